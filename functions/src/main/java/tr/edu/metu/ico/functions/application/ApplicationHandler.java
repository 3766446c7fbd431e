package tr.edu.metu.ico.functions.application;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.adapters.json.StrictJson;
import tr.edu.metu.ico.application.Application;
import tr.edu.metu.ico.application.Dossiers;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.functions.UseCases;
import tr.edu.metu.ico.functions.Wiring;
import tr.edu.metu.ico.functions.access.Action;
import tr.edu.metu.ico.functions.access.Guard;
import tr.edu.metu.ico.functions.http.Fields;
import tr.edu.metu.ico.functions.http.HttpFunction;
import tr.edu.metu.ico.functions.http.Reply;
import tr.edu.metu.ico.functions.http.Request;
import tr.edu.metu.ico.functions.petition.DocketBody;
import tr.edu.metu.ico.functions.petition.FilePetition;
import tr.edu.metu.ico.functions.petition.PetitionRequestBody;
import tr.edu.metu.ico.petition.Petitions;
import tr.edu.metu.ico.withdrawal.Withdrawal;
import tr.edu.metu.ico.withdrawal.Withdrawals;

/** Reading and drafting applications: {@code GET}, {@code PUT .../draft}, {@code DELETE .../draft}, eligibility, lists, partners. */
public final class ApplicationHandler extends HttpFunction {

    private static final StrictJson JSON = new StrictJson();
    private static final String ONE = "/calls/{call}/applications/{student}";
    private static final int PAGE = 50;

    private final Guard guard;
    private final ReadApplication readApplication;
    private final SaveDraft saveDraft;
    private final Dossiers dossiers;
    private final Petitions petitions;
    private final Withdrawals withdrawals;
    private final FilePetition filePetition;

    public ApplicationHandler() {
        this(Wiring.parts());
    }

    public ApplicationHandler(UseCases parts) {
        guard = parts.guard();
        readApplication = parts.readApplication();
        saveDraft = parts.saveDraft();
        dossiers = parts.dossiers();
        petitions = parts.petitions();
        withdrawals = parts.withdrawals();
        filePetition = parts.filePetition();
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
        return Reply.ok(new ApplicationList(
                page.applications().stream()
                        .map(application -> line(call, application))
                        .toList(),
                page.next()));
    }

    private ApplicationList.Line line(Call call, Application application) {
        var student = application.student();
        return ApplicationList.Line.of(
                application, readApplication.who(call, student), withdrawals.find(call.id(), student));
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
        saveDraft.save(call, student, version, content, request.receivedAt());
        return shown(call, request);
    }

    private Reply discard(Request request) {
        var call = guard.application(
                request.principal(), Action.EDIT_APPLICATION, request.path("call"), request.path("student"));
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
        return Reply.created(DocketBody.of(filePetition.file(
                call, Guard.number(request.path("student")), version, kind, reason, request.receivedAt())));
    }

    /**
     * A page of applications, each as it stands now. A withdrawal after the publication stands here and not in the result file,
     * which never changes again (INV-25, INV-30).
     */
    public record ApplicationList(List<Line> applications, Optional<String> next) {

        /**
         * One application in a list.
         *
         * @param withdrawn   when the withdrawal was received; empty while there is none
         * @param withdrawal {@code BEFORE_PUBLICATION}, {@code IN_TIME} or {@code LATE}
         */
        public record Line(
                String student,
                Optional<String> name,
                Optional<BigDecimal> cgpa,
                String department,
                String level,
                String state,
                long version,
                Optional<Instant> withdrawn,
                Optional<String> withdrawal) {

            private static Line of(Application application, Who who, Optional<Withdrawal> withdrawal) {
                return new Line(
                        application.student().value(),
                        who.name(),
                        who.cgpa(),
                        application.department().value(),
                        application.level().name(),
                        ApplicationBody.state(application),
                        application.version(),
                        withdrawal.map(Withdrawal::receivedAt),
                        withdrawal.map(Withdrawal::timing).map(Enum::name));
            }
        }
    }
}
