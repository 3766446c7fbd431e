package tr.edu.metu.ico.functions.result;

import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.Wiring;
import tr.edu.metu.ico.functions.access.Action;
import tr.edu.metu.ico.functions.access.Guard;
import tr.edu.metu.ico.functions.access.Policy;
import tr.edu.metu.ico.functions.http.HttpFunction;
import tr.edu.metu.ico.functions.http.Reply;
import tr.edu.metu.ico.functions.http.Request;

/** {@code GET /calls/{call}/applications/{student}/result}. */
public final class ResultHandler extends HttpFunction {

    private final Guard guard;
    private final ReadResult readResult;

    public ResultHandler() {
        this(Wiring.parts());
    }

    public ResultHandler(Parts parts) {
        guard = new Guard(parts);
        readResult = new ReadResult(parts);
        on("GET /calls/{call}/applications/{student}/result", this::read);
    }

    private Reply read(Request request) {
        var call = guard.application(
                request.principal(), Action.READ_RESULT, request.path("call"), request.path("student"));
        var student = Guard.number(request.path("student"));
        var result = readResult.read(call, student);
        return Reply.ok(Policy.seesGrounds(request.principal(), call, student) ? result : result.withoutGrounds());
    }
}
