package tr.edu.metu.ico.functions.work;

import java.util.List;
import java.util.stream.Stream;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.functions.Wiring;
import tr.edu.metu.ico.functions.access.Action;
import tr.edu.metu.ico.functions.application.RequestedDepartment;
import tr.edu.metu.ico.functions.dashboard.DashboardBody;
import tr.edu.metu.ico.functions.dashboard.ReadDashboard;
import tr.edu.metu.ico.functions.history.HistoryBody;
import tr.edu.metu.ico.functions.history.ReadHistory;
import tr.edu.metu.ico.functions.http.AuthorizedRequest;
import tr.edu.metu.ico.functions.http.HttpFunction;
import tr.edu.metu.ico.functions.http.NoBody;
import tr.edu.metu.ico.functions.http.PathPart;
import tr.edu.metu.ico.functions.http.Subject;
import tr.edu.metu.ico.functions.lists.ApplicationListBody;
import tr.edu.metu.ico.functions.lists.DocumentListBody;
import tr.edu.metu.ico.functions.lists.ListApplications;
import tr.edu.metu.ico.functions.lists.ListDocuments;
import tr.edu.metu.ico.functions.lists.ListRequest;
import tr.edu.metu.ico.functions.lists.SearchBody;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.refusal.Refusal;

/** What staff read of a call: its lists, documents to check, submissions to decide on, seal blockers. */
public final class WorkHandler extends HttpFunction {

    private static final String ONE = "/calls/{call}/applications/{student}";

    private final DocumentWork documents;
    private final ReviewWork reviews;
    private final SealBlockers blockers;
    private final ListApplications listApplications;
    private final ListDocuments listDocuments;

    public WorkHandler() {
        this(Wiring.parts());
    }

    public WorkHandler(Parts parts) {
        super(parts);
        documents = new DocumentWork(parts);
        reviews = new ReviewWork(parts);
        blockers = new SealBlockers(parts);
        listApplications = new ListApplications(parts);
        listDocuments = new ListDocuments(parts);
        get("/calls/{call}/work/documents", Subject.CALL, Action.LIST_DOCUMENTS_TO_CHECK)
                .query("kind", "cursor")
                .answers(DocumentWorkBody.class, this::documents);
        get("/calls/{call}/work/applications", Subject.CALL, Action.LIST_APPLICATIONS)
                .also(Action.LIST_EVERY_DEPARTMENT)
                .query("department", "cursor")
                .answers(ReviewWorkBody.class, this::applications);
        get("/calls/{call}/application-list", Subject.CALL, Action.LIST_APPLICATIONS)
                .also(Action.LIST_EVERY_DEPARTMENT, Action.OPEN_SPECIAL_DOCUMENT, Action.APPROVE_MANY)
                .query(names(ListApplications.FILTERS))
                .answers(
                        ApplicationListBody.class,
                        request -> list(request, ListRequest.of(ListApplications.FILTERS, request::query)));
        post("/calls/{call}/application-search", Subject.CALL, Action.LIST_APPLICATIONS)
                .also(Action.LIST_EVERY_DEPARTMENT, Action.OPEN_SPECIAL_DOCUMENT, Action.APPROVE_MANY)
                .takes(SearchBody.class)
                .answers(
                        ApplicationListBody.class,
                        request -> list(request, request.body().request()));
        get("/calls/{call}/document-list", Subject.CALL, Action.LIST_DOCUMENTS_TO_CHECK)
                .also(Action.OPEN_SPECIAL_DOCUMENT)
                .query(names(ListDocuments.FILTERS))
                .answers(DocumentListBody.class, this::documentList);
        var dashboard = new ReadDashboard(parts);
        get("/calls/{call}/dashboard", Subject.CALL, Action.LIST_APPLICATIONS)
                .also(Action.LIST_EVERY_DEPARTMENT, Action.OPEN_SPECIAL_DOCUMENT)
                .answers(DashboardBody.class, request -> dashboard.of(request.principal(), request.subject()));
        var officers = parts.ports().officers();
        get("/calls/{call}/officers", Subject.CALL, Action.SEE_CALL_OFFICERS)
                .answers(CallOfficersBody.class, request -> CallOfficersBody.of(request.subject(), officers.all()));
        histories(new ReadHistory(parts));
        get("/calls/{call}/seal-blockers", Subject.CALL, Action.SEE_SEAL_BLOCKERS)
                .also(Action.OPEN_SPECIAL_DOCUMENT)
                .query("kind", "cursor")
                .answers(SealBlockersBody.class, this::blockers);
    }

    private void histories(ReadHistory history) {
        get(ONE + "/history", Subject.APPLICATION, Action.SEE_HISTORY)
                .also(Action.SEE_DOCUMENTS, Action.OPEN_SPECIAL_DOCUMENT)
                .query("cursor")
                .answers(
                        HistoryBody.class,
                        request -> history.of(request.subject(), request.principal(), request.query("cursor")));
        get(ONE + "/documents/{document}/history", Subject.APPLICATION, Action.SEE_HISTORY)
                .also(Action.SEE_DOCUMENTS, Action.OPEN_SPECIAL_DOCUMENT)
                .query("cursor")
                .answers(
                        HistoryBody.class,
                        request -> history.of(
                                request.subject(),
                                request.part(PathPart.DOCUMENT),
                                request.principal(),
                                request.query("cursor")));
    }

    private static String[] names(List<String> filters) {
        return Stream.concat(ListRequest.PARAMETERS.stream(), filters.stream()).toArray(String[]::new);
    }

    private ApplicationListBody list(AuthorizedRequest<Call, ?> request, ListRequest wanted) {
        return listApplications.list(request.principal(), request.subject(), wanted);
    }

    private DocumentListBody documentList(AuthorizedRequest<Call, NoBody> request) {
        return listDocuments.list(
                request.principal(), request.subject(), ListRequest.of(ListDocuments.FILTERS, request::query));
    }

    private DocumentWorkBody documents(AuthorizedRequest<Call, NoBody> request) {
        return documents.list(request.principal(), request.subject(), request.query("kind"), request.query("cursor"));
    }

    private ReviewWorkBody applications(AuthorizedRequest<Call, NoBody> request) {
        var department = RequestedDepartment.of(request)
                .orElseThrow(() -> Refusal.malformed(
                        "department",
                        "Name the department whose work is to be listed.",
                        "İşleri listelenecek bölümü belirtin."));
        return reviews.list(request.subject(), department, request.query("cursor"));
    }

    private SealBlockersBody blockers(AuthorizedRequest<Call, NoBody> request) {
        return blockers.list(request.principal(), request.subject(), request.query("kind"), request.query("cursor"));
    }
}
