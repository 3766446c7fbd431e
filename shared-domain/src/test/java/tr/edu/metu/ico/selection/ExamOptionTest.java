package tr.edu.metu.ico.selection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static tr.edu.metu.ico.definition.ExamCall.absent;
import static tr.edu.metu.ico.definition.ExamCall.attended;
import static tr.edu.metu.ico.definition.ExamCall.excuse;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.announcement.Problem;
import tr.edu.metu.ico.applicant.ExamSitting;
import tr.edu.metu.ico.application.ApplicationContent;
import tr.edu.metu.ico.application.LanguageClaim;
import tr.edu.metu.ico.definition.CallDefinition;
import tr.edu.metu.ico.definition.ExamCall;
import tr.edu.metu.ico.definition.SampleCall;
import tr.edu.metu.ico.result.Outcome;
import tr.edu.metu.ico.rule.LanguageRule;
import tr.edu.metu.ico.rule.LanguageRule.AbsencePetition.Effect;
import tr.edu.metu.ico.scoring.OverallScore;
import tr.edu.metu.ico.submission.SubmissionCheck;

/** The exam of the office on a day after the closing: who sits it, what counts, what staying away means. */
class ExamOptionTest {
    private static final CallDefinition CALL = ExamCall.definition();

    @Test
    void who_takes_the_exam_has_its_score_counted_even_when_a_better_one_is_on_record() {
        assertEquals(Optional.of("68"), language(CALL, ada().takingTheExam(attended("68"))));
    }

    @Test
    void who_chose_the_scores_on_record_has_the_highest_of_them_counted_whatever_the_exam_says() {
        assertEquals(Optional.of("80"), language(CALL, ada().sitting(attended("95"))));
    }

    @Test
    void who_stays_away_has_the_application_cancelled() {
        assertEquals(cancelled("ABSENT_FROM_EXAM", "S-EXAM-2"), outcome(CALL, ada().takingTheExam(absent())));
        assertEquals(
                cancelled("ABSENT_FROM_EXAM", "S-EXAM-2"),
                outcome(CALL, ada().without("degree").without("review").takingTheExam(absent())));
    }

    @Test
    void an_excuse_the_office_refuses_cancels_too() {
        assertEquals(cancelled("EXCUSE_REFUSED", "S-EXAM-2"), outcome(CALL, ada().takingTheExam(excuse(false))));
    }

    @Test
    void an_accepted_excuse_lets_the_highest_valid_score_on_record_count() {
        var ada = ada().scored(Sealed.score("METU_EPE", "2018-11-29", "99"))
                .scored(Sealed.score("METU_EPE", "2018-11-30", "85"));

        assertEquals(Optional.of("85"), language(CALL, ada.takingTheExam(excuse(true))));
    }

    @Test
    void an_accepted_excuse_without_a_valid_score_on_record_cancels() {
        var ada = ada().without("language").scored(Sealed.score("METU_EPE", "2018-11-29", "99"));

        assertEquals(cancelled("EXCUSED_WITHOUT_SCORE", "S-EXAM-3"), outcome(CALL, ada.takingTheExam(excuse(true))));
    }

    @Test
    void an_excused_student_who_sits_a_later_exam_has_its_score_counted() {
        var later = attended("2023-12-16", "71");

        assertEquals(Optional.of("71"), language(CALL, ada().takingTheExam(excuse(true), later)));
        assertEquals(cancelled("ABSENT_FROM_EXAM", "S-EXAM-2"), outcome(CALL, ada().takingTheExam(absent(), later)));
    }

    @Test
    void where_petitions_have_no_effect_an_accepted_excuse_changes_nothing() {
        var rules = Stream.concat(
                        ExamCall.examRules().stream().filter(rule -> !(rule instanceof LanguageRule.AbsencePetition)),
                        Stream.of(ExamCall.petition(Effect.NONE)))
                .toList();

        assertEquals(
                cancelled("ABSENT_FROM_EXAM", "S-EXAM-2"),
                outcome(ExamCall.with(rules), ada().takingTheExam(excuse(true))));
        assertEquals(
                cancelled("ABSENT_FROM_EXAM", "S-EXAM-2"),
                outcome(ExamCall.without(LanguageRule.AbsencePetition.class), ada().takingTheExam(excuse(true))));
    }

    @Test
    void a_score_of_zero_and_an_absence_that_does_not_cancel_are_no_valid_score() {
        var noScore = new Outcome.Ineligible(
                List.of(Problem.of("language", "NO_VALID_LANGUAGE_SCORE", SampleCall.clause("S-LANG-8"))));

        assertEquals(noScore, outcome(CALL, ada().takingTheExam(attended("0"))));
        assertEquals(noScore, outcome(ExamCall.without(LanguageRule.ExamAbsence.class), ada().takingTheExam(absent())));
    }

    @Test
    void the_seal_waits_for_the_result_of_everybody_who_takes_the_exam_and_nobody_can_waive_it() {
        var missing = new Blocker.MissingExamResult(ada().seal().student());
        var otherExam = new ExamSitting("METU_EPE", ExamCall.EXAM_DAY, Optional.of(BigDecimal.TEN), Optional.empty());

        assertEquals(List.of(missing), blockers(ada().takingTheExam()));
        assertEquals(List.of(missing), blockers(ada().takingTheExam(attended("2023-12-16", "71"), otherExam)));
        assertEquals(List.of(), blockers(ada().takingTheExam(attended("71"))));
        assertEquals(List.of(), blockers(ada()));
        assertEquals(List.of(), blockers(ada().without("degree").takingTheExam()));
        assertEquals(false, missing.waivable());
    }

    @Test
    void a_cancelled_application_needs_no_review_and_no_average() {
        assertEquals(List.of(), blockers(ada().without("review").takingTheExam(absent())));
    }

    @Test
    void a_second_sitting_in_the_same_academic_year_is_reported_to_the_office() {
        var day = LocalDate.parse("2023-09-01");
        var twice = ada().scored(Sealed.score("EPEEP", "2023-09-01", "70")).takingTheExam(attended("90"));
        var lastYear = ada().scored(Sealed.score("EPEEP", "2023-08-31", "70")).takingTheExam(attended("90"));
        var excused = ada().scored(Sealed.score("EPEEP", "2023-09-01", "70")).takingTheExam(excuse(true));

        assertEquals(List.of(new Blocker.SecondExamInTheYear(ada().seal().student(), day)), blockers(twice));
        assertEquals(List.of(), blockers(lastYear));
        assertEquals(List.of(), blockers(excused));
    }

    @Test
    void who_sat_the_exam_for_another_programme_this_year_cannot_choose_it() {
        assertEquals(List.of(), problems(CALL, ada()));
        assertEquals(List.of(), problems(CALL, ada().scored(Sealed.score("EPEEP", "2023-08-31", "70"))));
        assertEquals(
                List.of("EXAM_ALREADY_TAKEN S-EXAM-4"),
                problems(CALL, ada().scored(Sealed.score("EPEEP", "2023-09-01", "70"))));
        assertEquals(
                List.of(),
                problems(
                        ExamCall.without(LanguageRule.ExamOnceAYear.class),
                        ada().scored(Sealed.score("EPEEP", "2023-09-01", "70"))));
    }

    @Test
    void where_no_exam_is_held_it_cannot_be_chosen_and_what_was_chosen_has_no_score() {
        var call = ExamCall.with(List.of());

        assertEquals(List.of("LANGUAGE_SOURCE_NOT_OFFERED S-LANG-8"), problems(call, ada()));
        assertEquals(
                "INELIGIBLE", outcome(call, ada().takingTheExam(attended("90"))).status());
    }

    private static Sealed ada() {
        return Sealed.by("2500001", "3.00", "80", "TOKYO");
    }

    private static Outcome outcome(CallDefinition call, Sealed application) {
        return Checked.row(call, application).outcome();
    }

    private static Optional<String> language(CallDefinition call, Sealed application) {
        return Checked.row(call, application)
                .score()
                .map(OverallScore::language)
                .map(BigDecimal::toPlainString);
    }

    private static Outcome cancelled(String code, String rule) {
        return new Outcome.Cancelled(Problem.of("language", code, SampleCall.clause(rule)));
    }

    private static List<Blocker> blockers(Sealed application) {
        return SealReadiness.blockers(CALL, Sealed.input(List.of(), List.of(application)));
    }

    private static List<String> problems(CallDefinition call, Sealed application) {
        var content = new ApplicationContent(
                List.of(Sealed.fall("TOKYO")), new LanguageClaim.TakesExam(), List.of(), true, true);
        var agreements = List.of(Sealed.agreement("TOKYO", "JP", 1));
        return SubmissionCheck.problems(call, content, application.applicant(), agreements).stream()
                .map(problem -> problem.code() + " " + problem.rule().orElseThrow())
                .toList();
    }
}
