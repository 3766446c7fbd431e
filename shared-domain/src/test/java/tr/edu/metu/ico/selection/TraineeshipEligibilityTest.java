package tr.edu.metu.ico.selection;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tr.edu.metu.ico.agreement.StudyLevel;
import tr.edu.metu.ico.announcement.Problem;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.applicant.Participation.Outcome;
import tr.edu.metu.ico.application.LetterAnswers.Kind;
import tr.edu.metu.ico.application.Stay;
import tr.edu.metu.ico.definition.CallDefinition;
import tr.edu.metu.ico.definition.SampleCall;
import tr.edu.metu.ico.definition.TraineeshipCall;
import tr.edu.metu.ico.eligibility.Eligibility;
import tr.edu.metu.ico.rule.DocumentRule;
import tr.edu.metu.ico.rule.EligibilityRule;
import tr.edu.metu.ico.rule.EligibilityRule.CgpaSource;
import tr.edu.metu.ico.rule.StayRule;
import tr.edu.metu.ico.rule.StayRule.MonthsPerLevel.Limits;
import tr.edu.metu.ico.submission.SubmissionCheck;

class TraineeshipEligibilityTest {
    private static final CallDefinition CALL = TraineeshipCall.definition();
    private static final Instant CLOSE = SampleCall.calendar().closesAt();

    @Test
    void a_full_time_doctoral_student_with_an_approved_letter_may_go() {
        assertEquals(List.of(), broken(Trainee.ada()));
    }

    @ParameterizedTest
    @CsvSource({"PHD, true, true", "PHD, false, false", "POSTDOC, false, true", "MS, true, false", "UG, true, false"})
    void only_full_time_doctoral_students_and_post_docs_may_go(StudyLevel level, boolean fullTime, boolean allowed) {
        assertEquals(
                allowed ? List.of() : List.of("S-ELIG-1 NOT_DOCTORAL"),
                broken(Trainee.ada().at(level, fullTime)));
    }

    @Test
    void the_cgpa_of_a_post_doc_is_the_one_of_the_doctorate_unless_the_call_asks_for_none() {
        var postdoc = Trainee.ada().at(StudyLevel.POSTDOC, false).cgpa("2.99");
        var exempting = TraineeshipCall.with(
                TraineeshipCall.DOCTORAL,
                new EligibilityRule.DoctoralOrPostdoc(TraineeshipCall.DOCTORAL.clause(), CgpaSource.NOT_ASKED));

        assertEquals(List.of("S-ELIG-4 CGPA_BELOW_MINIMUM"), broken(postdoc));
        assertEquals(List.of("S-ELIG-4 NO_CGPA"), broken(postdoc.cgpa(null)));
        assertEquals(List.of(), broken(exempting, postdoc));
        assertEquals(
                List.of("S-ELIG-4 CGPA_BELOW_MINIMUM"),
                broken(exempting, Trainee.ada().cgpa("2.99")));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-06-03, 2024-06-06, S-DUR-2 DURATION_BELOW_5",
        "2024-06-03, 2024-06-07,",
        "2024-06-03, 2024-07-02,",
        "2024-06-03, 2024-07-03, S-DUR-2 DURATION_ABOVE_30",
        "2024-09-05, 2024-09-14,",
        "2024-09-05, 2024-09-15, S-CAL-5 ACTIVITY_ENDS_TOO_LATE"
    })
    void a_stay_has_5_to_30_days_and_ends_before_the_day_the_call_sets(String first, String last, String problem) {
        assertEquals(
                Optional.ofNullable(problem).stream().toList(),
                broken(Trainee.ada().staying(Trainee.stay("DE", first, last))));
    }

    @Test
    void A_53_a_stay_begins_after_the_selection_and_an_earlier_day_is_refused_with_what_to_do() {
        assertEquals(
                List.of("S-CAL-4 ACTIVITY_BEGINS_TOO_EARLY"),
                broken(Trainee.ada().staying(Trainee.stay("DE", "2023-12-21", "2023-12-30"))));
        assertEquals(List.of(), broken(Trainee.ada().staying(Trainee.stay("DE", "2023-12-22", "2023-12-30"))));
        var reported = StayCheck.problems(CALL, Trainee.stay("DE", "2023-11-01", "2023-11-10"));
        assertEquals(
                List.of("stay.firstDay"), reported.stream().map(Problem::field).toList());
        assertEquals(
                true,
                reported.getFirst().text().en().endsWith("You gave 2023-11-01 as the first day: choose a later one."));
    }

    @ParameterizedTest
    @CsvSource({"DE, true", "JP, true", "GB, true", "TR, false", "US, false"})
    void a_host_is_in_a_country_of_any_list_and_what_is_in_none_is_reported_once(String country, boolean eligible) {
        assertEquals(
                eligible ? List.of() : List.of("S-COUNTRY-1 COUNTRY_NOT_ELIGIBLE"),
                broken(Trainee.ada().staying(Trainee.stay(country, "2024-06-03", "2024-06-14"))));
    }

    @Test
    void every_rule_that_cannot_be_judged_without_a_stay_says_so() {
        assertEquals(
                List.of(
                        "S-ELIG-6 STAY_UNSAID",
                        "S-DUR-2 STAY_UNSAID",
                        "S-CAL-4 STAY_UNSAID",
                        "S-CAL-5 STAY_UNSAID",
                        "S-COUNTRY-1 STAY_UNSAID"),
                broken(Trainee.ada().staying(new Stay.Unsaid())));
    }

    @Test
    void every_broken_rule_is_reported() {
        assertEquals(
                List.of(
                        "S-ELIG-1 NOT_DOCTORAL",
                        "S-ELIG-2 NO_APPROVED_LETTER",
                        "S-DUR-2 DURATION_BELOW_5",
                        "S-CAL-5 ACTIVITY_ENDS_TOO_LATE",
                        "S-COUNTRY-1 COUNTRY_NOT_ELIGIBLE"),
                broken(Trainee.by("2500001")
                        .at(StudyLevel.UG, true)
                        .cgpa("2.00")
                        .staying(Trainee.stay("TR", "2024-09-15", "2024-09-16"))));
    }

    @Test
    void the_last_letter_stored_before_the_closing_instant_decides() {
        var lastSecond = CLOSE.minusSeconds(1);

        assertEquals(List.of(), broken(rejected().letter(lastSecond, Optional.of(true), Kind.OFFICIAL)));
        assertEquals(
                List.of("S-REV-1 NO_APPROVED_LETTER"),
                broken(rejected().letter(CLOSE, Optional.of(true), Kind.OFFICIAL)));
        assertEquals(
                List.of("S-REV-1 NO_APPROVED_LETTER"),
                broken(Trainee.ada().letter(lastSecond, Optional.of(false), Kind.OFFICIAL)));
        assertEquals(
                List.of("S-REV-1 NO_APPROVED_LETTER"),
                broken(Trainee.ada().letter(lastSecond, Optional.empty(), Kind.OFFICIAL)));
    }

    @Test
    void a_pre_admission_letter_is_enough_only_where_the_call_says_so() {
        var early = Trainee.by("2500001").letter(Trainee.IN_TIME, Optional.of(true), Kind.PRE_ADMISSION);
        var strict = TraineeshipCall.with(
                TraineeshipCall.PRE_ADMISSION,
                new DocumentRule.LetterPreAdmission(TraineeshipCall.PRE_ADMISSION.clause(), false));

        assertEquals(List.of(), broken(early));
        assertEquals(List.of("S-ELIG-3 NO_OFFICIAL_LETTER"), broken(strict, early));
        assertEquals(
                List.of("S-ELIG-2 NO_OFFICIAL_LETTER"),
                broken(TraineeshipCall.without(TraineeshipCall.PRE_ADMISSION), early));
        assertEquals(List.of(), broken(strict, Trainee.ada()));
    }

    @Test
    void a_letter_that_nobody_approved_is_refused_also_where_no_clause_says_who_approves() {
        assertEquals(
                List.of("S-ELIG-2 NO_APPROVED_LETTER"),
                broken(TraineeshipCall.without(TraineeshipCall.APPROVAL), rejected()));
    }

    @Test
    void months_of_earlier_mobilities_at_the_level_count_over_all_programmes_of_the_rule() {
        var eleven = Trainee.ada()
                .history("ERASMUS", StudyLevel.PHD, Outcome.BENEFITED, 6)
                .history("DOC", StudyLevel.PHD, Outcome.BENEFITED, 5)
                .history("OE", StudyLevel.PHD, Outcome.BENEFITED, 9)
                .history("ERASMUS", StudyLevel.MS, Outcome.BENEFITED, 9)
                .history("ERASMUS", StudyLevel.PHD, Outcome.SELECTED_AND_GRANTED, 9);

        assertEquals(List.of(), broken(eleven));
        assertEquals(
                List.of("S-ELIG-6 MONTHS_CAP_EXCEEDED"),
                broken(eleven.history("ERASMUS", StudyLevel.POSTDOC, Outcome.BENEFITED, 1)));
    }

    @Test
    void a_limit_of_grants_makes_nobody_ineligible_and_says_so_before_the_student_submits() {
        var limitsGrants = new StayRule.MonthsPerLevel(
                TraineeshipCall.CAP.clause(), 12, TraineeshipCall.CAP.programmes(), Limits.GRANTS);
        var call = TraineeshipCall.with(TraineeshipCall.CAP, limitsGrants);
        var twelve = Trainee.ada().history("ERASMUS", StudyLevel.PHD, Outcome.BENEFITED, 12);
        var eleven = Trainee.ada().history("ERASMUS", StudyLevel.PHD, Outcome.BENEFITED, 11);

        assertEquals(List.of(), broken(call, twelve));
        assertEquals(
                List.of(new Problem(
                        "wantsGrant",
                        "GRANT_MONTHS_USED_UP",
                        Optional.of(limitsGrants.id()),
                        new Text(
                                "Rule S-ELIG-6 You have used these months; if you are selected, you take part without a"
                                        + " grant.",
                                "Rule S-ELIG-6 Bu ayları kullandınız; seçilirseniz hibesiz katılırsınız."))),
                SubmissionCheck.warnings(call, twelve.content(), twelve.applicant(), List.of()));
        assertEquals(List.of(), SubmissionCheck.warnings(call, eleven.content(), eleven.applicant(), List.of()));
    }

    @Test
    void a_student_who_has_not_begun_is_judged_by_the_record_alone() {
        var check = EligibilityCheck.of(
                CALL, Candidacy.of(Trainee.by("2500001").cgpa("2.00").applicant()));

        assertEquals(List.of("S-ELIG-4 CGPA_BELOW_MINIMUM"), reported(check));
    }

    private static Trainee rejected() {
        return Trainee.by("2500001").letter(Trainee.IN_TIME, Optional.of(false), Kind.OFFICIAL);
    }

    private static List<String> broken(Trainee trainee) {
        return broken(CALL, trainee);
    }

    private static List<String> broken(CallDefinition call, Trainee trainee) {
        return reported(EligibilityCheck.of(call, trainee.candidacy()));
    }

    private static List<String> reported(Eligibility eligibility) {
        return switch (eligibility) {
            case Eligibility.Eligible _ -> List.of();
            case Eligibility.Ineligible(var problems) ->
                problems.stream()
                        .map(problem -> problem.rule().orElseThrow() + " " + problem.code())
                        .toList();
        };
    }
}
