package tr.edu.metu.ico.functions.application;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.application.Application;
import tr.edu.metu.ico.application.ApplicationContent;
import tr.edu.metu.ico.application.Dossiers;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.functions.Wiring;
import tr.edu.metu.ico.functions.access.Action;
import tr.edu.metu.ico.functions.access.CallStudent;
import tr.edu.metu.ico.functions.http.Asked;
import tr.edu.metu.ico.functions.http.Fields;
import tr.edu.metu.ico.functions.http.HttpFunction;
import tr.edu.metu.ico.functions.http.NoBody;
import tr.edu.metu.ico.functions.http.Subject;
import tr.edu.metu.ico.functions.http.Versioned;
import tr.edu.metu.ico.functions.limits.PersonalLimits;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.petition.DocketBody;
import tr.edu.metu.ico.functions.petition.FilePetition;
import tr.edu.metu.ico.functions.petition.PetitionRequestBody;
import tr.edu.metu.ico.limit.LimitedAct;
import tr.edu.metu.ico.petition.Petitions;

/** Reading and drafting applications: {@code GET}, {@code PUT .../draft}, {@code DELETE .../draft}, eligibility, lists, partners. */
public final class ApplicationHandler extends HttpFunction {

    private static final String ONE = "/calls/{call}/applications/{student}";
    private static final int PAGE = 50;

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
        super(parts);
        limits = parts.limits();
        readApplication = new ReadApplication(parts);
        saveDraft = new SaveDraft(parts);
        dossiers = parts.ports().dossiers();
        petitions = parts.ports().petitions();
        filePetition = new FilePetition(parts);
        get("/calls/{call}/partners", Subject.CALL, Action.SEE_CALLS)
                .answers(PartnersBody.class, asked -> readApplication.partners(asked.subject()));
        get("/calls/{call}/applications", Subject.CALL, Action.LIST_APPLICATIONS)
                .also(Action.LIST_EVERY_DEPARTMENT)
                .query("cursor", "department")
                .answers(ApplicationList.class, this::list);
        get(ONE, Subject.APPLICATION, Action.READ_APPLICATION)
                .also(Action.SEE_GROUNDS)
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

    private ApplicationList list(Asked<Call, NoBody> asked) {
        var call = asked.subject();
        var cursor = asked.query("cursor");
        var department = AskedDepartment.of(asked);
        var page = Fields.parsed(
                "cursor",
                () -> department
                        .map(d -> dossiers.page(call.id(), d, cursor, PAGE))
                        .orElseGet(() -> dossiers.page(call.id(), cursor, PAGE)),
                "cursor must be the one of the page before.",
                "cursor önceki sayfanınki olmalıdır.");
        return ApplicationList.of(page, student -> readApplication.who(call, student));
    }

    private Versioned<ApplicationBody> shown(Asked<CallStudent, ?> asked) {
        var body = readApplication.read(asked.subject().call(), asked.subject().student(), asked.principal());
        return new Versioned<>(body, body.version());
    }

    private OutlookBody eligibility(Asked<CallStudent, NoBody> asked) {
        return readApplication.eligibility(
                asked.subject().call(), asked.subject().student(), asked.principal());
    }

    private Versioned<ApplicationBody> save(Asked<CallStudent, ApplicationContent> asked) {
        count(asked, LimitedAct.DRAFT);
        saveDraft.save(
                asked.subject().call(), asked.subject().student(), asked.version(), asked.body(), asked.receivedAt());
        return shown(asked);
    }

    private Versioned<ApplicationBody> discard(Asked<CallStudent, NoBody> asked) {
        count(asked, LimitedAct.SUBMISSION);
        saveDraft.discard(asked.subject().call(), asked.subject().student(), asked.version(), asked.receivedAt());
        return shown(asked);
    }

    private Versioned<DocketBody> petitions(Asked<CallStudent, NoBody> asked) {
        var docket = petitions.of(asked.subject().call().id(), asked.subject().student());
        return new Versioned<>(DocketBody.of(docket), docket.rulings().size());
    }

    private DocketBody petition(Asked<CallStudent, PetitionRequestBody> asked) {
        var kind = asked.body().checkedKind();
        var reason = asked.body().checkedReason();
        count(asked, LimitedAct.PETITION);
        return DocketBody.of(filePetition.file(
                asked.subject().call(), asked.subject().student(), asked.version(), kind, reason, asked.receivedAt()));
    }

    private void count(Asked<CallStudent, ?> asked, LimitedAct act) {
        limits.count(asked.subject().call(), asked.subject().student().value(), act, asked.receivedAt());
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
