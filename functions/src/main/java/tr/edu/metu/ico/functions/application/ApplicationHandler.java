package tr.edu.metu.ico.functions.application;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import tr.edu.metu.ico.application.Application;
import tr.edu.metu.ico.application.Dossiers;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.functions.Wiring;
import tr.edu.metu.ico.functions.access.Action;
import tr.edu.metu.ico.functions.access.CallStudent;
import tr.edu.metu.ico.functions.http.AuthorizedRequest;
import tr.edu.metu.ico.functions.http.BodyFields;
import tr.edu.metu.ico.functions.http.HttpFunction;
import tr.edu.metu.ico.functions.http.NoBody;
import tr.edu.metu.ico.functions.http.Subject;
import tr.edu.metu.ico.functions.http.Versioned;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.petition.DocketBody;
import tr.edu.metu.ico.functions.petition.FilePetition;
import tr.edu.metu.ico.functions.petition.PetitionRequestBody;
import tr.edu.metu.ico.petition.Petitions;
import tr.edu.metu.ico.withdrawal.Withdrawal;
import tr.edu.metu.ico.withdrawal.Withdrawals;

/**
 * Reading and drafting applications: {@code GET}, {@code PUT .../draft}, {@code DELETE .../draft}, eligibility, lists,
 * partners.
 */
public final class ApplicationHandler extends HttpFunction {

    private static final String ONE = "/calls/{call}/applications/{student}";
    private static final int PAGE = 50;

    private final ReadApplication readApplication;
    private final SaveDraft saveDraft;
    private final Dossiers dossiers;
    private final Petitions petitions;
    private final Withdrawals withdrawals;
    private final FilePetition filePetition;

    public ApplicationHandler() {
        this(Wiring.parts());
    }

    public ApplicationHandler(Parts parts) {
        super(parts);
        readApplication = new ReadApplication(parts);
        saveDraft = new SaveDraft(parts);
        dossiers = parts.ports().dossiers();
        petitions = parts.ports().petitions();
        withdrawals = parts.ports().withdrawals();
        filePetition = new FilePetition(parts);
        get("/calls/{call}/partners", Subject.CALL, Action.SEE_CALLS)
                .answers(PartnersBody.class, request -> readApplication.partners(request.subject()));
        get("/calls/{call}/applications", Subject.CALL, Action.LIST_APPLICATIONS)
                .also(Action.LIST_EVERY_DEPARTMENT)
                .query("cursor", "department")
                .answers(ApplicationList.class, this::list);
        get(ONE, Subject.APPLICATION, Action.READ_APPLICATION)
                .also(Action.SEE_GROUNDS, Action.REVIEW_APPLICATION)
                .answersVersion(ApplicationBody.class, this::shown);
        get(ONE + "/eligibility", Subject.APPLICATION, Action.CHECK_ELIGIBILITY)
                .also(Action.SEE_GROUNDS)
                .answers(OutlookBody.class, this::eligibility);
        put(ONE + "/draft", Subject.APPLICATION, Action.EDIT_APPLICATION)
                .ifMatch()
                .takes(ContentBody.class, ContentBody::read)
                .answersVersion(ApplicationBody.class, this::save);
        delete(ONE + "/draft", Subject.APPLICATION, Action.EDIT_APPLICATION)
                .ifMatch()
                .answersVersion(ApplicationBody.class, this::discard);
        get(ONE + "/petitions", Subject.APPLICATION, Action.SEE_PETITIONS)
                .answersVersion(DocketBody.class, this::petitions);
        post(ONE + "/petitions", Subject.APPLICATION, Action.FILE_PETITION)
                .ifMatch()
                .takes(PetitionRequestBody.class)
                .creates(DocketBody.class, this::petition);
    }

    private ApplicationList list(AuthorizedRequest<Call, NoBody> request) {
        var call = request.subject();
        var cursor = request.query("cursor");
        var department = RequestedDepartment.of(request);
        var page = BodyFields.parsed(
                "cursor",
                () -> department
                        .map(d -> dossiers.page(call.id(), d, cursor, PAGE))
                        .orElseGet(() -> dossiers.page(call.id(), cursor, PAGE)),
                "cursor must be the next value of the previous page.",
                "cursor, önceki sayfanın next değeri olmalıdır.");
        return new ApplicationList(lines(call, page.applications()), page.next());
    }

    private List<ApplicationList.Line> lines(Call call, List<Application> applications) {
        var students = applications.stream().map(Application::student).collect(Collectors.toSet());
        var who = readApplication.who(call, students);
        var withdrawn = withdrawals.of(call.id(), students);
        return applications.stream()
                .map(application -> ApplicationList.Line.of(
                        application,
                        who.apply(application.student()),
                        Optional.ofNullable(withdrawn.get(application.student()))))
                .toList();
    }

    private Versioned<ApplicationBody> shown(AuthorizedRequest<CallStudent, ?> request) {
        var body =
                readApplication.read(request.subject().call(), request.subject().student(), request.principal());
        return new Versioned<>(body, body.version());
    }

    private OutlookBody eligibility(AuthorizedRequest<CallStudent, NoBody> request) {
        return readApplication.eligibility(
                request.subject().call(), request.subject().student(), request.principal());
    }

    private Versioned<ApplicationBody> save(AuthorizedRequest<CallStudent, ContentRequest> request) {
        saveDraft.save(
                request.subject().call(),
                request.subject().student(),
                request.version(),
                request.body(),
                request.receivedAt());
        return shown(request);
    }

    private Versioned<ApplicationBody> discard(AuthorizedRequest<CallStudent, NoBody> request) {
        saveDraft.discard(
                request.subject().call(), request.subject().student(), request.version(), request.receivedAt());
        return shown(request);
    }

    private Versioned<DocketBody> petitions(AuthorizedRequest<CallStudent, NoBody> request) {
        var docket =
                petitions.of(request.subject().call().id(), request.subject().student());
        return new Versioned<>(DocketBody.of(docket), docket.rulings().size());
    }

    private DocketBody petition(AuthorizedRequest<CallStudent, PetitionRequestBody> request) {
        var kind = request.body().checkedKind();
        var reason = request.body().checkedReason();
        return DocketBody.of(filePetition.file(
                request.subject().call(),
                request.subject().student(),
                request.version(),
                kind,
                reason,
                request.receivedAt()));
    }

    /**
     * A page of applications in their current state. A withdrawal after publication appears here and not in the result
     * file, which never changes (INV-25, INV-30).
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

            private static Line of(Application application, ApplicantSummary who, Optional<Withdrawal> withdrawal) {
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
