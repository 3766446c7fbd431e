package tr.edu.metu.ico.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.agreement.Agreement;
import tr.edu.metu.ico.agreement.CountryCode;
import tr.edu.metu.ico.agreement.DepartmentCode;
import tr.edu.metu.ico.agreement.Semester;
import tr.edu.metu.ico.agreement.StudyLevel;
import tr.edu.metu.ico.agreement.UniversityId;
import tr.edu.metu.ico.announcement.Problem;
import tr.edu.metu.ico.applicant.AcademicRecord;
import tr.edu.metu.ico.applicant.Applicant;
import tr.edu.metu.ico.applicant.Cgpa;
import tr.edu.metu.ico.applicant.Cohort;
import tr.edu.metu.ico.applicant.Participation;
import tr.edu.metu.ico.applicant.Participation.Outcome;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.application.ApplicationContent;
import tr.edu.metu.ico.application.GrantWish;
import tr.edu.metu.ico.application.LanguageClaim;
import tr.edu.metu.ico.application.Stay;
import tr.edu.metu.ico.definition.CallDefinition;
import tr.edu.metu.ico.definition.MobilityCall;
import tr.edu.metu.ico.definition.SampleCall;
import tr.edu.metu.ico.definition.TraineeshipCall;
import tr.edu.metu.ico.eligibility.Eligibility;
import tr.edu.metu.ico.selection.Candidacy;
import tr.edu.metu.ico.selection.ChoiceCheck;
import tr.edu.metu.ico.selection.EligibilityCheck;
import tr.edu.metu.ico.selection.Sealed;
import tr.edu.metu.ico.selection.Trainee;

class MobilityChoiceTest {
    private static final CallDefinition CALL = MobilityCall.definition(false);
    private static final Stay FIVE_MONTHS = new Stay.Months(5);
    private static final List<Agreement> AGREEMENTS = List.of(agreement("OPEN", false), agreement("DOCTORAL", true));

    @Test
    void a_country_for_doctoral_students_cannot_be_chosen_by_others() {
        var wished = content(FIVE_MONTHS, true, "OPEN", "DOCTORAL");

        assertEquals(List.of("choices[1].university PHD_ONLY_COUNTRY"), problems(CALL, wished, StudyLevel.UG));
        assertEquals(List.of("choices[1].university PHD_ONLY_COUNTRY"), problems(CALL, wished, StudyLevel.MS));
        assertEquals(List.of(), problems(CALL, wished, StudyLevel.PHD));
    }

    @Test
    void where_the_call_allows_it_others_may_go_there_without_a_grant() {
        var lenient = MobilityCall.definition(true);

        assertEquals(
                List.of("choices[0].university PHD_ONLY_COUNTRY"),
                problems(lenient, content(FIVE_MONTHS, true, "DOCTORAL"), StudyLevel.UG));
        assertEquals(List.of(), problems(lenient, content(FIVE_MONTHS, false, "DOCTORAL"), StudyLevel.UG));
        assertEquals(
                List.of("choices[0].university PHD_ONLY_COUNTRY"),
                problems(CALL, content(FIVE_MONTHS, false, "DOCTORAL"), StudyLevel.UG));
    }

    @Test
    void the_months_must_be_stated() {
        assertEquals(
                List.of("stay STAY_UNSAID"), problems(CALL, content(new Stay.Unsaid(), true, "OPEN"), StudyLevel.UG));
        assertEquals(
                List.of("stay STAY_UNSAID"),
                problems(CALL, content(Trainee.stay("DE", "2024-06-03", "2024-06-14"), true, "OPEN"), StudyLevel.UG));
    }

    @Test
    void a_call_that_does_not_ask_for_months_takes_none() {
        assertEquals(
                List.of("stay STAY_NOT_ASKED"),
                problems(SampleCall.definition(), content(FIVE_MONTHS, true, "OPEN"), StudyLevel.UG));
    }

    @Test
    void a_traineeship_has_no_list_to_choose_from_and_its_days_are_looked_at_when_it_is_submitted() {
        var call = TraineeshipCall.definition();
        var late = Trainee.stay("TR", "2024-09-12", "2024-09-15");

        assertEquals(
                List.of("choices NO_LIST_TO_CHOOSE_FROM"),
                problems(call, content(Trainee.stay("DE", "2024-06-03", "2024-06-14"), true, "OPEN"), StudyLevel.PHD));
        assertEquals(
                List.of(
                        "stay.lastDay DURATION_BELOW_5",
                        "stay.lastDay ACTIVITY_ENDS_TOO_LATE",
                        "stay.country COUNTRY_NOT_ELIGIBLE"),
                problems(call, content(late, true), StudyLevel.PHD));
        assertEquals(List.of("stay STAY_UNSAID"), problems(call, content(FIVE_MONTHS, true), StudyLevel.PHD));
    }

    @Test
    void twelve_months_at_a_level_are_allowed_and_the_remainder_is_stated() {
        assertEquals(List.of(), broken(5, 7));
        assertEquals(List.of("Rule S-ELIG-9 Months left: 4. | Rule S-ELIG-9 Kalan ay: 4."), broken(5, 8));
        assertEquals(List.of("Rule S-ELIG-9 Months left: 0. | Rule S-ELIG-9 Kalan ay: 0."), broken(1, 14));
        assertEquals(List.of(), broken(12, 0));
    }

    @Test
    void a_partner_that_left_the_list_is_reported_and_its_choice_is_void() {
        var before = content(FIVE_MONTHS, true, "GONE", "OPEN");

        assertEquals(
                List.of("choices[0] PARTNER_REMOVED", "choices HOST_NEEDS_OWN_DOCUMENT"),
                reported(SubmissionCheck.warnings(CALL, before, applicant(StudyLevel.UG), AGREEMENTS)));
        var check = new ChoiceCheck(CALL, before, record(StudyLevel.UG), AGREEMENTS);
        assertEquals(
                List.of(false, true),
                before.choices().stream()
                        .map(choice -> check.closed(choice).isEmpty())
                        .toList());
    }

    @Test
    void a_stay_longer_than_the_academic_year_of_the_call_is_refused_with_what_was_given() {
        assertEquals(List.of(), problems(CALL, content(new Stay.Months(12), true, "OPEN"), StudyLevel.UG));
        var refused = SubmissionCheck.problems(
                CALL, content(new Stay.Months(13), true, "OPEN"), applicant(StudyLevel.UG), AGREEMENTS);

        assertEquals(List.of("stay.months STAY_BEYOND_ACADEMIC_YEAR"), reported(refused));
        assertEquals(
                "This call is for the academic year 2024-2025: a stay lasts 12 months at most. You gave 13.",
                refused.getFirst().text().en());
    }

    @Test
    void a_load_that_is_not_declared_is_a_flag_for_the_office_and_bars_nobody() {
        var content = new ApplicationContent(
                List.of(Sealed.fall("OPEN")), new LanguageClaim.OnRecord(), List.of(), true, false, FIVE_MONTHS, true);

        assertEquals(List.of(), problems(CALL, content, StudyLevel.UG));
        assertEquals(
                List.of(
                        "courseLoad COURSE_LOAD_NOT_DECLARED",
                        "choices HOST_NEEDS_OWN_DOCUMENT",
                        "courseLoad COURSE_LOAD_TO_BE_CHECKED"),
                reported(SubmissionCheck.warnings(CALL, content, applicant(StudyLevel.UG), AGREEMENTS)));
    }

    private static List<String> broken(int asked, int used) {
        var line = new Participation(
                "ERASMUS", StudyLevel.UG, Outcome.BENEFITED, used, Optional.empty(), Optional.empty());
        var candidacy = new Candidacy(
                new Applicant(record(StudyLevel.UG), List.of(), List.of(line)),
                Optional.of(content(new Stay.Months(asked), true, "OPEN")),
                List.of());
        return EligibilityCheck.of(CALL, candidacy) instanceof Eligibility.Ineligible(var problems)
                ? problems.stream()
                        .map(problem ->
                                problem.text().en() + " | " + problem.text().tr())
                        .toList()
                : List.of();
    }

    private static List<String> problems(CallDefinition call, ApplicationContent content, StudyLevel level) {
        return reported(SubmissionCheck.problems(call, content, applicant(level), AGREEMENTS)).stream()
                .filter(reported -> !reported.endsWith("NOT_CONTINUING"))
                .toList();
    }

    private static List<String> reported(List<Problem> problems) {
        return problems.stream()
                .map(problem -> problem.field() + " " + problem.code())
                .toList();
    }

    private static ApplicationContent content(Stay stay, boolean wantsGrant, String... universities) {
        var choices = Arrays.stream(universities).map(Sealed::fall).toList();
        var wish = wantsGrant ? GrantWish.UNSAID : GrantWish.NO_GRANT;
        return new ApplicationContent(choices, new LanguageClaim.OnRecord(), List.of(), true, true, stay, wish);
    }

    private static Applicant applicant(StudyLevel level) {
        return new Applicant(record(level), List.of(), List.of());
    }

    private static AcademicRecord record(StudyLevel level) {
        return new AcademicRecord(
                new StudentNumber("2500001"),
                "Ada",
                new Cohort(new DepartmentCode("CENG"), level, 5),
                4,
                Optional.of(Cgpa.of("3.50")),
                true,
                false,
                Set.of(CountryCode.TURKIYE));
    }

    private static Agreement agreement(String university, boolean phdOnly) {
        return new Agreement(
                new UniversityId(university),
                university,
                new CountryCode("TN"),
                1,
                Set.of(StudyLevel.values()),
                Set.of(Semester.FALL),
                Set.of(),
                Optional.empty(),
                phdOnly);
    }
}
