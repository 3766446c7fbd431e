package tr.edu.metu.ico.selection;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.agreement.Agreement;
import tr.edu.metu.ico.agreement.Pool;
import tr.edu.metu.ico.agreement.Quota;
import tr.edu.metu.ico.agreement.Semester;
import tr.edu.metu.ico.agreement.StudyLevel;
import tr.edu.metu.ico.agreement.UniversityId;
import tr.edu.metu.ico.application.Choice;
import tr.edu.metu.ico.checker.RunChecker;
import tr.edu.metu.ico.definition.CallDefinition;
import tr.edu.metu.ico.definition.SampleCall;
import tr.edu.metu.ico.result.ChoiceOutcome;
import tr.edu.metu.ico.result.ChoiceOutcome.Decision;
import tr.edu.metu.ico.result.Outcome;
import tr.edu.metu.ico.result.ResultRow;
import tr.edu.metu.ico.result.SealedInput;
import tr.edu.metu.ico.rule.ChoiceRule;
import tr.edu.metu.ico.tries.Tries;

/** Pools by level and semester. CGPA 3.00 makes 39.06 points, English its half. */
class PooledPlacementTest {
    private static final Pool FALL = Sealed.pool(1, Set.of(StudyLevel.UG), Semester.FALL);
    private static final Pool SPRING = Sealed.pool(1, Set.of(StudyLevel.UG), Semester.SPRING, Semester.FULL_YEAR);
    private static final Pool MASTERS = Sealed.pool(2, Set.of(StudyLevel.MS), Semester.FALL);
    private static final Agreement TOKYO = Sealed.agreement("TOKYO", "JP", FALL, SPRING, MASTERS);
    private static final CallDefinition CALL = SampleCall.definition();
    private static final List<CallDefinition> CALLS = List.of(
            CALL,
            SampleCall.withGrants(),
            SampleCall.withGrantsByChoice(),
            SampleCall.without(ChoiceRule.SemesterOffered.class),
            SampleCall.without(ChoiceRule.OnlyCurrentLevel.class, ChoiceRule.DepartmentRestriction.class));

    @Test
    void each_pool_is_filled_by_its_own_order_and_shown_with_its_own_rank_and_cut_off() {
        var rows = select(
                CALL,
                Sealed.by("2500001", "3.00", "90", "TOKYO"),
                Sealed.by("2500002", "3.00", "80", "TOKYO"),
                Sealed.by("2500003", "3.00", "70", "TOKYO").in(Semester.SPRING),
                Sealed.by("2500004", "3.00", "75", "TOKYO").in(Semester.FULL_YEAR),
                Sealed.by("2500005", "3.00", "60", "TOKYO").at(StudyLevel.MS));

        assertEquals(
                List.of(
                        outcome(Semester.FALL, Decision.PLACED, 1, "84.06", FALL),
                        outcome(Semester.FALL, Decision.SCORE, 2, "84.06", FALL),
                        outcome(Semester.SPRING, Decision.SCORE, 2, "76.56", SPRING),
                        outcome(Semester.FULL_YEAR, Decision.PLACED, 1, "76.56", SPRING),
                        outcome(Semester.FALL, Decision.PLACED, 1, "69.06", MASTERS)),
                rows.stream().map(row -> row.choices().getFirst()).toList());
    }

    @Test
    void a_free_place_of_another_pool_is_no_place() {
        var rows = select(
                CALL,
                Sealed.by("2500001", "3.00", "90", "TOKYO").at(StudyLevel.MS).in(Semester.SPRING),
                Sealed.by("2500002", "3.00", "80", "TOKYO").at(StudyLevel.PHD));

        assertEquals(
                List.of(closed(Semester.SPRING, Decision.NOT_OFFERED), closed(Semester.FALL, Decision.LEVEL)),
                rows.stream().map(row -> row.choices().getFirst()).toList());
    }

    @Test
    void pools_bind_where_the_call_has_no_rule_of_levels_and_semesters() {
        var call = SampleCall.without(ChoiceRule.OnlyCurrentLevel.class, ChoiceRule.SemesterOffered.class);
        var stranger =
                Sealed.by("2500001", "3.00", "90", "TOKYO").at(StudyLevel.MS).in(Semester.SPRING);
        var pooled = input(TOKYO, stranger);
        var single = input(TOKYO.withPools(List.of(FALL)), stranger);

        assertEquals(List.of(Decision.NOT_OFFERED), decisions(Checked.rows(call, pooled)));
        assertEquals(List.of(Decision.PLACED), decisions(Checked.rows(call, single)));
    }

    @Test
    void the_cap_of_a_country_counts_over_all_pools() {
        var input = Sealed.with(
                Sealed.input(
                        List.of(TOKYO),
                        List.of(
                                Sealed.by("2500001", "3.00", "90", "TOKYO"),
                                Sealed.by("2500002", "3.00", "80", "TOKYO").in(Semester.SPRING))),
                List.of(new Quota(Quota.Kind.COUNTRY_CAP, "JP", 1), new Quota(Quota.Kind.GRANTS, "JP", 1)));

        assertEquals(
                List.of(Decision.PLACED, Decision.COUNTRY_FULL),
                decisions(Checked.rows(SampleCall.withGrants(), input)));
    }

    @Test
    void a_university_in_one_pool_shows_no_pool() {
        var rows = Checked.rows(
                CALL,
                Sealed.input(
                        List.of(TOKYO.withPools(List.of(FALL))), List.of(Sealed.by("2500001", "3.00", "90", "TOKYO"))));

        assertEquals(
                List.of(Optional.empty()),
                rows.getFirst().choices().stream().map(ChoiceOutcome::pool).toList());
    }

    @Test
    void too_many_in_a_pool_and_a_wrongly_reported_pool_are_caught() {
        var input = Sealed.input(
                List.of(TOKYO),
                List.of(Sealed.by("2500001", "3.00", "90", "TOKYO"), Sealed.by("2500002", "3.00", "80", "TOKYO")));
        var right = Selection.select(CALL, input);
        var seat = new Outcome.Placed(Sealed.fall("TOKYO"), 1);
        var both = List.of(right.get(0), withOutcome(right.get(1), seat));
        var wrongPool = List.of(
                withChoice(right.get(0), outcome(Semester.FALL, Decision.PLACED, 1, "84.06", SPRING)), right.get(1));

        assertEquals("TOKYO UG FALL has 2 students and 1 seats", details(input, both, "P6"));
        assertEquals("reports a choice differently", details(input, wrongPool, "P10"));
    }

    @Test
    void no_random_market_with_pools_breaks_a_promise_in_whatever_order_it_is_read() {
        Tries.of(2000, 20241109, draw -> {
            var call = draw.of(CALLS);
            long market = draw.seed();
            var input = RandomPools.of(market);
            var rows = Checked.rows(call, input);
            var agreements = new ArrayList<>(input.agreements());
            Collections.shuffle(agreements, new Random(market));
            agreements.replaceAll(
                    agreement -> agreement.withPools(agreement.pools().reversed()));
            var shuffled = Sealed.withAveragesOfAllLevels(
                    Sealed.with(Sealed.sealed(input.applications(), agreements), input.quotas()));

            assertEquals(rows, Selection.select(call, shuffled));
        });
    }

    @Test
    void pools_are_placed_as_if_each_were_a_university_of_its_own() {
        Tries.of(500, 20241110, draw -> {
            var input = RandomPools.of(draw.seed());

            assertEquals(AsUniversities.seats(CALL, AsUniversities.of(input)), AsUniversities.seats(CALL, input));
        });
    }

    private static List<ResultRow> select(CallDefinition call, Sealed... applications) {
        return Checked.rows(call, input(TOKYO, applications));
    }

    private static SealedInput input(Agreement agreement, Sealed... applications) {
        return Sealed.withAveragesOfAllLevels(Sealed.input(List.of(agreement), List.of(applications)));
    }

    private static List<Decision> decisions(List<ResultRow> rows) {
        return rows.stream().map(row -> row.choices().getFirst().decision()).toList();
    }

    private static ChoiceOutcome outcome(Semester semester, Decision decision, int rank, String cutOff, Pool pool) {
        return new ChoiceOutcome(
                choice(semester),
                Optional.empty(),
                decision,
                Optional.empty(),
                OptionalInt.of(rank),
                Optional.of(new BigDecimal(cutOff)),
                Optional.of(pool.scope()));
    }

    private static ChoiceOutcome closed(Semester semester, Decision decision) {
        return new ChoiceOutcome(choice(semester), decision, OptionalInt.empty(), Optional.empty());
    }

    private static Choice choice(Semester semester) {
        return new Choice(new UniversityId("TOKYO"), semester);
    }

    private static ResultRow withOutcome(ResultRow row, Outcome outcome) {
        return new ResultRow(row.student(), outcome, row.score(), row.rank(), row.choices());
    }

    private static ResultRow withChoice(ResultRow row, ChoiceOutcome choice) {
        return new ResultRow(row.student(), row.outcome(), row.score(), row.rank(), List.of(choice));
    }

    private static String details(SealedInput input, List<ResultRow> rows, String promise) {
        return RunChecker.check(CALL, input, rows).stream()
                .filter(violation -> violation.promise().equals(promise))
                .findFirst()
                .orElseThrow()
                .detail();
    }
}
