package tr.edu.metu.ico.selection;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.agreement.Quota;
import tr.edu.metu.ico.agreement.StudyLevel;
import tr.edu.metu.ico.applicant.Participation;
import tr.edu.metu.ico.applicant.Participation.Outcome;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.call.Calendar;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.call.Proposal;
import tr.edu.metu.ico.call.RunId;
import tr.edu.metu.ico.call.Sha256;
import tr.edu.metu.ico.definition.CallDefinition;
import tr.edu.metu.ico.definition.SampleCall;
import tr.edu.metu.ico.ledger.EntryId;
import tr.edu.metu.ico.ledger.History;
import tr.edu.metu.ico.ledger.LedgerEntry;
import tr.edu.metu.ico.result.SealedInput;
import tr.edu.metu.ico.rule.ReserveFallback;
import tr.edu.metu.ico.rule.ReserveOrder;
import tr.edu.metu.ico.withdrawal.Withdrawal;

/** From the published result of one year to the deductions of the following ones. */
class ConsequencesTest {
    private static final CallDefinition CALL = SampleCall.definition();
    private static final Instant PUBLISHED = Instant.parse("2024-01-02T07:00:00Z");
    private static final StudentNumber ADA = new StudentNumber("2500001");
    private static final CallId BEFORE = new CallId("OE-2022");

    @Test
    void who_is_placed_is_selected_and_who_is_not_leaves_no_entry() {
        var input = Sealed.input(
                List.of(Sealed.agreement("TOKYO", "JP", 1)),
                List.of(Sealed.by("2500001", "3.50", "80", "TOKYO"), Sealed.by("2500002", "3.00", "80", "TOKYO")));
        var entries = Consequences.of(CALL, published(), input, Selection.select(CALL, input));

        assertEquals(
                List.of(LedgerEntry.selected(
                        ADA, SampleCall.CALL, PUBLISHED, line(Outcome.SELECTED_ZERO_GRANT, SampleCall.CALL))),
                entries);
    }

    /** Being selected without a grant costs nothing later; going abroad without one does (DOC23-DED-BENEFIT). */
    @Test
    void a_selection_without_a_grant_is_remembered_as_one_and_costs_nothing_unless_the_student_goes() {
        var call = SampleCall.grantsInOneList(ReserveOrder.RESERVE_FIRST, ReserveFallback.BOTH_WAYS);
        var input = Sealed.with(
                Sealed.input(
                        List.of(),
                        List.of(
                                Sealed.by("2500001", "3.50", "80").volunteer(),
                                Sealed.by("2500002", "3.40", "80"),
                                Sealed.by("2500003", "3.30", "80").orWithout(),
                                Sealed.by("2500004", "3.20", "80"))),
                List.of(
                        new Quota(Quota.Kind.SEATS, "ALL", 1),
                        new Quota(Quota.Kind.RESERVED, "RESEARCH_ASSISTANTS", 0)));
        var entries = Consequences.of(call, published(), input, Selection.select(call, input));

        assertEquals(
                List.of(
                        selected("2500001", Outcome.SELECTED_ZERO_GRANT),
                        selected("2500002", Outcome.SELECTED_AND_GRANTED),
                        selected("2500003", Outcome.SELECTED_ZERO_GRANT)),
                entries);

        var stayedAtHome = List.of(entries.getFirst());
        var went = List.of(entries.getFirst(), went(ADA));
        assertEquals(new BigDecimal("81.09"), again(2024, stayedAtHome).total());
        assertEquals(new BigDecimal("71.09"), again(2024, went).total());
    }

    private static LedgerEntry selected(String student, Outcome outcome) {
        return LedgerEntry.selected(
                new StudentNumber(student), SampleCall.CALL, PUBLISHED, line(outcome, SampleCall.CALL));
    }

    /** What an officer enters after the stay. */
    private static LedgerEntry went(StudentNumber student) {
        return LedgerEntry.byHand(
                student,
                new EntryId("0123456789abcdef0123456789abcdef"),
                PUBLISHED.plus(Duration.ofDays(200)),
                new LedgerEntry.Content.Line(line(Outcome.BENEFITED, SampleCall.CALL)),
                new LedgerEntry.Note("The traineeship was carried out.", "officer"));
    }

    @Test
    void a_penalty_that_a_score_paid_for_is_paid_and_one_of_an_unscored_application_is_not() {
        var penalty = line(Outcome.LATE_WITHDRAWAL, BEFORE);
        var elsewhere = new Participation("ICM", StudyLevel.UG, Outcome.LATE_WITHDRAWAL);
        var input = Sealed.input(
                List.of(Sealed.agreement("TOKYO", "JP", 0)),
                List.of(
                        Sealed.by("2500001", "3.50", "80", "TOKYO")
                                .history(penalty)
                                .history(elsewhere),
                        Sealed.by("2500002", "3.00", "80", "TOKYO")
                                .history(penalty)
                                .without("degree")));

        assertEquals(
                List.of(LedgerEntry.paid(ADA, SampleCall.CALL, PUBLISHED, penalty)),
                Consequences.of(CALL, published(), input, Selection.select(CALL, input)));
    }

    /** Placed in the first year, withdrawn late, applying again in the next two years. */
    @Test
    void a_late_withdrawal_costs_points_in_the_next_scored_application_and_no_longer_in_the_one_after() {
        var input = Sealed.input(
                List.of(Sealed.agreement("TOKYO", "JP", 1)), List.of(Sealed.by("2500001", "3.15", "80", "TOKYO")));
        var first = Consequences.of(CALL, published(), input, Selection.select(CALL, input))
                .getFirst();
        var late = LedgerEntry.of(new Withdrawal(
                        SampleCall.CALL,
                        ADA,
                        Instant.parse("2024-02-10T06:00:00Z"),
                        "changed plans",
                        Withdrawal.Timing.LATE,
                        Optional.empty(),
                        Optional.of(WithdrawalRules.penalty(CALL)),
                        Optional.empty()))
                .orElseThrow();

        var secondYear = again(2024, List.of(first, late));
        assertEquals(new BigDecimal("71.09"), secondYear.total());
        assertEquals(
                List.of(LedgerEntry.paid(
                        ADA,
                        secondYear.call.id(),
                        secondYear.call.publication().orElseThrow().at(),
                        line(Outcome.LATE_WITHDRAWAL, SampleCall.CALL))),
                secondYear.entries());

        var thirdYear = again(2025, List.of(first, late, secondYear.entries().getFirst()));
        assertEquals(new BigDecimal("81.09"), thirdYear.total());
        assertEquals(List.of(), thirdYear.entries());
    }

    private static Year again(int year, List<LedgerEntry> ledger) {
        var call = published(new CallId("OE-" + year + "-B"), year);
        var sealed = Sealed.by("2500001", "3.15", "80", "TOKYO");
        var known = History.complete(call, sealed.seal().applicant(), ledger, _ -> Optional.empty());
        known.history().forEach(sealed::history);
        var input = Sealed.input(List.of(Sealed.agreement("TOKYO", "JP", 0)), List.of(sealed));
        return new Year(call, input);
    }

    /** The student's application of one year. */
    private record Year(Call call, SealedInput input) {
        BigDecimal total() {
            return Selection.select(CALL, input)
                    .getFirst()
                    .score()
                    .orElseThrow()
                    .total();
        }

        List<LedgerEntry> entries() {
            return Consequences.of(CALL, call, input, Selection.select(CALL, input));
        }
    }

    private static Participation line(Outcome outcome, CallId call) {
        return new Participation("OE", StudyLevel.UG, outcome, 0, Optional.of(call), Optional.empty());
    }

    private static Call published() {
        return published(SampleCall.CALL, 2023);
    }

    private static Call published(CallId id, int year) {
        var later = Duration.ofDays(365L * (year - 2023));
        var c = SampleCall.calendar();
        var calendar = new Calendar(
                c.zone(),
                c.opensAt().plus(later),
                c.closesAt().plus(later),
                c.drain(),
                c.scoreAt().plus(later),
                c.withdrawOpensAt().map(at -> at.plus(later)),
                c.withdrawClosesAt().plus(later));
        var manifest = Sha256.of("m");
        var run = RunId.of(manifest, Sha256.of("d"), Sha256.of("c"));
        return Call.announced(id, "OE", calendar, Sha256.of("d"), Set.of("officer", "second"), SampleCall.key())
                .opened()
                .frozen()
                .afterReconciling()
                .sealed(new Call.SealRef(manifest, 0))
                .withRun(new Call.RunRef(run, manifest, Sha256.of("rows"), 0))
                .proposed(Proposal.atOnce(run, "officer", "second", PUBLISHED.plus(later)))
                .approved("second", PUBLISHED.plus(later))
                .published(PUBLISHED.plus(later));
    }
}
