package tr.edu.metu.ico.functions.result;

import tr.edu.metu.ico.functions.Wiring;
import tr.edu.metu.ico.functions.access.Action;
import tr.edu.metu.ico.functions.access.CallStudent;
import tr.edu.metu.ico.functions.access.Policy;
import tr.edu.metu.ico.functions.http.Asked;
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

    private ResultBody read(Asked<CallStudent, NoBody> asked) {
        var call = asked.subject().call();
        var student = asked.subject().student();
        var result = readResult.read(call, student);
        return Policy.seesGrounds(asked.principal(), call, student) ? result : result.withoutGrounds();
    }
}
