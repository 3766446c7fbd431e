package tr.edu.metu.ico.selection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.agreement.StudyLevel;
import tr.edu.metu.ico.applicant.Participation;
import tr.edu.metu.ico.applicant.PenaltyScope;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.Proposal;
import tr.edu.metu.ico.call.RunId;
import tr.edu.metu.ico.call.Sha256;
import tr.edu.metu.ico.definition.CallDefinition;
import tr.edu.metu.ico.definition.SampleCall;
import tr.edu.metu.ico.ledger.LedgerEntry;
import tr.edu.metu.ico.result.Outcome;
import tr.edu.metu.ico.result.ResultRow;
import tr.edu.metu.ico.rule.LateWithdrawalPenalty;
import tr.edu.metu.ico.rule.OwnWithdrawalDays;
import tr.edu.metu.ico.withdrawal.Withdrawal;
import tr.edu.metu.ico.withdrawal.Withdrawal.Timing;

class WithdrawalRulesTest {
    private static final CallDefinition CALL = SampleCall.definition();
    private static final Instant PUBLISHED = Instant.parse("2024-01-02T07:00:00Z");
    private static final Instant CORRECTED = Instant.parse("2024-02-05T09:00:00Z");
    private static final Instant LIMIT = Instant.parse("2024-01-26T21:00:00Z");

    @Test
    void a_withdrawal_is_late_from_the_stroke_of_the_limit_on_and_free_before_publication() {
        var at = List.of(PUBLISHED.minusMillis(1), PUBLISHED, LIMIT.minusMillis(1), LIMIT, LIMIT.plusMillis(1));

        assertEquals(
                List.of(Timing.BEFORE_PUBLICATION, Timing.IN_TIME, Timing.IN_TIME, Timing.LATE, Timing.LATE),
                at.stream()
                        .map(instant -> WithdrawalRules.timing(published(), LIMIT, instant))
                        .toList());
        assertEquals(Timing.BEFORE_PUBLICATION, WithdrawalRules.timing(announced(), LIMIT, LIMIT));
    }

    @Test
    void A_54_a_place_published_late_leaves_whole_days_to_withdraw_and_never_less_than_was_announced() {
        var rules = SampleCall.rules();
        rules.add(new OwnWithdrawalDays(SampleCall.clause("S-WD-3"), 7));
        var call = SampleCall.with(SampleCall.slots(), rules);
        var late = Instant.parse("2024-02-05T20:59:00Z");
        var midnight = Instant.parse("2024-02-05T21:00:00Z");

        assertEquals(LIMIT, WithdrawalRules.limit(call, published(), PUBLISHED));
        assertEquals(Instant.parse("2024-02-12T21:00:00Z"), WithdrawalRules.limit(call, published(), late));
        assertEquals(Instant.parse("2024-02-13T21:00:00Z"), WithdrawalRules.limit(call, published(), midnight));
        assertEquals(LIMIT, WithdrawalRules.limit(CALL, published(), late));
    }

    @Test
    void A_54_the_place_of_today_counts_from_the_publication_that_gave_it_without_a_break() {
        var corrected = corrected();

        assertEquals(Optional.of(PUBLISHED), placedAt(corrected, placed("TOKYO"), placed("TOKYO")));
        assertEquals(Optional.of(CORRECTED), placedAt(corrected, placed("SEOUL"), placed("TOKYO")));
        assertEquals(Optional.of(CORRECTED), placedAt(corrected, new Outcome.NotPlaced(), placed("TOKYO")));
        assertEquals(Optional.empty(), placedAt(corrected, placed("TOKYO"), new Outcome.NotPlaced()));
        assertEquals(Optional.empty(), WithdrawalRules.placedAt(announced(), _ -> Optional.empty()));
    }

    private static Optional<Instant> placedAt(Call call, Outcome first, Outcome second) {
        var runs = call.publications().stream().map(Call.Publication::run).toList();
        var student = new StudentNumber("2500001");
        return WithdrawalRules.placedAt(
                call,
                run -> Optional.of(new ResultRow(
                        student,
                        run.equals(runs.getFirst()) ? first : second,
                        Optional.empty(),
                        OptionalInt.empty(),
                        List.of())));
    }

    private static Outcome placed(String university) {
        return new Outcome.Placed(Sealed.fall(university), 1);
    }

    private static Call corrected() {
        var manifest = Sha256.of("corrected");
        var run = RunId.of(manifest, Sha256.of("d"), Sha256.of("c"));
        var correcting = published()
                .correcting("two places", Set.of(), "officer", CORRECTED)
                .afterInputChange();
        return correcting
                .sealed(new Call.SealRef(manifest, correcting.epoch()))
                .withRun(new Call.RunRef(run, manifest, Sha256.of("rows"), 0))
                .proposed(Proposal.atOnce(run, "officer", "second", CORRECTED))
                .approved("second", CORRECTED)
                .published(CORRECTED);
    }

    @Test
    void only_a_late_withdrawal_without_a_forced_major_reason_costs_points() {
        var scope = Optional.of(new PenaltyScope(Set.of("OE"), true, PenaltyScope.Lasts.NEXT, -10));
        var late = withdrawal(Timing.LATE);
        var accepted = late.with(new Withdrawal.ForceMajeure(true, "hospital", "officer", LIMIT));
        var refused = late.with(new Withdrawal.ForceMajeure(false, "no proof", "officer", LIMIT));
        var all = List.of(late, accepted, refused, withdrawal(Timing.IN_TIME), withdrawal(Timing.BEFORE_PUBLICATION));

        assertEquals(
                List.of(scope, Optional.empty(), scope, Optional.empty(), Optional.empty()),
                all.stream().map(Withdrawal::cost).toList());
    }

    @Test
    void the_announced_scope_says_which_programmes_and_levels_pay() {
        var sameCycle = new PenaltyScope(Set.of("OE"), true, PenaltyScope.Lasts.NEXT, -10);
        var anyLevel = new PenaltyScope(Set.of("ICM", "DOC"), false, PenaltyScope.Lasts.NEXT, -10);

        assertEquals(
                List.of(true, false, false, true),
                List.of(
                        sameCycle.covers("OE", StudyLevel.UG, StudyLevel.UG),
                        sameCycle.covers("ICM", StudyLevel.UG, StudyLevel.UG),
                        sameCycle.covers("OE", StudyLevel.UG, StudyLevel.MS),
                        sameCycle.covers("OE", StudyLevel.PHD, StudyLevel.POSTDOC)));
        assertEquals(
                List.of(true, true, false),
                List.of(
                        anyLevel.covers("DOC", StudyLevel.MS, StudyLevel.PHD),
                        anyLevel.covers("ICM", StudyLevel.UG, StudyLevel.UG),
                        anyLevel.covers("OE", StudyLevel.UG, StudyLevel.UG)));
    }

    @Test
    void a_call_without_a_penalty_rule_costs_nothing_and_the_ledger_says_so() {
        var call = SampleCall.without(LateWithdrawalPenalty.class);
        var late = new Withdrawal(
                SampleCall.CALL,
                new StudentNumber("2500001"),
                LIMIT,
                "changed plans",
                Timing.LATE,
                Optional.empty(),
                Optional.of(WithdrawalRules.penalty(call)),
                Optional.empty());

        assertEquals(Optional.empty(), late.cost());
        assertEquals(
                new LedgerEntry.Content.Withdrew(
                        SampleCall.CALL, Participation.Outcome.LATE_WITHDRAWAL, Optional.of(PenaltyScope.NOTHING)),
                LedgerEntry.of(late).orElseThrow().content());
    }

    @Test
    void a_scope_names_programmes_where_it_takes_points_and_only_there() {
        assertThrows(
                IllegalArgumentException.class, () -> new PenaltyScope(Set.of(), false, PenaltyScope.Lasts.NEXT, -10));
        assertThrows(
                IllegalArgumentException.class,
                () -> new PenaltyScope(Set.of("OE"), false, PenaltyScope.Lasts.NEXT, 0));
        assertThrows(
                IllegalArgumentException.class,
                () -> new PenaltyScope(Set.of("overseas"), false, PenaltyScope.Lasts.NEXT, -10));
    }

    private static Withdrawal withdrawal(Timing timing) {
        return new Withdrawal(
                SampleCall.CALL,
                new StudentNumber("2500001"),
                LIMIT,
                "changed plans",
                timing,
                Optional.empty(),
                timing == Timing.LATE ? Optional.of(WithdrawalRules.penalty(CALL)) : Optional.empty(),
                Optional.empty());
    }

    private static Call announced() {
        return Call.announced(
                SampleCall.CALL,
                "OE",
                SampleCall.calendar(),
                Sha256.of("d"),
                Set.of("officer", "second"),
                SampleCall.key());
    }

    private static Call published() {
        var manifest = Sha256.of("m");
        var run = RunId.of(manifest, Sha256.of("d"), Sha256.of("c"));
        return announced()
                .opened()
                .frozen()
                .afterReconciling()
                .sealed(new Call.SealRef(manifest, 0))
                .withRun(new Call.RunRef(run, manifest, Sha256.of("rows"), 0))
                .proposed(Proposal.atOnce(run, "officer", "second", PUBLISHED))
                .approved("second", PUBLISHED)
                .published(PUBLISHED);
    }
}
