package tr.edu.metu.ico.functions.calls;

import tr.edu.metu.ico.functions.parts.Definitions;
import java.util.List;
import tr.edu.metu.ico.call.Calls;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.Wiring;
import tr.edu.metu.ico.functions.access.Action;
import tr.edu.metu.ico.functions.access.Guard;
import tr.edu.metu.ico.functions.http.HttpFunction;
import tr.edu.metu.ico.functions.http.Reply;
import tr.edu.metu.ico.functions.http.Request;

/** {@code GET /calls} and {@code GET /calls/{call}}. */
public final class CallsHandler extends HttpFunction {

    private final Guard guard;
    private final Calls calls;
    private final Definitions definitions;

    public CallsHandler() {
        this(Wiring.parts());
    }

    public CallsHandler(Parts parts) {
        guard = new Guard(parts);
        calls = parts.ports().calls();
        definitions = parts.definitions();
        on("GET /calls", this::list);
        on("GET /calls/{call}", this::one);
    }

    private Reply list(Request request) {
        guard.permit(request.principal(), Action.SEE_CALLS);
        return Reply.ok(new CallList(calls.all().stream()
                .map(call -> CallBody.of(call, definitions.of(call)))
                .toList()));
    }

    private Reply one(Request request) {
        var call = guard.call(request.principal(), Action.SEE_CALLS, request.path("call"));
        return Reply.ok(CallBody.of(call, definitions.of(call))).withVersion(call.version());
    }

    /** All calls. */
    public record CallList(List<CallBody> calls) {}
}
