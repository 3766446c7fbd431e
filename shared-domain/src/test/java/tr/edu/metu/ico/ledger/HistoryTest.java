package tr.edu.metu.ico.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tr.edu.metu.ico.agreement.StudyLevel.MS;
import static tr.edu.metu.ico.agreement.StudyLevel.UG;
import static tr.edu.metu.ico.applicant.Participation.Outcome.BENEFITED;
import static tr.edu.metu.ico.applicant.Participation.Outcome.LATE_WITHDRAWAL;
import static tr.edu.metu.ico.applicant.Participation.Outcome.LATE_WITHDRAWAL_FORCE_MAJEURE;
import static tr.edu.metu.ico.applicant.Participation.Outcome.SELECTED_AND_GRANTED;
import static tr.edu.metu.ico.applicant.Participation.Outcome.SELECTED_ZERO_GRANT;
import static tr.edu.metu.ico.applicant.Participation.Outcome.WITHDREW_IN_TIME;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.applicant.AcademicRecord;
import tr.edu.metu.ico.applicant.Applicant;
import tr.edu.metu.ico.applicant.Participation;
import tr.edu.metu.ico.applicant.PenaltyScope;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.call.Sha256;
import tr.edu.metu.ico.definition.SampleCall;
import tr.edu.metu.ico.selection.Sealed;
import tr.edu.metu.ico.withdrawal.Withdrawal;

/** What a call knows of a student's past. The call's deadline is 30 November 2023, 17:00 in Istanbul. */
class HistoryTest {
    private static final StudentNumber ADA = new StudentNumber("2500001");
    private static final CallId EARLIER = new CallId("OE-2022");
    private static final CallId BETWEEN = new CallId("OE-2023");
    private static final Instant LONG_AGO = Instant.parse("2022-01-05T07:00:00Z");
    private static final Instant DEADLINE = Instant.parse("2023-11-30T14:00:00Z");
    private static final PenaltyScope ANNOUNCED = new PenaltyScope(Set.of("OE"), false, PenaltyScope.Lasts.NEXT, -10);
    private static final PenaltyScope PROMISED = new PenaltyScope(Set.of("OE"), true, PenaltyScope.Lasts.EVERY, -5);
    private static final LedgerEntry.Note NOTE = new LedgerEntry.Note("letter of the host", "officer-1");

    @Test
    void a_selection_and_its_withdrawal_are_lines_of_the_same_programme_level_and_call() {
        assertEquals(
                List.of(line(SELECTED_ZERO_GRANT, EARLIER)),
                history(List.of(), selected(EARLIER, LONG_AGO)).history());
        assertEquals(
                List.of(line(SELECTED_ZERO_GRANT, EARLIER), line(WITHDREW_IN_TIME, EARLIER)),
                history(List.of(), selected(EARLIER, LONG_AGO), left(Withdrawal.Timing.IN_TIME))
                        .history());
    }

    @Test
    void a_grant_that_passed_on_supersedes_the_selection_without_one_in_its_call_alone() {
        var passedOn = LedgerEntry.granted(ADA, EARLIER, LONG_AGO);

        assertEquals(
                List.of(line(SELECTED_AND_GRANTED, EARLIER), line(SELECTED_ZERO_GRANT, BETWEEN)),
                history(List.of(), passedOn, selected(EARLIER, LONG_AGO), selected(BETWEEN, LONG_AGO))
                        .history());
        assertEquals(
                List.of(line(SELECTED_AND_GRANTED, EARLIER)),
                history(List.of(line(SELECTED_ZERO_GRANT, EARLIER)), passedOn, selected(EARLIER, LONG_AGO))
                        .history());
        assertEquals(
                List.of(line(SELECTED_AND_GRANTED, EARLIER), line(WITHDREW_IN_TIME, EARLIER)),
                history(List.of(), passedOn, selected(EARLIER, LONG_AGO), left(Withdrawal.Timing.IN_TIME))
                        .history());
        assertEquals(List.of(), history(List.of(), passedOn).history());
    }

    @Test
    void a_grant_that_passed_on_at_the_deadline_or_by_a_cancelled_entry_leaves_the_selection_without_one() {
        var passedOn = LedgerEntry.granted(ADA, EARLIER, LONG_AGO);
        var cancelled = byHand("2", new LedgerEntry.Content.Cancels(passedOn.id()));
        var tooLate = LedgerEntry.granted(ADA, EARLIER, DEADLINE);

        assertEquals(
                List.of(line(SELECTED_ZERO_GRANT, EARLIER)),
                history(List.of(), selected(EARLIER, LONG_AGO), passedOn, cancelled)
                        .history());
        assertEquals(
                List.of(line(SELECTED_ZERO_GRANT, EARLIER)),
                history(List.of(), selected(EARLIER, LONG_AGO), tooLate).history());
    }

    @Test
    void a_late_withdrawal_is_a_penalty_until_a_forced_major_reason_is_accepted() {
        var late = withdrawal(Withdrawal.Timing.LATE);
        var accepted = late.with(new Withdrawal.ForceMajeure(true, "hospital", "officer-1", DEADLINE));
        var refused = late.with(new Withdrawal.ForceMajeure(false, "no proof", "officer-1", DEADLINE));

        assertEquals(
                List.of(LATE_WITHDRAWAL, LATE_WITHDRAWAL_FORCE_MAJEURE, LATE_WITHDRAWAL),
                List.of(late, accepted, refused).stream()
                        .map(w -> history(
                                        List.of(),
                                        selected(EARLIER, LONG_AGO),
                                        LedgerEntry.of(w).orElseThrow())
                                .history()
                                .getLast()
                                .outcome())
                        .toList());
    }

    @Test
    void a_penalty_keeps_the_scope_written_down_when_the_student_withdrew() {
        assertEquals(
                Optional.of(PROMISED),
                history(List.of(), selected(EARLIER, LONG_AGO), left(Withdrawal.Timing.LATE))
                        .history()
                        .getLast()
                        .penalty());
    }

    @Test
    void a_line_that_names_a_call_we_know_has_the_scope_that_the_call_announced_and_others_have_none() {
        var named = new Participation("OE", UG, LATE_WITHDRAWAL, 0, Optional.of(EARLIER), Optional.empty());
        var unknown = new Participation("OE", UG, LATE_WITHDRAWAL, 0, Optional.of(BETWEEN), Optional.empty());
        var unnamed = new Participation("OE", UG, LATE_WITHDRAWAL);
        var said = new Participation("OE", MS, LATE_WITHDRAWAL, 0, Optional.of(EARLIER), Optional.empty())
                .penalised(PROMISED);

        assertEquals(
                List.of(unnamed, unknown, named.penalised(ANNOUNCED), said).stream()
                        .sorted()
                        .toList(),
                history(List.of(named, unknown, unnamed, said)).history());
    }

    @Test
    void leaving_before_the_publication_leaves_nothing_behind() {
        assertEquals(Optional.empty(), LedgerEntry.of(withdrawal(Withdrawal.Timing.BEFORE_PUBLICATION)));
    }

    @Test
    void what_came_about_at_the_deadline_or_later_or_follows_from_the_call_itself_is_not_known_to_it() {
        assertEquals(
                List.of(line(SELECTED_ZERO_GRANT, EARLIER)),
                history(
                                List.of(),
                                selected(EARLIER, DEADLINE.minusMillis(1)),
                                selected(BETWEEN, DEADLINE),
                                selected(SampleCall.CALL, LONG_AGO))
                        .history());
    }

    @Test
    void a_penalty_is_paid_by_the_call_that_scored_it_first_and_not_by_this_one() {
        var penalty = line(LATE_WITHDRAWAL, EARLIER).penalised(ANNOUNCED);
        var byThis = LedgerEntry.paid(ADA, SampleCall.CALL, LONG_AGO, penalty);
        var between = LedgerEntry.paid(ADA, BETWEEN, LONG_AGO, penalty);

        assertEquals(List.of(penalty), history(List.of(penalty)).history());
        assertEquals(List.of(penalty), history(List.of(penalty), byThis).history());
        assertEquals(
                List.of(penalty.paidBy(Optional.of(BETWEEN))),
                history(List.of(penalty), byThis, between).history());
        assertEquals(
                List.of(penalty),
                history(List.of(penalty.paidBy(Optional.of(SampleCall.CALL)))).history());
    }

    @Test
    void a_penalty_from_before_the_system_is_paid_once_too() {
        var unnamed = new Participation("OE", UG, LATE_WITHDRAWAL);

        assertEquals(
                List.of(unnamed.paidBy(Optional.of(BETWEEN))),
                history(List.of(unnamed), LedgerEntry.paid(ADA, BETWEEN, LONG_AGO, unnamed))
                        .history());
    }

    @Test
    void a_stay_in_both_the_offices_file_and_the_ledger_counts_once_where_both_name_the_call() {
        var stay = line(BENEFITED, EARLIER);
        var unnamed = new Participation("OE", UG, BENEFITED);
        var entered = byHand("1", new LedgerEntry.Content.Line(stay));

        assertEquals(List.of(stay), history(List.of(stay), entered).history());
        assertEquals(List.of(unnamed, stay), history(List.of(unnamed), entered).history());
    }

    @Test
    void an_officer_cancels_an_entry_and_the_withdrawal_of_a_cancelled_selection_goes_with_it() {
        var selection = selected(EARLIER, LONG_AGO);
        var cancelled = byHand("2", new LedgerEntry.Content.Cancels(selection.id()));

        assertEquals(
                List.of(),
                history(List.of(), selection, left(Withdrawal.Timing.LATE), cancelled)
                        .history());
    }

    @Test
    void an_officers_entry_counts_also_after_the_deadline_and_the_last_one_on_a_student_counts() {
        var stay = LedgerEntry.byHand(
                ADA,
                id("1"),
                DEADLINE.plusSeconds(60),
                new LedgerEntry.Content.Line(
                        new Participation("ICM", UG, BENEFITED, 5, Optional.empty(), Optional.empty())),
                NOTE);
        var yes = byHand("2", new LedgerEntry.Content.International(true));
        var no = LedgerEntry.byHand(ADA, id("3"), DEADLINE, new LedgerEntry.Content.International(false), NOTE);

        assertEquals(5, history(List.of(), stay).history().getFirst().months());
        assertEquals(Optional.of(true), history(List.of(), yes).internationalByOffice());
        assertEquals(Optional.of(false), history(List.of(), no, yes).internationalByOffice());
        assertEquals(
                Optional.of(true),
                history(List.of(), no, yes, byHand("4", new LedgerEntry.Content.Cancels(no.id())))
                        .internationalByOffice());
        var again = LedgerEntry.byHand(
                ADA, id("5"), DEADLINE.plusSeconds(1), new LedgerEntry.Content.International(true), NOTE);
        assertEquals(Optional.of(true), history(List.of(), no, again).internationalByOffice());
        assertEquals(Optional.empty(), history(List.of(), stay).internationalByOffice());
    }

    @Test
    void an_entry_of_an_officer_has_a_reason_and_an_author_and_no_other_has() {
        assertThrows(IllegalArgumentException.class, () -> new LedgerEntry.Note(" ", "officer-1"));
        assertThrows(
                IllegalArgumentException.class,
                () -> new LedgerEntry(
                        ADA, id("1"), DEADLINE, new LedgerEntry.Content.International(true), Optional.empty()));
    }

    @Test
    void what_a_correction_cancels_after_the_deadline_still_counts_for_this_call() {
        var selection = selected(EARLIER, LONG_AGO);

        assertEquals(
                List.of(line(SELECTED_ZERO_GRANT, EARLIER)),
                history(List.of(), selection, selection.voided(DEADLINE)).history());
        assertEquals(
                List.of(),
                history(List.of(), selection, selection.voided(DEADLINE.minusMillis(1)))
                        .history());
    }

    @Test
    void a_grant_that_passed_on_changes_no_line_but_a_selection_without_one() {
        var passedOn = LedgerEntry.granted(ADA, EARLIER, LONG_AGO);
        var stay = line(BENEFITED, EARLIER);

        assertEquals(List.of(stay), history(List.of(stay), passedOn).history());
    }

    @Test
    void a_withdrawal_gives_back_the_one_selection_of_its_call() {
        var ofOther = selected(BETWEEN, LONG_AGO);
        var again = byHand("1", new LedgerEntry.Content.Line(line(BENEFITED, EARLIER)));
        var before = byHand("2", new LedgerEntry.Content.Line(line(LATE_WITHDRAWAL, EARLIER)));

        assertEquals(
                List.of(line(SELECTED_ZERO_GRANT, BETWEEN)),
                history(List.of(), ofOther, left(Withdrawal.Timing.IN_TIME)).history(),
                "no selection of its call is known");
        assertEquals(
                1,
                count(
                        WITHDREW_IN_TIME,
                        history(List.of(), selected(EARLIER, LONG_AGO), again, left(Withdrawal.Timing.IN_TIME))),
                "two lines of the call are one selection");
        assertEquals(
                0,
                count(WITHDREW_IN_TIME, history(List.of(), before, left(Withdrawal.Timing.IN_TIME))),
                "what was given back already is no selection");
    }

    private static long count(Participation.Outcome outcome, Applicant applicant) {
        return applicant.history().stream()
                .filter(line -> line.outcome() == outcome)
                .count();
    }

    @Test
    void lines_of_another_programme_level_call_or_outcome_are_other_stays() {
        var entered = byHand("1", new LedgerEntry.Content.Line(line(BENEFITED, EARLIER)));

        for (var other : List.of(
                new Participation("ICM", UG, BENEFITED, 0, Optional.of(EARLIER), Optional.empty()),
                new Participation("OE", MS, BENEFITED, 0, Optional.of(EARLIER), Optional.empty()),
                line(BENEFITED, BETWEEN),
                line(SELECTED_AND_GRANTED, EARLIER))) {
            assertEquals(
                    List.of(line(BENEFITED, EARLIER), other).stream().sorted().toList(),
                    history(List.of(other), entered).history());
        }
    }

    @Test
    void the_payment_of_one_penalty_pays_no_other() {
        var paid = line(LATE_WITHDRAWAL, EARLIER);
        var other = new Participation("ICM", UG, LATE_WITHDRAWAL, 0, Optional.of(EARLIER), Optional.empty())
                .penalised(ANNOUNCED);

        assertEquals(
                List.of(other),
                history(List.of(other), LedgerEntry.paid(ADA, BETWEEN, LONG_AGO, paid))
                        .history());
    }

    @Test
    void an_entry_is_named_after_what_it_follows_from_and_an_officers_by_digits() {
        var unnamed = new Participation("OE", UG, LATE_WITHDRAWAL);

        assertEquals(
                "OE-2023.PAID.OE.UG.OFFICE",
                LedgerEntry.paid(ADA, BETWEEN, LONG_AGO, unnamed).id().toString());
        assertEquals(
                "OE-2023.PAID.OE.UG.OE-2022",
                LedgerEntry.paid(ADA, BETWEEN, LONG_AGO, line(LATE_WITHDRAWAL, EARLIER))
                        .id()
                        .toString());
        assertEquals("OE-2022.SELECTED", selected(EARLIER, LONG_AGO).id().toString());
        assertThrows(IllegalArgumentException.class, () -> new EntryId("OE-2022.BOUGHT"));
        assertTrue(new EntryId("OE-2022.SELECTED").compareTo(new EntryId("OE-2023.SELECTED")) < 0);
        assertTrue(id("a").byHand());
        assertFalse(new EntryId("OE-2022.SELECTED").byHand());
    }

    @Test
    void a_withdrawal_names_a_withdrawal_and_a_penalty_only_when_it_was_late() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new LedgerEntry.Content.Withdrew(EARLIER, BENEFITED, Optional.empty()));
        assertThrows(
                IllegalArgumentException.class,
                () -> new LedgerEntry.Content.Withdrew(EARLIER, WITHDREW_IN_TIME, Optional.of(PROMISED)));
        assertThrows(IllegalArgumentException.class, () -> new LedgerEntry.Note("letter of the host", " "));
    }

    @Test
    void each_line_says_where_it_is_known_from() {
        var entered = new LedgerEntry.Content.Line(new Participation("ICM", UG, BENEFITED));

        var known = History.known(
                call(),
                new Applicant(record(), List.of(), List.of(new Participation("OE", MS, BENEFITED))),
                List.of(selected(EARLIER, LONG_AGO), left(Withdrawal.Timing.IN_TIME), byHand("a", entered)),
                _ -> Optional.empty());

        assertEquals(
                List.of(
                        new KnownLine(entered.participation(), KnownLine.Origin.OFFICER),
                        new KnownLine(line(SELECTED_ZERO_GRANT, EARLIER), KnownLine.Origin.CALL),
                        new KnownLine(line(WITHDREW_IN_TIME, EARLIER), KnownLine.Origin.CALL),
                        new KnownLine(new Participation("OE", MS, BENEFITED), KnownLine.Origin.OFFICE_FILE)),
                known);
    }

    private static Applicant history(List<Participation> imported, LedgerEntry... ledger) {
        return History.complete(
                call(),
                new Applicant(record(), List.of(), imported),
                Arrays.asList(ledger),
                from -> from.equals(EARLIER) ? Optional.of(ANNOUNCED) : Optional.empty());
    }

    private static Call call() {
        return Call.announced(
                SampleCall.CALL, "OE", SampleCall.calendar(), Sha256.of("d"), Set.of("officer"), SampleCall.key());
    }

    private static AcademicRecord record() {
        return Sealed.by("2500001", "3.00", "80").record();
    }

    private static LedgerEntry selected(CallId call, Instant publishedAt) {
        return LedgerEntry.selected(ADA, call, publishedAt, line(SELECTED_ZERO_GRANT, call));
    }

    private static LedgerEntry left(Withdrawal.Timing timing) {
        return LedgerEntry.of(withdrawal(timing)).orElseThrow();
    }

    private static Withdrawal withdrawal(Withdrawal.Timing timing) {
        return new Withdrawal(
                EARLIER,
                ADA,
                LONG_AGO,
                "changed plans",
                timing,
                Optional.empty(),
                Optional.of(PROMISED).filter(_ -> timing == Withdrawal.Timing.LATE),
                Optional.empty());
    }

    private static LedgerEntry byHand(String number, LedgerEntry.Content content) {
        return LedgerEntry.byHand(ADA, id(number), LONG_AGO, content, NOTE);
    }

    private static EntryId id(String number) {
        return new EntryId(number.repeat(32));
    }

    private static Participation line(Participation.Outcome outcome, CallId call) {
        return new Participation("OE", UG, outcome, 0, Optional.of(call), Optional.empty());
    }
}
