package tr.edu.metu.ico.functions.work;

import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.Wiring;
import tr.edu.metu.ico.functions.access.Action;
import tr.edu.metu.ico.functions.access.Guard;
import tr.edu.metu.ico.functions.application.AskedDepartment;
import tr.edu.metu.ico.functions.http.HttpFunction;
import tr.edu.metu.ico.functions.http.Reply;
import tr.edu.metu.ico.functions.http.Request;
import tr.edu.metu.ico.functions.refusal.Refusal;

/** What there is to do: documents to check, submissions to decide on, what blocks the seal. */
public final class WorkHandler extends HttpFunction {

    private final Guard guard;
    private final DocumentWork documents;
    private final ReviewWork reviews;
    private final SealBlockers blockers;

    public WorkHandler() {
        this(Wiring.parts());
    }

    public WorkHandler(Parts parts) {
        guard = new Guard(parts);
        documents = new DocumentWork(parts);
        reviews = new ReviewWork(parts);
        blockers = new SealBlockers(parts);
        on("GET /calls/{call}/work/documents", this::documents);
        on("GET /calls/{call}/work/applications", this::applications);
        on("GET /calls/{call}/seal-blockers", this::blockers);
    }

    private Reply documents(Request request) {
        var call = guard.call(request.principal(), Action.LIST_DOCUMENTS_TO_CHECK, request.path("call"));
        return Reply.ok(documents.list(request.principal(), call, request.query("kind"), request.query("cursor")));
    }

    private Reply applications(Request request) {
        var call = guard.call(request.principal(), Action.LIST_APPLICATIONS, request.path("call"));
        var department = AskedDepartment.of(request, call)
                .orElseThrow(() -> Refusal.malformed(
                        "department",
                        "Name the department whose work is to be listed.",
                        "İşleri listelenecek bölümü belirtin."));
        return Reply.ok(reviews.list(call, department, request.query("cursor")));
    }

    private Reply blockers(Request request) {
        var call = guard.call(request.principal(), Action.SEE_SEAL_BLOCKERS, request.path("call"));
        return Reply.ok(blockers.list(call, request.query("kind"), request.query("cursor")));
    }
}
