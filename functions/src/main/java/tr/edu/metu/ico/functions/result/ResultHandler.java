package tr.edu.metu.ico.functions.result;

import tr.edu.metu.ico.functions.Wiring;
import tr.edu.metu.ico.functions.access.Action;
import tr.edu.metu.ico.functions.access.CallStudent;
import tr.edu.metu.ico.functions.access.Policy;
import tr.edu.metu.ico.functions.http.AuthorizedRequest;
import tr.edu.metu.ico.functions.http.HttpFunction;
import tr.edu.metu.ico.functions.http.NoBody;
import tr.edu.metu.ico.functions.http.Subject;
import tr.edu.metu.ico.functions.parts.Parts;

/** {@code GET /calls/{call}/applications/{student}/result}. */
public final class ResultHandler extends HttpFunction {

    private final ReadResult readResult;

    public ResultHandler() {
        this(Wiring.parts());
    }

    public ResultHandler(Parts parts) {
        super(parts);
        readResult = new ReadResult(parts);
        get("/calls/{call}/applications/{student}/result", Subject.APPLICATION, Action.READ_RESULT)
                .also(Action.SEE_GROUNDS)
                .answers(ResultBody.class, this::read);
    }

    private ResultBody read(AuthorizedRequest<CallStudent, NoBody> request) {
        var call = request.subject().call();
        var student = request.subject().student();
        var result = readResult.read(call, student);
        return Policy.seesGrounds(request.principal(), call, student) ? result : result.withoutGrounds();
    }
}
