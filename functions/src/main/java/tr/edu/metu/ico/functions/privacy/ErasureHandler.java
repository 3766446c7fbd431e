package tr.edu.metu.ico.functions.privacy;

import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.functions.Wiring;
import tr.edu.metu.ico.functions.access.Action;
import tr.edu.metu.ico.functions.access.Principal;
import tr.edu.metu.ico.functions.http.AuthorizedRequest;
import tr.edu.metu.ico.functions.http.BodyFields;
import tr.edu.metu.ico.functions.http.HttpFunction;
import tr.edu.metu.ico.functions.http.NoBody;
import tr.edu.metu.ico.functions.http.PathPart;
import tr.edu.metu.ico.functions.http.Subject;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.privacy.RetentionPeriods;

/** What is erased: {@code GET /calls/{call}/retention}, {@code GET} and {@code POST /erasures/{student}}. */
public final class ErasureHandler extends HttpFunction {

    private static final String ERASURE = "/erasures/{student}";

    private final EraseStudent eraseStudent;
    private final ReadRetention readRetention;

    public ErasureHandler() {
        this(Wiring.parts(), KeptData.ofSettings(), Retention.periods());
    }

    /** With the template's default periods. */
    public ErasureHandler(Parts parts) {
        this(parts, new KeptData(730, 3650), RetentionPeriods.usual());
    }

    ErasureHandler(Parts parts, KeptData keptData, RetentionPeriods periods) {
        super(parts);
        eraseStudent = new EraseStudent(parts, keptData);
        readRetention = new ReadRetention(parts, periods);
        get("/calls/{call}/retention", Subject.CALL, Action.SEE_RETENTION)
                .answers(RetentionBody.class, this::retention);
        get(ERASURE, Subject.NO_CALL, Action.ERASE_STUDENT).answers(ErasureBody.class, this::plan);
        post(ERASURE, Subject.NO_CALL, Action.ERASE_STUDENT)
                .takes(ErasureRequestBody.class)
                .creates(ErasureBody.class, this::erase);
    }

    private RetentionBody retention(AuthorizedRequest<Call, NoBody> request) {
        return readRetention.of(request.subject());
    }

    private ErasureBody plan(AuthorizedRequest<Principal, NoBody> request) {
        return eraseStudent.plan(request.part(PathPart.STUDENT), request.receivedAt());
    }

    private ErasureBody erase(AuthorizedRequest<Principal, ErasureRequestBody> request) {
        return eraseStudent.erase(
                request.principal(),
                request.part(PathPart.STUDENT),
                BodyFields.text("plan", request.body().plan(), 64),
                request.receivedAt());
    }
}
