package tr.edu.metu.ico.functions.http;

import java.time.Instant;
import java.util.Optional;
import tr.edu.metu.ico.application.IdempotencyKey;
import tr.edu.metu.ico.functions.access.Principal;
import tr.edu.metu.ico.functions.refusal.Refusal;

/**
 * A permitted request, read as its route declares; only declared parts can be read.
 *
 * @param <S> the route's subject
 * @param <B> the body it reads
 */
public final class AuthorizedRequest<S, B> {

    private final Route<S, B> route;
    private final S subject;
    private final Request request;
    private final Optional<Long> version;
    private final Optional<IdempotencyKey> key;
    private final Optional<B> body;

    private AuthorizedRequest(Route<S, B> route, S subject, Request request) {
        this.route = route;
        this.subject = subject;
        this.request = request;
        version = switch (route.version()) {
            case NONE -> Optional.empty();
            case REQUIRED -> Optional.of(request.ifMatch());
            case IF_ANY -> request.ifMatchIfAny();
        };
        key = route.takesKey() ? Optional.of(request.idempotencyKey()) : Optional.empty();
        body = route.taken().map(taken -> taken.reader().apply(request.body()));
    }

    static <S, B> AuthorizedRequest<S, B> of(Route<S, B> route, S subject, Request request) {
        return new AuthorizedRequest<>(route, subject, request);
    }

    /** The subject of the route, on which the person may perform the route's action. */
    public S subject() {
        return subject;
    }

    /** The request body. */
    public B body() {
        return body.orElseThrow(() -> undeclared("body"));
    }

    /** The person making the request. */
    public Principal principal() {
        return request.principal();
    }

    /** The gateway's receipt time; only this time decides deadlines (INV-1). */
    public Instant receivedAt() {
        return request.receivedAt();
    }

    /** The version last seen. */
    public long version() {
        return version.orElseThrow(() -> undeclared("If-Match"));
    }

    /** The version last seen; empty for something new. */
    public Optional<Long> versionIfAny() {
        return version;
    }

    /** The client's idempotency key, with the digest of the request (INV-4). */
    public IdempotencyKey key() {
        return key.orElseThrow(() -> undeclared("Idempotency-Key"));
    }

    /** Whether the client would rather show a page than read JSON, as a browser without scripts does. */
    public boolean prefersPage() {
        return request.prefersPage();
    }

    /** The host name under which the gateway was called. */
    public String host() {
        return request.host();
    }

    /** A query parameter. */
    public Optional<String> query(String name) {
        if (!route.queries().contains(name)) {
            throw undeclared(name);
        }
        return request.query(name);
    }

    /**
     * A part of the path.
     *
     * @throws Refusal when it is malformed, as for something unknown
     */
    public <T> T part(PathPart<T> part) {
        try {
            return part.type().apply(request.path(part.name()));
        } catch (IllegalArgumentException malformed) {
            throw Refusal.notFound();
        }
    }

    private IllegalStateException undeclared(String what) {
        return new IllegalStateException(route.key() + " does not declare " + what);
    }
}
