package tr.edu.metu.ico.checker;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.agreement.Quota;
import tr.edu.metu.ico.definition.CallDefinition;
import tr.edu.metu.ico.definition.SampleCall;
import tr.edu.metu.ico.result.ChoiceOutcome;
import tr.edu.metu.ico.result.ChoiceOutcome.Decision;
import tr.edu.metu.ico.result.GrantDecision;
import tr.edu.metu.ico.result.GrantDecision.Why;
import tr.edu.metu.ico.result.Outcome;
import tr.edu.metu.ico.result.ResultRow;
import tr.edu.metu.ico.result.SealedInput;
import tr.edu.metu.ico.rule.TieBreak;
import tr.edu.metu.ico.selection.Sealed;
import tr.edu.metu.ico.selection.Selection;

/** Wrong country caps and wrong grants are each caught by the promise they break. */
class GrantPromisesTest {
    private static final CallDefinition CALL = SampleCall.withGrants();
    private static final int ADA = 0;
    private static final int BORA = 1;
    private static final int CEM = 2;
    private static final int DENIZ = 3;

    /** Japan takes three students and has one grant; Ada goes without, so that Bora has it; Deniz stays at home. */
    private final SealedInput input = Sealed.with(
            Sealed.input(
                    List.of(Sealed.agreement("TOKYO", "JP", 3), Sealed.agreement("OSAKA", "JP", 3)),
                    List.of(
                            Sealed.by("2500001", "3.00", "90", "TOKYO").volunteer(),
                            Sealed.by("2500002", "3.00", "88", "TOKYO"),
                            Sealed.by("2500003", "3.00", "86", "OSAKA"),
                            Sealed.by("2500004", "3.00", "84", "OSAKA"))),
            List.of(new Quota(Quota.Kind.GRANTS, "JP", 1), new Quota(Quota.Kind.COUNTRY_CAP, "JP", 3)));

    private final List<ResultRow> right = Selection.select(CALL, input);
    private final Optional<BigDecimal> cutOff = Optional.of(new BigDecimal("83.06"));

    @Test
    void a_right_list_keeps_every_promise() {
        assertEquals(List.of(), RunChecker.check(CALL, input, right));
        assertEquals(
                List.of("PLACED_ZERO_GRANT", "PLACED_WITH_GRANT", "PLACED_ZERO_GRANT", "NOT_PLACED"),
                right.stream().map(row -> row.outcome().status()).toList());
    }

    @Test
    void one_student_more_than_the_country_takes_is_caught() {
        var placed = new Outcome.Placed(Sealed.fall("OSAKA"), 1, Optional.of(grant(Why.QUOTA_USED_UP, 3)));

        assertEquals(Set.of("P10", "P11"), broken(DENIZ, placed));
    }

    @Test
    void a_free_seat_in_a_country_that_is_not_full_is_caught_as_waste() {
        assertEquals(Set.of("P8", "P10", "P16", "P17"), broken(BORA, new Outcome.NotPlaced()));
    }

    @Test
    void a_country_filled_with_a_lower_score_is_caught_as_envy() {
        var rows = new ArrayList<>(right);
        rows.set(CEM, outcome(right.get(CEM), new Outcome.NotPlaced()));
        rows.set(
                DENIZ,
                outcome(
                        right.get(DENIZ),
                        new Outcome.Placed(Sealed.fall("OSAKA"), 1, Optional.of(grant(Why.QUOTA_USED_UP, 2)))));

        assertEquals(Set.of("P7", "P10"), broken(rows));
    }

    @Test
    void a_grant_more_than_the_country_has_is_caught() {
        assertEquals(Set.of("P15", "P16", "P17"), broken(CEM, placed("OSAKA", grant(Why.WITHIN_QUOTA, 2))));
    }

    @Test
    void a_grant_for_the_wrong_student_and_one_left_over_are_caught() {
        var swapped = new ArrayList<>(right);
        swapped.set(BORA, outcome(right.get(BORA), placed("TOKYO", grant(Why.QUOTA_USED_UP, 1))));
        assertEquals(Set.of("P16", "P17"), broken(swapped));

        swapped.set(CEM, outcome(right.get(CEM), placed("OSAKA", grant(Why.WITHIN_QUOTA, 2))));
        assertEquals(Set.of("P16", "P17"), broken(swapped));
    }

    @Test
    void a_grant_for_a_volunteer_is_caught() {
        assertEquals(Set.of("P16", "P17"), broken(ADA, placed("TOKYO", grant(Why.WITHIN_QUOTA, 1))));
    }

    @Test
    void a_missing_grant_decision_and_one_in_a_call_without_grants_are_caught() {
        assertEquals(Set.of("P15", "P16", "P17"), broken(BORA, new Outcome.Placed(Sealed.fall("TOKYO"), 1)));
        assertEquals(Set.of("P15"), codes(RunChecker.check(SampleCall.definition(), uncapped(), all())));
    }

    @Test
    void another_reason_rank_or_cut_off_of_a_grant_is_caught() {
        assertEquals(Set.of("P17"), broken(CEM, placed("OSAKA", grant(Why.NO_QUOTA, 2))));
        assertEquals(Set.of("P17"), broken(CEM, placed("OSAKA", grant(Why.QUOTA_USED_UP, 1))));
        assertEquals(
                Set.of("P17"),
                broken(
                        CEM,
                        placed("OSAKA", new GrantDecision(Why.QUOTA_USED_UP, OptionalInt.of(2), Optional.empty()))));
    }

    @Test
    void a_choice_lost_to_the_cap_but_reported_as_lost_to_the_score_or_a_tie_is_caught() {
        var reported = right.get(DENIZ).choices().getFirst();
        var score = new ChoiceOutcome(reported.choice(), Decision.SCORE, reported.rankThere(), reported.cutOff());
        var tie = new ChoiceOutcome(
                reported.choice(),
                Optional.empty(),
                Decision.TIE,
                Optional.of(TieBreak.LANGUAGE),
                reported.rankThere(),
                reported.cutOff());

        assertEquals(Decision.COUNTRY_FULL, reported.decision());
        assertEquals(Set.of("P10"), broken(choice(score)));
        assertEquals(Set.of("P10"), broken(choice(tie)));
    }

    @Test
    void a_place_on_a_list_in_a_call_without_lists_is_caught() {
        assertEquals(Set.of("P13"), broken(DENIZ, new Outcome.WaitingList(1, Optional.empty(), Optional.empty())));
    }

    /** Without caps everybody is placed. */
    private SealedInput uncapped() {
        return Sealed.with(input, List.of(new Quota(Quota.Kind.GRANTS, "JP", 1)));
    }

    private List<ResultRow> all() {
        return Selection.select(CALL, uncapped());
    }

    private List<ResultRow> choice(ChoiceOutcome reported) {
        var rows = new ArrayList<>(right);
        var row = right.get(DENIZ);
        rows.set(DENIZ, new ResultRow(row.student(), row.outcome(), row.score(), row.rank(), List.of(reported)));
        return rows;
    }

    private Outcome placed(String university, GrantDecision grant) {
        return new Outcome.Placed(Sealed.fall(university), 1, Optional.of(grant));
    }

    private GrantDecision grant(Why why, int rank) {
        return new GrantDecision(why, OptionalInt.of(rank), cutOff);
    }

    private Set<String> broken(int index, Outcome outcome) {
        var rows = new ArrayList<>(right);
        rows.set(index, outcome(right.get(index), outcome));
        return broken(rows);
    }

    private Set<String> broken(List<ResultRow> rows) {
        return codes(RunChecker.check(CALL, input, rows));
    }

    private static Set<String> codes(List<Violation> violations) {
        var promises = new TreeSet<String>();
        violations.forEach(violation -> promises.add(violation.promise()));
        return promises;
    }

    private static ResultRow outcome(ResultRow row, Outcome outcome) {
        return new ResultRow(row.student(), outcome, row.score(), row.rank(), row.choices());
    }
}
