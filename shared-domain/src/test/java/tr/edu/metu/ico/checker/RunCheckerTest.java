package tr.edu.metu.ico.checker;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.definition.CallDefinition;
import tr.edu.metu.ico.definition.ExamCall;
import tr.edu.metu.ico.definition.SampleCall;
import tr.edu.metu.ico.result.ChoiceOutcome;
import tr.edu.metu.ico.result.Outcome;
import tr.edu.metu.ico.result.ResultRow;
import tr.edu.metu.ico.result.SealedInput;
import tr.edu.metu.ico.scoring.OverallScore;
import tr.edu.metu.ico.scoring.ScoreStep;
import tr.edu.metu.ico.selection.Sealed;
import tr.edu.metu.ico.selection.Selection;

/** A correct list keeps every promise; each kind of wrong list is caught by the promise it breaks. */
class RunCheckerTest {
    private static final CallDefinition CALL = SampleCall.definition();
    private static final int ADA = 0;
    private static final int BORA = 1;
    private static final int CEM = 2;
    private static final int DENIZ = 3;
    private static final int EDA = 4;

    private final SealedInput input = Sealed.input(
            List.of(
                    Sealed.agreement("TOKYO", "JP", 1),
                    Sealed.agreement("SEOUL", "KR", 1),
                    Sealed.agreement("OSAKA", "JP", 1)),
            List.of(
                    Sealed.by("2500001", "3.80", "90", "TOKYO", "SEOUL"),
                    Sealed.by("2500002", "3.50", "80", "TOKYO", "SEOUL"),
                    Sealed.by("2500003", "3.00", "70", "TOKYO", "SEOUL")
                            .declined("OSAKA")
                            .claiming("DISABILITY", Sealed.verdict(true)),
                    Sealed.by("2500004", "2.40", "70", "OSAKA"),
                    Sealed.by("2500005", "3.00", "70", "OSAKA").declined()));
    private final List<ResultRow> right = Selection.select(CALL, input);

    @Test
    void a_right_list_keeps_every_promise() {
        assertEquals(List.of(), RunChecker.check(CALL, input, right));
    }

    @Test
    void a_missing_row_a_second_row_a_stranger_and_a_wrong_order_are_caught() {
        var stranger = new ResultRow(
                new StudentNumber("2599999"),
                new Outcome.NotPlaced(),
                Optional.empty(),
                OptionalInt.empty(),
                List.of());

        assertEquals(Set.of("P1"), only("P1", broken(right.subList(0, 4))));
        assertEquals(Set.of("P1"), only("P1", broken(plus(right, right.get(EDA)))));
        assertEquals(Set.of("P1"), only("P1", broken(plus(right, stranger))));
        assertEquals(Set.of("P1"), broken(right.reversed()));
    }

    @Test
    void an_ineligible_student_who_is_ranked_or_gets_no_reason_is_caught() {
        assertEquals(Set.of("P2"), broken(changed(DENIZ, row -> outcome(row, new Outcome.NotPlaced()))));
        assertEquals(Set.of("P2"), broken(changed(DENIZ, row -> outcome(row, new Outcome.Ineligible(List.of())))));
    }

    @Test
    void a_cancelled_application_that_is_ranked_and_a_good_one_that_is_cancelled_are_caught() {
        var call = ExamCall.definition();
        var agreements = List.of(Sealed.agreement("TOKYO", "JP", 2));
        var absent = Sealed.by("2500001", "3.80", "90", "TOKYO").takingTheExam(ExamCall.absent());
        var excused = Sealed.by("2500001", "3.80", "90", "TOKYO").takingTheExam(ExamCall.excuse(true));
        var cancelled = Sealed.input(agreements, List.of(absent));
        var good = Sealed.input(agreements, List.of(excused));

        assertEquals(
                List.of("P2", "P4", "P5"),
                RunChecker.check(call, cancelled, Selection.select(call, good)).stream()
                        .map(Violation::promise)
                        .distinct()
                        .limit(3)
                        .toList());
        assertEquals(
                List.of("P2", "P4"),
                RunChecker.check(call, good, Selection.select(call, cancelled)).stream()
                        .map(Violation::promise)
                        .distinct()
                        .limit(2)
                        .toList());
    }

    @Test
    void somebody_eligible_who_is_refused_is_caught() {
        var reasons = ((Outcome.Ineligible) right.get(DENIZ).outcome()).broken();

        assertEquals(Set.of("P2", "P3"), broken(changed(EDA, row -> outcome(row, new Outcome.Ineligible(reasons)))));
    }

    @Test
    void a_declined_application_that_is_ranked_and_an_approved_one_that_is_not_are_caught() {
        assertEquals(Set.of("P3"), broken(changed(EDA, row -> outcome(row, new Outcome.NotPlaced()))));
        assertEquals(
                Set.of("P3", "P8", "P10"),
                broken(changed(BORA, row -> outcome(row, new Outcome.NotApproved("by mistake")))));
    }

    @Test
    void a_wrong_total_a_forgotten_bonus_and_a_score_without_a_rank_are_caught() {
        var score = right.get(ADA).score();

        assertEquals(Set.of("P4"), broken(changed(BORA, row -> score(row, one -> total(one, "99.99")))));
        assertEquals(Set.of("P4"), broken(changed(CEM, row -> score(row, RunCheckerTest::withoutBonus))));
        assertEquals(Set.of("P4"), broken(changed(CEM, RunCheckerTest::withoutScore)));
        assertEquals(
                Set.of("P4"),
                broken(changed(
                        EDA, row -> new ResultRow(row.student(), row.outcome(), score, row.rank(), row.choices()))));
    }

    @Test
    void a_seat_that_was_not_asked_for_and_one_too_many_are_caught() {
        var osaka = new Outcome.Placed(Sealed.fall("OSAKA"), 1);
        var tokyo = new Outcome.Placed(Sealed.fall("TOKYO"), 1);

        assertEquals(Set.of("P5", "P10"), broken(changed(CEM, row -> outcome(row, osaka))));
        assertEquals(Set.of("P6", "P8", "P10"), broken(changed(BORA, row -> outcome(row, tokyo))));
    }

    @Test
    void a_seat_for_somebody_declined_or_ineligible_is_caught() {
        var osaka = new Outcome.Placed(Sealed.fall("OSAKA"), 1);

        assertEquals(Set.of("P3", "P5"), broken(changed(EDA, row -> outcome(row, osaka))));
        assertEquals(Set.of("P2", "P5"), broken(changed(DENIZ, row -> outcome(row, osaka))));
    }

    @Test
    void two_who_swapped_seats_are_caught_as_envy() {
        var first = right.get(ADA).outcome();
        var swapped = changed(ADA, row -> outcome(row, new Outcome.Placed(Sealed.fall("SEOUL"), 2)));
        swapped.set(BORA, outcome(right.get(BORA), first));

        assertEquals(Set.of("P7", "P10"), broken(swapped));
    }

    @Test
    void somebody_passed_over_for_the_second_of_two_seats_is_caught_as_envy() {
        var two = Sealed.input(
                List.of(Sealed.agreement("TOKYO", "JP", 2)),
                List.of(
                        Sealed.by("2500001", "3.80", "90", "TOKYO"),
                        Sealed.by("2500002", "3.50", "80", "TOKYO"),
                        Sealed.by("2500003", "3.00", "70", "TOKYO")));
        var rows = new ArrayList<>(Selection.select(CALL, two));
        var second = rows.get(BORA).outcome();
        rows.set(BORA, outcome(rows.get(BORA), rows.get(CEM).outcome()));
        rows.set(CEM, outcome(rows.get(CEM), second));

        var envious = RunChecker.check(CALL, two, rows).stream()
                .filter(violation -> violation.promise().equals("P7"))
                .toList();

        assertEquals(
                List.of(new Violation("P7", Optional.of(new StudentNumber("2500002")), "was passed over")), envious);
    }

    @Test
    void a_free_seat_that_was_wanted_is_caught_as_waste() {
        assertEquals(Set.of("P8", "P10"), broken(changed(BORA, row -> outcome(row, new Outcome.NotPlaced()))));
    }

    @Test
    void a_wrong_rank_is_caught() {
        assertEquals(Set.of("P9"), broken(changed(BORA, row -> rank(row, OptionalInt.of(1)))));
        assertEquals(Set.of("P9"), broken(changed(BORA, row -> rank(row, OptionalInt.empty()))));
        assertEquals(Set.of("P9"), broken(changed(EDA, row -> rank(row, OptionalInt.of(4)))));
    }

    @Test
    void a_choice_reported_with_another_decision_rank_or_cut_off_is_caught() {
        assertEquals(
                Set.of("P10"),
                broken(changed(
                        CEM,
                        row -> choice(
                                row,
                                c -> new ChoiceOutcome(
                                        c.choice(), ChoiceOutcome.Decision.LOT, c.rankThere(), c.cutOff())))));
        assertEquals(
                Set.of("P10"),
                broken(changed(
                        CEM,
                        row -> choice(
                                row,
                                c -> new ChoiceOutcome(c.choice(), c.decision(), OptionalInt.of(9), c.cutOff())))));
        assertEquals(
                Set.of("P10"),
                broken(changed(
                        CEM,
                        row -> choice(
                                row,
                                c -> new ChoiceOutcome(
                                        c.choice(),
                                        c.decision(),
                                        c.rankThere(),
                                        Optional.of(new BigDecimal("12.34")))))));
    }

    private Set<String> broken(List<ResultRow> rows) {
        var promises = new TreeSet<String>();
        RunChecker.check(CALL, input, rows).forEach(violation -> promises.add(violation.promise()));
        return promises;
    }

    private static Set<String> only(String promise, Set<String> broken) {
        return broken.contains(promise) ? Set.of(promise) : broken;
    }

    private List<ResultRow> changed(int index, UnaryOperator<ResultRow> change) {
        var rows = new ArrayList<>(right);
        rows.set(index, change.apply(right.get(index)));
        return rows;
    }

    private static List<ResultRow> plus(List<ResultRow> rows, ResultRow row) {
        var more = new ArrayList<>(rows);
        more.add(row);
        return more;
    }

    private static ResultRow outcome(ResultRow row, Outcome outcome) {
        return new ResultRow(row.student(), outcome, row.score(), row.rank(), row.choices());
    }

    private static ResultRow rank(ResultRow row, OptionalInt rank) {
        return new ResultRow(row.student(), row.outcome(), row.score(), rank, row.choices());
    }

    private static ResultRow withoutScore(ResultRow row) {
        return new ResultRow(row.student(), row.outcome(), Optional.empty(), row.rank(), row.choices());
    }

    private static ResultRow score(ResultRow row, UnaryOperator<OverallScore> change) {
        return new ResultRow(row.student(), row.outcome(), row.score().map(change), row.rank(), row.choices());
    }

    private static ResultRow choice(ResultRow row, UnaryOperator<ChoiceOutcome> change) {
        var choices = new ArrayList<>(row.choices());
        choices.set(0, change.apply(choices.getFirst()));
        return new ResultRow(row.student(), row.outcome(), row.score(), row.rank(), choices);
    }

    private static OverallScore total(OverallScore score, String total) {
        return new OverallScore(
                score.component(), score.language(), score.cgpa(), new BigDecimal(total), score.steps());
    }

    private static OverallScore withoutBonus(OverallScore score) {
        List<ScoreStep> steps = score.steps().stream()
                .filter(step -> !step.code().equals("DISABILITY"))
                .toList();
        return new OverallScore(score.component(), score.language(), score.cgpa(), score.total(), steps);
    }
}
