package tr.edu.metu.ico.functions.http;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import tr.edu.metu.ico.adapters.json.StrictJson;
import tr.edu.metu.ico.functions.access.Action;
import tr.edu.metu.ico.functions.access.Guard;

/**
 * The declaration of one route. Its code is reached only through the guard, which finds the subject and refuses anyone
 * without the permission. {@code openapi.yaml} is generated from the declarations.
 *
 * @param <S> the route's subject
 * @param <B> the body it reads
 */
public final class Route<S, B> {

    private static final StrictJson JSON = new StrictJson();

    /** How the route uses {@code If-Match}. */
    public enum IfMatch {
        NONE,
        REQUIRED,
        /** Optional only while there is nothing yet. */
        IF_ANY
    }

    /**
     * The body that is read.
     *
     * @param type        the record that the contract describes
     * @param contentType as HTTP names it
     * @param required    whether it may be left out
     */
    public record Input<B>(Class<?> type, String contentType, boolean required, Function<byte[], B> reader) {

        static <B> Input<B> json(Class<?> type, boolean required, Function<byte[], B> reader) {
            return new Input<>(type, "application/json", required, reader);
        }
    }

    /**
     * The successful response.
     *
     * @param body      the record that is returned; empty for none
     * @param versioned whether its version is returned too, as {@code ETag}
     * @param page      whether a client that prefers a page gets one
     */
    public record Answer(int status, Optional<Class<?>> body, boolean versioned, boolean page) {

        Answer(int status, Optional<Class<?>> body, boolean versioned) {
            this(status, body, versioned, false);
        }
    }

    private final String method;
    private final String path;
    private final Subject<S> subject;
    private final Action action;
    private final Consumer<Route<?, ?>> register;
    private Set<Action> further = Set.of();
    private IfMatch ifMatch = IfMatch.NONE;
    private boolean idempotent;
    private List<String> query = List.of();
    private Optional<Input<B>> taken = Optional.empty();
    private Answer answer;
    private Function<AuthorizedRequest<S, B>, Reply> code;

    Route(String method, String path, Subject<S> subject, Action action, Consumer<Route<?, ?>> register) {
        this.method = method;
        this.path = path;
        this.subject = subject;
        this.action = action;
        this.register = register;
    }

    /**
     * Names further actions that the code checks with the policy, for the contract. The guard cannot check them: such an
     * action never decides who reaches the route, only how much is shown or which query is allowed, often for a target
     * that only the code finds. AccessMatrixTest checks what each role is answered, HiddenContentTest what is shown, and
     * ContractTest that every action is named by a route.
     */
    public Route<S, B> also(Action... actions) {
        further = Set.of(actions);
        return this;
    }

    /** Takes the version last seen; without it the request is refused. */
    public Route<S, B> ifMatch() {
        ifMatch = IfMatch.REQUIRED;
        return this;
    }

    /** Takes the version last seen, which is optional while there is nothing yet. */
    public Route<S, B> ifMatchIfAny() {
        ifMatch = IfMatch.IF_ANY;
        return this;
    }

    /** Takes an idempotency key, so that a retry has no further effect. */
    public Route<S, B> idempotent() {
        idempotent = true;
        return this;
    }

    /** Takes these query parameters; each is optional. */
    public Route<S, B> query(String... names) {
        query = List.of(names);
        return this;
    }

    /** Reads this body. */
    public <T> Route<S, T> takes(Class<T> type) {
        return takes(type, JSON);
    }

    /** Reads this body with its own limits. */
    public <T> Route<S, T> takes(Class<T> type, StrictJson json) {
        return takes(type, bytes -> json.read(bytes, type));
    }

    /** Reads this body and converts it. */
    public <T> Route<S, T> takes(Class<?> type, Function<byte[], T> reader) {
        return taking(Input.json(type, true, reader));
    }

    /** Reads this body, or uses this default when there is none. */
    public <T> Route<S, T> mayTake(Class<T> type, T otherwise) {
        return taking(Input.json(type, false, bytes -> bytes.length == 0 ? otherwise : JSON.read(bytes, type)));
    }

    /** Reads the fields of an HTML form. */
    public <T> Route<S, T> takesForm(Class<T> type, Function<byte[], T> reader) {
        return taking(new Input<>(type, FormFields.CONTENT_TYPE, true, reader));
    }

    private <T> Route<S, T> taking(Input<T> body) {
        var route = new Route<S, T>(method, path, subject, action, register);
        route.further = further;
        route.ifMatch = ifMatch;
        route.idempotent = idempotent;
        route.query = query;
        route.taken = Optional.of(body);
        return route;
    }

    /** Returns 200 with this body. */
    public <A> void answers(Class<A> type, Function<AuthorizedRequest<S, B>, A> shown) {
        ends(new Answer(200, Optional.of(type), false), asked -> Reply.ok(shown.apply(asked)));
    }

    /** Returns 200 with this body, or with a page where the client prefers one. */
    public <A> void answersOrShows(
            Class<A> type,
            Function<AuthorizedRequest<S, B>, A> shown,
            Function<AuthorizedRequest<S, B>, PageBody> page) {
        ends(
                new Answer(200, Optional.of(type), false, true),
                asked -> asked.prefersPage() ? Reply.page(page.apply(asked)) : Reply.ok(shown.apply(asked)));
    }

    /** Returns 200 with a file; the contract's notes name its types. */
    public void answersFile(Function<AuthorizedRequest<S, B>, FileBody> shown) {
        ends(new Answer(200, Optional.of(FileBody.class), false), asked -> Reply.file(shown.apply(asked)));
    }

    /** Returns 200 with this body and its version. */
    public <A> void answersVersion(Class<A> type, Function<AuthorizedRequest<S, B>, Versioned<A>> shown) {
        ends(new Answer(200, Optional.of(type), true), asked -> Reply.ok(shown.apply(asked)));
    }

    /** Returns 201 with this body. */
    public <A> void creates(Class<A> type, Function<AuthorizedRequest<S, B>, A> shown) {
        ends(new Answer(201, Optional.of(type), false), asked -> Reply.created(shown.apply(asked)));
    }

    /** Returns 201 with this body and its version. */
    public <A> void createsVersion(Class<A> type, Function<AuthorizedRequest<S, B>, Versioned<A>> shown) {
        ends(new Answer(201, Optional.of(type), true), asked -> Reply.created(shown.apply(asked)));
    }

    /** Returns 204, without a body. */
    public void does(Consumer<AuthorizedRequest<S, B>> act) {
        ends(new Answer(204, Optional.empty(), false), asked -> {
            act.accept(asked);
            return Reply.noContent();
        });
    }

    private void ends(Answer declared, Function<AuthorizedRequest<S, B>, Reply> run) {
        answer = declared;
        code = run;
        register.accept(this);
    }

    /** First the guard, then the rest of the request, then the code. */
    Reply answer(Guard guard, Request request) {
        var acting = request.by(guard.acting(request.principal(), action, request.receivedAt()));
        var found = subject.find(guard, action, acting);
        return code.apply(AuthorizedRequest.of(this, found, acting));
    }

    /** Method and path as the template writes them, such as {@code GET /calls/{call}}. */
    public String key() {
        return method + " " + path;
    }

    /** The HTTP method, in capital letters. */
    public String method() {
        return method;
    }

    /** The path, with its parameters in braces. */
    public String path() {
        return path;
    }

    /** The action the person must be permitted. */
    public Action action() {
        return action;
    }

    /** Further actions that the code checks with the policy. */
    public Set<Action> further() {
        return further;
    }

    /** How the route uses {@code If-Match}. */
    public IfMatch version() {
        return ifMatch;
    }

    /** Whether it takes an idempotency key. */
    public boolean takesKey() {
        return idempotent;
    }

    /** The names of the query parameters. */
    public List<String> queries() {
        return query;
    }

    /** The body that is read; empty for none. */
    public Optional<Input<B>> taken() {
        return taken;
    }

    /** The successful response. */
    public Answer answer() {
        return answer;
    }
}
