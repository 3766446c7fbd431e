package tr.edu.metu.ico.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static tr.edu.metu.ico.agreement.StudyLevel.UG;
import static tr.edu.metu.ico.applicant.Participation.Outcome.BENEFITED;
import static tr.edu.metu.ico.applicant.Participation.Outcome.LATE_WITHDRAWAL;
import static tr.edu.metu.ico.applicant.Participation.Outcome.SELECTED_AND_GRANTED;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.applicant.Applicant;
import tr.edu.metu.ico.applicant.Participation;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.call.Sha256;
import tr.edu.metu.ico.definition.SampleCall;
import tr.edu.metu.ico.ledger.KnownLine.Origin;
import tr.edu.metu.ico.selection.Sealed;

/** What a later call knows of a mobility that a student completed, from the system, an officer and the office's file. */
class CompletedMobilityTest {
    private static final StudentNumber ADA = new StudentNumber("2500001");
    private static final CallId EARLIER = new CallId("OE-2022");
    private static final CallId BETWEEN = new CallId("OE-2023");
    private static final Instant LONG_AGO = Instant.parse("2022-06-30T09:00:00Z");
    private static final Participation STAY = line(BENEFITED, Optional.of(EARLIER), 5);
    private static final LedgerEntry COMPLETED = LedgerEntry.completed(ADA, EARLIER, 3, LONG_AGO, STAY);

    @Test
    void a_completed_mobility_is_known_to_later_calls_by_the_version_that_recorded_it() {
        assertEquals("OE-2022.COMPLETED.3", COMPLETED.id().toString());
        assertEquals(List.of(new KnownLine(STAY, Origin.CALL)), known(List.of(), COMPLETED));
    }

    @Test
    void a_completion_recorded_by_mistake_counts_for_no_call_and_one_recorded_afterwards_does() {
        var mistake = LedgerEntry.notCompleted(ADA, EARLIER, 3, LONG_AGO);
        var again = LedgerEntry.completed(ADA, EARLIER, 5, LONG_AGO, STAY);

        assertEquals("OE-2022.COMPLETED.3.VOID", mistake.id().toString());
        assertEquals(new LedgerEntry.Content.Cancels(COMPLETED.id()), mistake.content());
        assertEquals(List.of(), known(List.of(), COMPLETED, mistake));
        assertEquals(List.of(new KnownLine(STAY, Origin.CALL)), known(List.of(), COMPLETED, mistake, again));
    }

    @Test
    void an_officers_line_on_the_same_stay_replaces_the_one_that_the_mobility_made() {
        var ofOfficer = line(BENEFITED, Optional.of(EARLIER), 4);
        var ofOther = line(BENEFITED, Optional.of(BETWEEN), 4);

        assertEquals(List.of(new KnownLine(ofOfficer, Origin.OFFICER)), known(List.of(), COMPLETED, byHand(ofOfficer)));
        assertEquals(
                List.of(new KnownLine(ofOther, Origin.OFFICER), new KnownLine(STAY, Origin.CALL)),
                known(List.of(), COMPLETED, byHand(ofOther)));
    }

    @Test
    void an_officers_line_on_a_selection_stands_beside_the_one_of_the_call() {
        var selection = line(SELECTED_AND_GRANTED, Optional.of(EARLIER), 0);

        assertEquals(
                List.of(new KnownLine(selection, Origin.OFFICER), new KnownLine(selection, Origin.CALL)),
                known(List.of(), LedgerEntry.selected(ADA, EARLIER, LONG_AGO, selection), byHand(selection)));
    }

    @Test
    void two_stays_without_a_call_cannot_be_told_to_be_the_same() {
        var unnamed = line(BENEFITED, Optional.empty(), 5);

        assertEquals(
                List.of(new KnownLine(unnamed, Origin.OFFICE_FILE), new KnownLine(unnamed, Origin.OFFICER)),
                known(List.of(unnamed), byHand(unnamed)));
    }

    @Test
    void a_payment_is_for_the_late_withdrawal_and_for_no_other_line_of_its_call() {
        var withdrawn = line(LATE_WITHDRAWAL, Optional.of(EARLIER), 0);
        var paid = LedgerEntry.paid(ADA, BETWEEN, LONG_AGO, withdrawn);

        assertEquals(List.of(new KnownLine(STAY, Origin.OFFICE_FILE)), known(List.of(STAY), paid));
        var inTheFile = withdrawn.paidBy(Optional.of(EARLIER));
        assertEquals(List.of(new KnownLine(inTheFile, Origin.OFFICE_FILE)), known(List.of(inTheFile), paid));
    }

    @Test
    void selections_and_payments_follow_from_the_result_of_their_call_and_nothing_else_does() {
        var selected = EntryId.selected(EARLIER);
        var penalty = line(LATE_WITHDRAWAL, Optional.of(EARLIER), 0);

        assertEquals(
                List.of(selected, EntryId.paid(EARLIER, penalty), selected.inErratum(1)),
                Stream.of(
                                selected,
                                EntryId.paid(EARLIER, penalty),
                                selected.inErratum(1),
                                selected.voided(),
                                EntryId.selected(BETWEEN),
                                EntryId.paid(BETWEEN, penalty),
                                EntryId.withdrawn(EARLIER),
                                EntryId.granted(EARLIER),
                                COMPLETED.id())
                        .filter(id -> id.followsFromResult(EARLIER))
                        .toList());
    }

    private static List<KnownLine> known(List<Participation> imported, LedgerEntry... ledger) {
        var call = Call.announced(
                SampleCall.CALL, "OE", SampleCall.calendar(), Sha256.of("d"), Set.of("officer"), SampleCall.key());
        var applicant = new Applicant(Sealed.by("2500001", "3.00", "80").record(), List.of(), imported);
        return History.known(call, applicant, List.of(ledger), _ -> Optional.empty());
    }

    private static LedgerEntry byHand(Participation line) {
        return LedgerEntry.byHand(
                ADA,
                new EntryId("1".repeat(32)),
                LONG_AGO,
                new LedgerEntry.Content.Line(line),
                new LedgerEntry.Note("letter of the host", "officer-1"));
    }

    private static Participation line(Participation.Outcome outcome, Optional<CallId> call, int months) {
        return new Participation("OE", UG, outcome, months, call, Optional.empty());
    }
}
