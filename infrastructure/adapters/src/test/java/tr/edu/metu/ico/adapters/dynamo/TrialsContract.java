package tr.edu.metu.ico.adapters.dynamo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tr.edu.metu.ico.adapters.dynamo.Cast.ADA;
import static tr.edu.metu.ico.adapters.dynamo.Cast.OE;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.agreement.Quota;
import tr.edu.metu.ico.agreement.Semester;
import tr.edu.metu.ico.announcement.RuleId;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.application.Choice;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.call.Sha256;
import tr.edu.metu.ico.comparison.Side;
import tr.edu.metu.ico.result.ChoiceOutcome;
import tr.edu.metu.ico.result.ChoiceOutcome.Decision;
import tr.edu.metu.ico.result.GrantDecision;
import tr.edu.metu.ico.result.Outcome;
import tr.edu.metu.ico.result.ResultRow;
import tr.edu.metu.ico.scoring.OverallScore;
import tr.edu.metu.ico.scoring.ScoreStep;
import tr.edu.metu.ico.trail.TrailEntry;
import tr.edu.metu.ico.trial.Assumption;
import tr.edu.metu.ico.trial.Trial;
import tr.edu.metu.ico.trial.TrialId;
import tr.edu.metu.ico.trial.Trials;

/** The contract that every store of trial runs must meet. */
abstract class TrialsContract {

    private static final Instant NOON = Instant.parse("2023-12-21T12:00:00Z");
    private static final CallId OTHER = new CallId("OE-2025");

    private final Table table;
    private final DynamoTrials trials;
    private final DynamoAuditTrail trail;

    TrialsContract(Table table) {
        this.table = table;
        trials = new DynamoTrials(table);
        trail = new DynamoAuditTrail(table);
    }

    @Test
    void a_trial_is_read_back_with_all_it_assumed_and_its_whole_result() {
        var side = result(700);
        var trial = trial(1, side);
        trials.store(trial, side, entry(1));

        assertEquals(Optional.of(trial), trials.find(OE, trial.id()));
        assertSame(side, trials.result(trial).orElseThrow());
        assertEquals(List.of(entry(1)), trail.of(OE.value()));
    }

    @Test
    void a_trial_of_nobody_and_nothing_is_one_too() {
        var nothing = Side.of(List.of(), List.of(), List.of());
        var trial = trial(1, nothing);
        trials.store(trial, nothing, entry(1));

        assertSame(nothing, trials.result(trial).orElseThrow());
    }

    @Test
    void the_newest_stands_first_and_pages_go_on_where_they_ended() {
        var side = result(1);
        var all = IntStream.rangeClosed(1, 5).mapToObj(n -> trial(n, side)).toList();
        all.forEach(trial -> trials.store(trial, side, entry(trial.at().getNano())));

        var first = trials.page(OE, Optional.empty(), 2);
        var second = trials.page(OE, first.next(), 2);
        var third = trials.page(OE, second.next(), 2);

        assertEquals(
                all.reversed(),
                List.of(first, second, third).stream()
                        .flatMap(page -> page.trials().stream())
                        .toList());
        assertEquals(Optional.empty(), third.next());
        assertEquals(new Trials.Page(List.of(), Optional.empty()), trials.page(OTHER, Optional.empty(), 2));
    }

    @Test
    void a_trial_that_is_thrown_away_leaves_nothing_but_its_trail() {
        var side = result(700);
        var kept = trial(1, side);
        var discarded = trial(2, side);
        trials.store(kept, side, entry(1));
        trials.store(discarded, side, entry(2));

        assertTrue(trials.discard(OE, discarded.id(), entry(3)));

        assertEquals(Optional.empty(), trials.find(OE, discarded.id()));
        assertEquals(Optional.empty(), trials.result(discarded));
        assertEquals(
                0, table.stream(Query.of(CallKeys.pieces(OE, discarded.id()))).count());
        assertSame(side, trials.result(kept).orElseThrow());
        assertEquals(List.of(entry(1), entry(2), entry(3)), trail.of(OE.value()));
    }

    @Test
    void what_is_not_there_cannot_be_thrown_away_and_nothing_is_written() {
        var side = result(1);
        var trial = trial(1, side);
        trials.store(trial, side, entry(1));

        assertFalse(trials.discard(OE, trial(2, side).id(), entry(2)));
        assertFalse(trials.discard(OTHER, trial.id(), entry(3)));

        assertEquals(List.of(entry(1)), trail.of(OE.value()));
        assertEquals(Optional.of(trial), trials.find(OE, trial.id()));
    }

    @Test
    void an_id_is_used_once() {
        var side = result(1);
        trials.store(trial(1, side), side, entry(1));

        assertThrows(IllegalStateException.class, () -> trials.store(trial(1, side), side, entry(2)));
        assertEquals(List.of(entry(1)), trail.of(OE.value()));
    }

    @Test
    void the_store_may_forget_a_trial_and_its_result_after_ninety_days() {
        var side = result(1);
        var trial = trial(1, side);
        trials.store(trial, side, entry(1));

        var expiry = Instant.parse("2024-03-20T12:00:00Z").getEpochSecond();
        var items = new ArrayList<>(
                table.stream(Query.of(CallKeys.pieces(OE, trial.id()))).toList());
        items.add(table.get(CallKeys.trial(OE, trial.id())).orElseThrow());
        assertEquals(4, items.size());
        items.forEach(item -> assertEquals(expiry, new ItemReader(item).number("expires")));
    }

    private static void assertSame(Side expected, Side read) {
        assertEquals(List.copyOf(expected.agreements()), List.copyOf(read.agreements()));
        assertEquals(List.copyOf(expected.quotas()), List.copyOf(read.quotas()));
        assertEquals(expected.rows(), read.rows());
    }

    private static Side result(int applications) {
        var rows = new ArrayList<ResultRow>(Students.first(applications).stream()
                .map(student -> new ResultRow(
                        student, new Outcome.NotPlaced(), Optional.empty(), OptionalInt.empty(), List.of()))
                .toList());
        rows.set(0, placed(rows.getFirst().student()));
        return Side.of(
                List.of(OfficeCast.tokyo(), OfficeCast.seoul()), List.of(new Quota(Quota.Kind.GRANTS, "JP", 3)), rows);
    }

    private static ResultRow placed(StudentNumber student) {
        var step = new ScoreStep("TOTAL", new BigDecimal("84.06"), new RuleId("OE24-SCORE-2"));
        var score = new OverallScore(
                new BigDecimal("78.12"), new BigDecimal("90"), new BigDecimal("3.00"), step.value(), List.of(step));
        var tokyo = new Choice(OfficeCast.tokyo().university(), Semester.FALL);
        var grant = new GrantDecision(GrantDecision.Why.WITHIN_QUOTA, OptionalInt.of(1), Optional.of(step.value()));
        return new ResultRow(
                student,
                new Outcome.Placed(tokyo, 1, Optional.of(grant)),
                Optional.of(score),
                OptionalInt.of(1),
                List.of(new ChoiceOutcome(tokyo, Decision.PLACED, OptionalInt.of(1), Optional.of(step.value()))));
    }

    private static Trial trial(int number, Side result) {
        var at = NOON.plusNanos(number * 1_000_000L);
        return new Trial(
                TrialId.of(at, "0123456789abcdef0123456789abcdef"),
                OE,
                at,
                "officer-1",
                "with another capacity, ölçü",
                7,
                Sha256.of("definition"),
                "{\"withdraw\":[\"" + ADA + "\"]}",
                List.of(
                        new Assumption(Assumption.Kind.UNDECIDED_DOCUMENT, "AFAD_AID", 1, List.of(ADA)),
                        new Assumption(Assumption.Kind.UPLOADS_NOT_RECONCILED, "", 1, List.of())),
                0,
                new TreeMap<>(Map.copyOf(result.statuses())));
    }

    private static TrailEntry entry(int number) {
        return new TrailEntry("e" + number, NOON.plusSeconds(number), "officer-1", "trial.run", "OE/x", "");
    }
}
