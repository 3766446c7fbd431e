package tr.edu.metu.ico.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static tr.edu.metu.ico.agreement.StudyLevel.UG;
import static tr.edu.metu.ico.applicant.Participation.Outcome.SELECTED_AND_GRANTED;
import static tr.edu.metu.ico.applicant.Participation.Outcome.SELECTED_ZERO_GRANT;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.applicant.Applicant;
import tr.edu.metu.ico.applicant.Participation;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.call.Proposal;
import tr.edu.metu.ico.call.RunId;
import tr.edu.metu.ico.call.Sha256;
import tr.edu.metu.ico.definition.SampleCall;
import tr.edu.metu.ico.selection.Sealed;

/** What corrected results leave in the ledger: nothing is lost, nothing counts twice, what still holds keeps its time. */
class CorrectionTest {

    private static final CallId CALL = new CallId("OE-2022");
    private static final Instant FIRST = Instant.parse("2023-01-05T09:00:00Z");
    private static final StudentNumber ADA = new StudentNumber("2500001");
    private static final StudentNumber BORA = new StudentNumber("2500002");

    private final Map<StudentNumber, List<LedgerEntry>> ledger = new TreeMap<>();

    @Test
    void a_correction_adds_what_is_new_cancels_what_is_gone_and_leaves_the_rest_as_it_was() {
        complete(1, selected(ADA, SELECTED_ZERO_GRANT), selected(BORA, SELECTED_ZERO_GRANT));

        complete(2, selected(ADA, SELECTED_ZERO_GRANT));
        assertEquals(List.of("OE-2022.SELECTED"), ids(ADA));
        assertEquals(FIRST, ledger.get(ADA).getFirst().at());
        assertEquals(List.of("OE-2022.SELECTED", "OE-2022.SELECTED.VOID"), ids(BORA));
        assertEquals(List.of(), known(BORA));

        complete(3, selected(ADA, SELECTED_AND_GRANTED), selected(BORA, SELECTED_ZERO_GRANT));
        assertEquals(List.of(line(SELECTED_AND_GRANTED)), known(ADA));
        assertEquals(List.of(line(SELECTED_ZERO_GRANT)), known(BORA));
        assertEquals(List.of("OE-2022.SELECTED", "OE-2022.SELECTED.E2", "OE-2022.SELECTED.VOID"), ids(ADA));
    }

    @Test
    void INV_26_a_correction_written_twice_or_only_half_comes_to_the_same() {
        complete(1, selected(ADA, SELECTED_ZERO_GRANT), selected(BORA, SELECTED_ZERO_GRANT));
        var next = Correction.of(call(2), List.of(selected(ADA, SELECTED_AND_GRANTED)), ledger);
        next.stream().limit(1).forEach(this::add);

        complete(2, selected(ADA, SELECTED_AND_GRANTED));

        assertEquals(List.of(line(SELECTED_AND_GRANTED)), known(ADA));
        assertEquals(List.of(), known(BORA));
        assertEquals(List.of(), Correction.of(call(2), List.of(selected(ADA, SELECTED_AND_GRANTED)), ledger));
    }

    @Test
    void what_an_officer_cancelled_stays_cancelled_when_a_correction_says_the_same_again() {
        complete(1, selected(ADA, SELECTED_ZERO_GRANT));
        var note = new LedgerEntry.Note("the host cancelled the programme", "officer-1");
        var cancels = new LedgerEntry.Content.Cancels(EntryId.selected(CALL));
        add(LedgerEntry.byHand(ADA, new EntryId("1".repeat(32)), FIRST, cancels, note));

        complete(2, selected(ADA, SELECTED_ZERO_GRANT));

        assertEquals(List.of(), known(ADA));
    }

    @Test
    void a_call_that_closed_before_the_correction_counts_the_result_as_it_stood_at_its_deadline() {
        complete(1, selected(ADA, SELECTED_ZERO_GRANT));
        var tooLate = ledger.get(ADA).getFirst().voided(SampleCall.calendar().closesAt());
        add(tooLate);

        assertEquals(List.of(line(SELECTED_ZERO_GRANT)), known(ADA));
    }

    private void complete(int publications, LedgerEntry... following) {
        Correction.of(call(publications), List.of(following), ledger).forEach(this::add);
    }

    private void add(LedgerEntry entry) {
        ledger.computeIfAbsent(entry.student(), _ -> new ArrayList<>()).add(entry);
    }

    private List<String> ids(StudentNumber student) {
        return ledger.get(student).stream()
                .map(entry -> entry.id().value())
                .sorted()
                .toList();
    }

    /** What the call of the year after knows. */
    private List<Participation> known(StudentNumber student) {
        var later = Call.announced(
                SampleCall.CALL, "OE", SampleCall.calendar(), Sha256.of("d"), Set.of("officer"), SampleCall.key());
        var record = Sealed.by(student.value(), "3.00", "80").record();
        return History.complete(
                        later, new Applicant(record, List.of(), List.of()), ledger.get(student), _ -> Optional.empty())
                .history();
    }

    private static LedgerEntry selected(StudentNumber student, Participation.Outcome outcome) {
        return LedgerEntry.selected(student, CALL, FIRST, line(outcome));
    }

    private static Participation line(Participation.Outcome outcome) {
        return new Participation("OE", UG, outcome, 0, Optional.of(CALL), Optional.empty());
    }

    /** The call with so many publications, one a day. */
    private static Call call(int publications) {
        var call = Call.announced(
                        CALL, "OE", SampleCall.calendar(), Sha256.of("d"), Set.of("first", "second"), SampleCall.key())
                .frozen()
                .afterReconciling();
        for (int number = 1; number <= publications; number++) {
            var at = FIRST.plusSeconds(86_400L * (number - 1));
            var changed = number == 1
                    ? call
                    : call.correcting("an error", Set.of(), "first", at).afterInputChange();
            var manifest = Sha256.of("manifest " + number);
            var run = RunId.of(manifest, Sha256.of("d"), Sha256.of("c"));
            call = changed.sealed(new Call.SealRef(manifest, changed.epoch()))
                    .withRun(new Call.RunRef(run, manifest, Sha256.of("rows"), 0))
                    .proposed(Proposal.atOnce(run, "first", "second", at))
                    .approved("second", at)
                    .published(at);
        }
        return call;
    }
}
