package tr.edu.metu.ico.functions.calls;

import java.util.List;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.Calls;
import tr.edu.metu.ico.functions.Wiring;
import tr.edu.metu.ico.functions.access.Action;
import tr.edu.metu.ico.functions.access.Principal;
import tr.edu.metu.ico.functions.access.Role;
import tr.edu.metu.ico.functions.http.AuthorizedRequest;
import tr.edu.metu.ico.functions.http.HttpFunction;
import tr.edu.metu.ico.functions.http.NoBody;
import tr.edu.metu.ico.functions.http.Subject;
import tr.edu.metu.ico.functions.parts.Definitions;
import tr.edu.metu.ico.functions.parts.Parts;

/** {@code GET /calls} and {@code GET /calls/{call}}. */
public final class CallsHandler extends HttpFunction {

    private final Calls calls;
    private final Definitions definitions;

    public CallsHandler() {
        this(Wiring.parts());
    }

    public CallsHandler(Parts parts) {
        super(parts);
        calls = parts.ports().calls();
        definitions = parts.definitions();
        get("/calls", Subject.NO_CALL, Action.SEE_CALLS).answers(CallList.class, this::list);
        get("/calls/{call}", Subject.CALL, Action.SEE_CALLS).answers(CallBody.class, this::one);
    }

    private CallList list(AuthorizedRequest<Principal, NoBody> request) {
        boolean office = isOffice(request);
        return new CallList(calls.all().stream()
                .map(call -> CallBody.of(call, definitions.of(call), office))
                .toList());
    }

    /** Without a version in the header: it counts the steps before a publication, which the public must not see. */
    private CallBody one(AuthorizedRequest<Call, NoBody> request) {
        return CallBody.of(request.subject(), definitions.of(request.subject()), isOffice(request));
    }

    private static boolean isOffice(AuthorizedRequest<?, ?> request) {
        return request.principal().roles().contains(Role.OFFICER);
    }

    /** All calls. */
    public record CallList(List<CallBody> calls) {}
}
