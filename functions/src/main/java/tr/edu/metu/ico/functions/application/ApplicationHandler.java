package tr.edu.metu.ico.functions.application;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tr.edu.metu.ico.adapters.json.StrictJson;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.application.Application;
import tr.edu.metu.ico.application.Dossiers;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.Wiring;
import tr.edu.metu.ico.functions.access.Action;
import tr.edu.metu.ico.functions.access.Guard;
import tr.edu.metu.ico.functions.http.Fields;
import tr.edu.metu.ico.functions.http.HttpFunction;
import tr.edu.metu.ico.functions.http.Reply;
import tr.edu.metu.ico.functions.http.Request;
import tr.edu.metu.ico.functions.limits.PersonalLimits;
import tr.edu.metu.ico.functions.petition.DocketBody;
import tr.edu.metu.ico.functions.petition.FilePetition;
import tr.edu.metu.ico.functions.petition.PetitionRequestBody;
import tr.edu.metu.ico.limit.LimitedAct;
import tr.edu.metu.ico.petition.Petitions;

/** Reading and drafting applications: {@code GET}, {@code PUT .../draft}, {@code DELETE .../draft}, eligibility, lists, partners. */
public final class ApplicationHandler extends HttpFunction {

    private static final StrictJson JSON = new StrictJson();
    private static final String ONE = "/calls/{call}/applications/{student}";
    private static final int PAGE = 50;

    private final Guard guard;
    private final PersonalLimits limits;
    private final ReadApplication readApplication;
    private final SaveDraft saveDraft;
    private final Dossiers dossiers;
    private final Petitions petitions;
    private final FilePetition filePetition;

    public ApplicationHandler() {
        this(Wiring.parts());
    }

    public ApplicationHandler(Parts parts) {
        guard = new Guard(parts);
        limits = parts.limits();
        readApplication = new ReadApplication(parts);
        saveDraft = new SaveDraft(parts);
        dossiers = parts.ports().dossiers();
        petitions = parts.ports().petitions();
        filePetition = new FilePetition(parts);
        on("GET /calls/{call}/partners", this::partners);
        on("GET /calls/{call}/applications", this::list);
        on("GET " + ONE, this::read);
        on("GET " + ONE + "/eligibility", this::eligibility);
        on("PUT " + ONE + "/draft", this::save);
        on("DELETE " + ONE + "/draft", this::discard);
        on("GET " + ONE + "/petitions", this::petitions);
        on("POST " + ONE + "/petitions", this::petition);
    }

    private Reply partners(Request request) {
        var call = guard.call(request.principal(), Action.SEE_CALLS, request.path("call"));
        return Reply.ok(readApplication.partners(call));
    }

    private Reply list(Request request) {
        var call = guard.call(request.principal(), Action.LIST_APPLICATIONS, request.path("call"));
        var cursor = request.query("cursor");
        var department = AskedDepartment.of(request, call);
        var page = Fields.parsed(
                "cursor",
                () -> department
                        .map(d -> dossiers.page(call.id(), d, cursor, PAGE))
                        .orElseGet(() -> dossiers.page(call.id(), cursor, PAGE)),
                "cursor must be the one of the page before.",
                "cursor önceki sayfanınki olmalıdır.");
        return Reply.ok(ApplicationList.of(page, student -> readApplication.who(call, student)));
    }

    private Reply read(Request request) {
        var call = guard.application(
                request.principal(), Action.READ_APPLICATION, request.path("call"), request.path("student"));
        return shown(call, request);
    }

    private Reply shown(Call call, Request request) {
        var body = readApplication.read(call, Guard.number(request.path("student")), request.principal());
        return Reply.ok(body).withVersion(body.version());
    }

    private Reply eligibility(Request request) {
        var call = guard.application(
                request.principal(), Action.CHECK_ELIGIBILITY, request.path("call"), request.path("student"));
        return Reply.ok(readApplication.eligibility(call, Guard.number(request.path("student")), request.principal()));
    }

    private Reply save(Request request) {
        var call = guard.application(
                request.principal(), Action.EDIT_APPLICATION, request.path("call"), request.path("student"));
        var student = Guard.number(request.path("student"));
        var version = request.ifMatch();
        var content = ContentBody.read(request.body());
        limits.count(call, request.path("student"), LimitedAct.DRAFT, request.receivedAt());
        saveDraft.save(call, student, version, content, request.receivedAt());
        return shown(call, request);
    }

    private Reply discard(Request request) {
        var call = guard.application(
                request.principal(), Action.EDIT_APPLICATION, request.path("call"), request.path("student"));
        limits.count(call, request.path("student"), LimitedAct.SUBMISSION, request.receivedAt());
        saveDraft.discard(call, Guard.number(request.path("student")), request.ifMatch(), request.receivedAt());
        return shown(call, request);
    }

    private Reply petitions(Request request) {
        var call = guard.application(
                request.principal(), Action.SEE_PETITIONS, request.path("call"), request.path("student"));
        var docket = petitions.of(call.id(), Guard.number(request.path("student")));
        return Reply.ok(DocketBody.of(docket)).withVersion(docket.rulings().size());
    }

    private Reply petition(Request request) {
        var call = guard.application(
                request.principal(), Action.FILE_PETITION, request.path("call"), request.path("student"));
        var version = request.ifMatch();
        var body = JSON.read(request.body(), PetitionRequestBody.class);
        var kind = body.checkedKind();
        var reason = body.checkedReason();
        limits.count(call, request.path("student"), LimitedAct.PETITION, request.receivedAt());
        return Reply.created(DocketBody.of(filePetition.file(
                call, Guard.number(request.path("student")), version, kind, reason, request.receivedAt())));
    }

    /** A page of applications. */
    public record ApplicationList(List<Line> applications, Optional<String> next) {

        /** One application in a list. */
        public record Line(
                String student,
                Optional<String> name,
                Optional<BigDecimal> cgpa,
                String department,
                String level,
                String state,
                long version) {

            private static Line of(Application application, Who who) {
                return new Line(
                        application.student().value(),
                        who.name(),
                        who.cgpa(),
                        application.department().value(),
                        application.level().name(),
                        ApplicationBody.state(application),
                        application.version());
            }
        }

        static ApplicationList of(Dossiers.Page page, Function<StudentNumber, Who> who) {
            return new ApplicationList(
                    page.applications().stream()
                            .map(application -> Line.of(application, who.apply(application.student())))
                            .toList(),
                    page.next());
        }
    }
}
