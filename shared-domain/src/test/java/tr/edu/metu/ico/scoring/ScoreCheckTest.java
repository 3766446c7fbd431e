package tr.edu.metu.ico.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tr.edu.metu.ico.announcement.RuleId;
import tr.edu.metu.ico.applicant.Cgpa;
import tr.edu.metu.ico.definition.SampleCall;
import tr.edu.metu.ico.rule.ScoringRule;
import tr.edu.metu.ico.rule.ScoringRule.Step;

class ScoreCheckTest {
    private static final Scorer COHORT = Scorer.of(
            Formulas.COHORT,
            List.of(
                    new ScoringRule.StepClause(SampleCall.clause("S-SCORE-2"), Step.COHORT_AVERAGE),
                    new ScoringRule.StepClause(SampleCall.clause("S-SCORE-5"), Step.COMPONENT)));
    private static final Scorer LINEAR = Formulas.scorer(Formulas.LINEAR);

    @Test
    void a_missing_or_zero_average_is_refused_and_not_guessed() {
        assertEquals(List.of("cohortAverage MISSING_COHORT_AVERAGE S-SCORE-2"), problems(COHORT, "3.15", null, "80"));
        for (var average : List.of("0", "0.00", "4.01", "2.1234567")) {
            assertEquals(
                    List.of("cohortAverage COHORT_AVERAGE_OUT_OF_RANGE S-SCORE-2"),
                    problems(COHORT, "3.15", average, "80"));
        }
    }

    @Test
    void a_cgpa_above_4_and_an_english_score_outside_1_to_100_are_refused_together() {
        assertEquals(
                List.of("cgpa CGPA_OUT_OF_RANGE S-SCORE-5", "language LANGUAGE_OUT_OF_RANGE S-SCORE-1"),
                problems(COHORT, "4.01", "2.89", "100.01"));
        assertEquals(List.of("language LANGUAGE_OUT_OF_RANGE S-SCORE-1"), problems(COHORT, "4.00", "4.00", "0.99"));
        assertEquals(List.of(), problems(COHORT, "0", "0.01", "1"));
        assertEquals(List.of(), problems(COHORT, "4.00", "2.00", "100"));
    }

    @Test
    void absurd_numbers_are_refused_before_any_arithmetic() {
        assertEquals(
                List.of("cgpa CGPA_OUT_OF_RANGE S-SCORE-5", "language LANGUAGE_OUT_OF_RANGE S-SCORE-1"),
                problems(COHORT, "1E+1000000000", "2.89", "1E-1000000000"));
    }

    @ParameterizedTest
    @CsvSource({
        "-0.01, 80, cgpa CGPA_OUT_OF_RANGE S-SCORE-5",
        "3.1234567, 80, cgpa CGPA_OUT_OF_RANGE S-SCORE-5",
        "3.15, 80.1234567, language LANGUAGE_OUT_OF_RANGE S-SCORE-1",
        "3.15, 1E+1, language LANGUAGE_OUT_OF_RANGE S-SCORE-1"
    })
    void a_number_is_not_negative_and_has_at_most_six_decimals(String cgpa, String language, String problem) {
        assertEquals(List.of(problem), problems(COHORT, cgpa, "2.89", language));
        assertEquals(List.of(), problems(COHORT, "3.123456", "2.123456", "80.123456"));
    }

    @Test
    void a_call_without_a_cohort_needs_no_average_and_ignores_one() {
        assertEquals(List.of(), problems(LINEAR, "3.15", null, "80"));
        assertEquals(List.of(), problems(LINEAR, "3.15", "0", "80"));
    }

    @Test
    void a_score_of_such_numbers_is_refused_naming_field_and_rule() {
        var refused = assertThrows(
                IllegalArgumentException.class,
                () -> COHORT.score(Cgpa.of("3.15"), Optional.empty(), new BigDecimal("101"), List.of()));

        assertEquals(
                "cohortAverage (S-SCORE-2): There is no average CGPA for the department, level and semester; without"
                    + " it nobody in this group is scored. language (S-SCORE-1): The English score must be from 1 to"
                    + " 100.",
                refused.getMessage());
    }

    private static List<String> problems(Scorer scorer, String cgpa, String average, String language) {
        return ScoreCheck.problems(
                        scorer,
                        new BigDecimal(cgpa),
                        Optional.ofNullable(average).map(BigDecimal::new),
                        new BigDecimal(language))
                .stream()
                .map(problem -> problem.field() + " " + problem.code() + " "
                        + problem.rule().map(RuleId::value).orElse(""))
                .toList();
    }
}
