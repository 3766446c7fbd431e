package tr.edu.metu.ico.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tr.edu.metu.ico.agreement.DepartmentCode;
import tr.edu.metu.ico.agreement.StudyLevel;
import tr.edu.metu.ico.announcement.Problem;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.application.Application;
import tr.edu.metu.ico.application.ApplicationContent;
import tr.edu.metu.ico.application.Dossier;
import tr.edu.metu.ico.application.LanguageClaim;
import tr.edu.metu.ico.application.Receipt;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.ImportId;
import tr.edu.metu.ico.call.ImportKind;
import tr.edu.metu.ico.call.Sha256;
import tr.edu.metu.ico.definition.SampleCall;
import tr.edu.metu.ico.progress.NextStep.Code;
import tr.edu.metu.ico.submission.Consequence;
import tr.edu.metu.ico.submission.Outlook;
import tr.edu.metu.ico.submission.ToDo;
import tr.edu.metu.ico.submission.ToDo.Act;
import tr.edu.metu.ico.withdrawal.Withdrawal;

/** What comes next, from the call, the clock and the student's own application. */
class NextStepTest {

    private static final StudentNumber ADA = new StudentNumber("2500001");
    private static final Instant OPENS = SampleCall.calendar().opensAt();
    private static final Instant CLOSES = SampleCall.calendar().closesAt();
    private static final Instant DURING = CLOSES.minusSeconds(60);
    private static final Call ANNOUNCED = Call.announced(
                    SampleCall.CALL, "OE", SampleCall.calendar(), Sha256.of("d"), Set.of("officer-1"), SampleCall.key())
            .withImport(ImportKind.RECORDS, new ImportId("0".repeat(32)));
    private static final Call OPEN = ANNOUNCED.opened();
    private static final ApplicationContent CONTENT =
            new ApplicationContent(List.of(), new LanguageClaim.OnRecord(), List.of(), true, true);
    private static final ApplicationContent OTHER =
            new ApplicationContent(List.of(), new LanguageClaim.OnRecord(), List.of(), true, false);

    @Test
    void the_application_period_decides_to_the_millisecond_and_not_the_state_of_the_call() {
        assertEquals(until(Code.WAIT_FOR_OPENING, OPENS), next(ANNOUNCED, none(), OPENS.minusMillis(1)));
        assertEquals(until(Code.APPLY, CLOSES), next(ANNOUNCED, none(), OPENS));
        assertEquals(until(Code.APPLY, CLOSES), next(OPEN, none(), CLOSES.minusMillis(1)));
        assertEquals(step(Code.NOTHING), next(OPEN, none(), CLOSES));
    }

    @Test
    void what_is_not_submitted_comes_before_everything_else() {
        assertEquals(until(Code.SUBMIT, CLOSES), next(OPEN, draft(), DURING, Act.UPLOAD_DOCUMENT));
        assertEquals(until(Code.SUBMIT_CHANGES, CLOSES), next(OPEN, changed(), DURING, Act.UPLOAD_DOCUMENT));
    }

    @Test
    void after_the_deadline_a_draft_leads_nowhere_and_changes_no_longer_matter() {
        assertEquals(step(Code.NOTHING), next(OPEN.frozen(), draft(), CLOSES));
        assertEquals(step(Code.WAIT_FOR_RESULT), next(OPEN.frozen(), changed(), CLOSES));
    }

    @Test
    void a_student_whom_the_record_excludes_needs_a_correction_of_it() {
        assertEquals(until(Code.ASK_FOR_CORRECTION, CLOSES), next(OPEN, none(), DURING, Act.ASK_FOR_CORRECTION));
        assertEquals(until(Code.ASK_FOR_CORRECTION, CLOSES), NextStep.of(facts(OPEN, none(), DURING, Optional.empty())));
    }

    @Test
    void before_the_records_arrive_the_office_acts() {
        var empty = Call.announced(
                SampleCall.CALL, "OE", SampleCall.calendar(), Sha256.of("d"), Set.of("officer-1"), SampleCall.key());

        assertEquals(step(Code.WAIT_FOR_OFFICE), NextStep.of(facts(empty, none(), DURING, Optional.empty())));
    }

    @Test
    void of_several_things_to_do_the_most_urgent_is_named() {
        assertEquals(
                Code.UPLOAD_DOCUMENT,
                next(OPEN, submitted(), DURING, Act.WAIT_FOR_OFFICE, Act.CHANGE_APPLICATION, Act.UPLOAD_DOCUMENT)
                        .code());
        assertEquals(
                Code.WAIT_FOR_REVIEW,
                next(OPEN, submitted(), DURING, Act.WAIT_FOR_OFFICE, Act.WAIT_FOR_DEPARTMENT).code());
    }

    @ParameterizedTest
    @EnumSource(Act.class)
    void every_act_of_the_outlook_has_a_step(Act act) {
        var expected = switch (act) {
            case SUBMIT, NOTHING -> Code.WAIT_FOR_RESULT;
            case CHANGE_APPLICATION -> Code.CHANGE_APPLICATION;
            case UPLOAD_DOCUMENT -> Code.UPLOAD_DOCUMENT;
            case SIT_EXAM -> Code.SIT_EXAM;
            case FILE_PETITION -> Code.FILE_PETITION;
            case ASK_FOR_CORRECTION -> Code.ASK_FOR_CORRECTION;
            case WAIT_FOR_OFFICE -> Code.WAIT_FOR_OFFICE;
            case WAIT_FOR_DEPARTMENT -> Code.WAIT_FOR_REVIEW;
        };

        assertEquals(expected, next(OPEN, submitted(), DURING, act).code());
    }

    @Test
    void nothing_follows_a_withdrawal() {
        var left = new Withdrawal(
                SampleCall.CALL, ADA, DURING, "an illness", Withdrawal.Timing.BEFORE_PUBLICATION, Optional.empty());
        var dossier = new Dossier(submitted().application(), List.of(), Optional.empty(), Optional.of(left));

        assertEquals(step(Code.NOTHING), next(OPEN, dossier, DURING, Act.UPLOAD_DOCUMENT));
    }

    private static NextStep next(Call call, Dossier dossier, Instant now, Act... acts) {
        return NextStep.of(facts(call, dossier, now, Optional.of(outlook(acts))));
    }

    private static ProgressFacts facts(Call call, Dossier dossier, Instant now, Optional<Outlook> outlook) {
        return new ProgressFacts(call, Optional.of(dossier), outlook, Optional.empty(), Optional.empty(), now);
    }

    /** What others decide waits, everything else fails. */
    private static Outlook outlook(Act... acts) {
        var others = EnumSet.of(Act.WAIT_FOR_OFFICE, Act.WAIT_FOR_DEPARTMENT);
        var failing = new ArrayList<Outlook.Line>();
        var waiting = new ArrayList<Outlook.Line>();
        Arrays.stream(acts).forEach(act -> (others.contains(act) ? waiting : failing).add(line(act)));
        return new Outlook(Outlook.Basis.SUBMISSION, List.of(), failing, waiting);
    }

    private static Outlook.Line line(Act act) {
        var problem = Problem.of("", act.name(), "It fails.", "Karşılanmıyor.");
        return new Outlook.Line(
                problem,
                Optional.of(new Consequence.NotInResult()),
                Optional.of(new ToDo(act, new Text("Do it.", "Yapın."), Optional.empty())));
    }

    private static Application begun() {
        return Application.none(SampleCall.CALL, ADA, new DepartmentCode("CENG"), StudyLevel.UG, OPENS);
    }

    private static Dossier none() {
        return dossier(begun());
    }

    private static Dossier draft() {
        return dossier(begun().withDraft(CONTENT, OPENS));
    }

    private static Dossier submitted() {
        return dossier(begun().submitted(CONTENT, new Receipt("r", 1, OPENS, Sha256.of("body"))));
    }

    private static Dossier changed() {
        return dossier(submitted().application().withDraft(OTHER, OPENS));
    }

    private static Dossier dossier(Application application) {
        return new Dossier(application, List.of(), Optional.empty(), Optional.empty());
    }

    private static NextStep step(Code code) {
        return new NextStep(code, Optional.empty());
    }

    private static NextStep until(Code code, Instant at) {
        return new NextStep(code, Optional.of(at));
    }
}
