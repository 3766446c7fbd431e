package tr.edu.metu.ico.functions.portal;

import tr.edu.metu.ico.functions.Wiring;
import tr.edu.metu.ico.functions.access.Action;
import tr.edu.metu.ico.functions.dashboard.StaffCalls;
import tr.edu.metu.ico.functions.http.HttpFunction;
import tr.edu.metu.ico.functions.http.PathPart;
import tr.edu.metu.ico.functions.http.Subject;
import tr.edu.metu.ico.functions.parts.Parts;

/**
 * What signed-in people read about themselves with {@code GET /me}, and the pages for students: the form of a call, the
 * cut-offs of the call before it, and a student's facts and submissions.
 */
public final class PortalHandler extends HttpFunction {

    private static final String ONE = "/calls/{call}/applications/{student}";

    public PortalHandler() {
        this(Wiring.parts());
    }

    public PortalHandler(Parts parts) {
        super(parts);
        var ownApplications = new OwnApplications(parts);
        var staffCalls = new StaffCalls(parts);
        get("/me", Subject.NO_CALL, Action.SEE_SELF)
                .also(Action.LIST_EVERY_DEPARTMENT, Action.OPEN_SPECIAL_DOCUMENT)
                .answers(MeBody.class, request -> MeBody.of(request.subject(), ownApplications::of, staffCalls::of));
        var form = new ReadForm(parts);
        get("/calls/{call}/form", Subject.CALL, Action.SEE_CALLS)
                .answers(FormBody.class, request -> form.of(request.subject(), request.principal()));
        var cutOffs = new EarlierCutOffs(parts);
        get("/calls/{call}/earlier-cut-offs", Subject.CALL, Action.SEE_CALLS)
                .answers(EarlierCutOffsBody.class, request -> cutOffs.before(request.subject()));
        var facts = new ReadFacts(parts);
        get(ONE + "/facts", Subject.APPLICATION, Action.SEE_FACTS)
                .answers(FactsBody.class, request -> facts.of(request.subject()));
        var submissions = new ReadSubmissions(parts);
        get(ONE + "/submissions", Subject.APPLICATION, Action.SEE_SUBMISSIONS)
                .also(Action.SEE_GROUNDS)
                .answers(SubmissionsBody.class, request -> submissions.list(request.subject(), request.principal()));
        get(ONE + "/submissions/{version}", Subject.APPLICATION, Action.SEE_SUBMISSIONS)
                .also(Action.SEE_GROUNDS)
                .answers(
                        SubmissionsBody.SentContentBody.class,
                        request -> submissions.one(
                                request.subject(), request.part(PathPart.VERSION), request.principal()));
    }
}
