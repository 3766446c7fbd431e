package tr.edu.metu.ico.adapters.dynamo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tr.edu.metu.ico.adapters.dynamo.Cast.ADA;
import static tr.edu.metu.ico.adapters.dynamo.Cast.BORA;
import static tr.edu.metu.ico.adapters.dynamo.Cast.CEM;
import static tr.edu.metu.ico.adapters.dynamo.Cast.OE;
import static tr.edu.metu.ico.adapters.dynamo.Cast.entry;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tr.edu.metu.ico.application.Document;
import tr.edu.metu.ico.application.FileFlag;
import tr.edu.metu.ico.application.GrantProof;
import tr.edu.metu.ico.application.Opening;
import tr.edu.metu.ico.application.Registration;
import tr.edu.metu.ico.application.Scan;
import tr.edu.metu.ico.application.ScannedFile;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.CallConflict;
import tr.edu.metu.ico.privacy.KeptKind;

/** The contract that every store of documents must meet. */
abstract class DocumentsContract {

    private final Table table;
    private final DynamoDocuments documents;
    private final DynamoAuditTrail trail;
    private final CallsInEveryState call;
    private final Call open;
    private final Document awaited = Cast.awaited(ADA, "LANGUAGE");

    DocumentsContract(Table table) {
        this.table = table;
        documents = new DynamoDocuments(table);
        trail = new DynamoAuditTrail(table);
        call = new CallsInEveryState(table);
        open = call.open();
    }

    @Test
    void uploads_of_a_student_are_listed_and_nobody_elses() {
        var second = Cast.awaited(ADA, "DISABILITY");
        var third = Cast.awaited(ADA, "LANGUAGE");
        documents.issue(third, entry("document.issue"));
        documents.issue(awaited, entry("document.issue"));
        documents.issue(second, entry("document.issue"));
        documents.issue(Cast.awaited(BORA, "LANGUAGE"), entry("document.issue"));

        assertEquals(List.of(awaited, second, third), documents.of(OE, ADA));
        assertEquals(Optional.of(awaited), documents.find(OE, ADA, awaited.id()));
        assertEquals(Optional.empty(), documents.find(OE, BORA, awaited.id()));
        assertEquals(4, times("document.issue"));
    }

    @Test
    void a_file_of_a_petition_is_stored_beside_the_documents_even_after_the_freeze_and_is_none_of_them() {
        call.frozen(open);
        var report = Cast.awaited(ADA, Document.PETITION);

        documents.issueBeside(report, entry("document.issue"));
        var arrived = report.arrived(Cast.arrival("2023-12-10T10:00:00Z"));
        var registration = Registration.of(arrived, List.of(), Instant.parse("2023-11-30T14:00:00Z"));
        assertTrue(documents.register(registration, entry("document.register")));

        assertEquals(new Registration(arrived, false, Optional.empty()), registration);
        assertEquals(List.of(arrived), documents.ofPetitions(OE, ADA));
        assertEquals(Optional.of(arrived), documents.findAny(OE, ADA, report.id()));
        assertEquals(List.of(), documents.of(OE, ADA));
        assertEquals(Optional.empty(), documents.find(OE, ADA, report.id()));
        assertEquals(List.of(), documents.ofPetitions(OE, BORA));
        assertThrows(IllegalStateException.class, () -> documents.issueBeside(report, entry("document.issue")));
    }

    @ParameterizedTest
    @EnumSource(GrantProof.class)
    void a_proof_for_the_grant_is_neither_a_document_of_the_application_nor_of_a_petition(GrantProof proof) {
        call.frozen(open);
        var ticket = Cast.awaited(ADA, proof.slot());

        documents.issueBeside(ticket, entry("document.issue"));

        assertEquals(List.of(ticket), documents.ofGrant(OE, ADA));
        assertEquals(List.of(ticket), documents.all(OE, ADA));
        assertEquals(Optional.of(ticket), documents.findAny(OE, ADA, ticket.id()));
        assertEquals(List.of(), documents.of(OE, ADA));
        assertEquals(List.of(), documents.ofPetitions(OE, ADA));
        assertEquals(List.of(), documents.ofGrant(OE, BORA));
    }

    @Test
    void the_uploads_of_several_students_are_those_of_each() {
        documents.issue(awaited, entry("document.issue"));
        documents.issue(Cast.awaited(BORA, "LANGUAGE"), entry("document.issue"));
        documents.issueBeside(Cast.awaited(ADA, GrantProof.GREEN_TRAVEL.slot()), entry("document.issue"));
        documents.issueBeside(Cast.awaited(ADA, Document.PETITION), entry("document.issue"));

        var read = documents.all(OE, Set.of(ADA, CEM));

        assertEquals(Set.of(ADA), read.keySet());
        assertEquals(Set.copyOf(documents.all(OE, ADA)), Set.copyOf(read.get(ADA)));
        assertEquals(3, read.get(ADA).size());
    }

    @Test
    void the_officer_who_looked_last_is_known_and_erased_as_working_data() {
        documents.issue(awaited, entry("document.issue"));
        assertEquals(Optional.empty(), documents.opening(awaited));

        documents.opened(awaited, new Opening("officer-1", "Ayşe Örnek", Cast.NOON), entry("document.open"));
        var last = new Opening("officer-2", "Can Örnek", Cast.NOON.plusSeconds(60));
        documents.opened(awaited, last, entry("document.open"));

        assertEquals(Optional.of(last), documents.opening(awaited));
        assertEquals(List.of(awaited), documents.of(OE, ADA));
        assertEquals(2, times("document.open"));
        var item = table.get(StudentKeys.opening(OE, ADA, awaited.id())).orElseThrow();
        assertEquals(Optional.of(KeptKind.WORKING_DATA), ErasableItem.kind(item));
    }

    @Test
    void nothing_is_stored_about_looking_at_a_document_that_was_erased_meanwhile() {
        documents.opened(awaited, new Opening("officer-1", "Ayşe Örnek", Cast.NOON), entry("document.open"));

        assertEquals(Optional.empty(), documents.opening(awaited));
        assertEquals(0, times("document.open"));
    }

    @Test
    void an_upload_is_issued_once() {
        documents.issue(awaited, entry("document.issue"));

        assertThrows(IllegalStateException.class, () -> documents.issue(awaited, entry("document.issue")));
    }

    @Test
    void INV_09_nothing_is_issued_once_the_gate_is_closed() {
        assertTrue(documents.issue(awaited, entry("document.issue")));
        call.frozen(open);

        assertFalse(documents.issue(Cast.awaited(ADA, "LANGUAGE"), entry("document.issue")));

        assertEquals(List.of(awaited), documents.of(OE, ADA));
        assertEquals(1, times("document.issue"));
    }

    @Test
    void what_the_scanner_says_stands_at_the_document() {
        var arrived = waitingForScan();

        assertTrue(documents.scanned(scanned(arrived, Scan.CLEAN), entry("document.scan")));

        var clean = documents.find(OE, ADA, arrived.id()).orElseThrow();
        assertEquals(Optional.of(Scan.CLEAN), clean.arrival().orElseThrow().scan());
        assertTrue(clean.countsBefore(Instant.parse("2023-11-20T10:00:01Z")));
        assertEquals(1, times("document.scan"));
    }

    @Test
    void a_file_in_which_malware_was_found_counts_for_nothing() {
        var arrived = waitingForScan();

        assertTrue(documents.scanned(scanned(arrived, Scan.THREAT_FOUND), entry("document.scan")));

        var refused = documents.find(OE, ADA, arrived.id()).orElseThrow();
        assertEquals(
                Optional.of("THREAT_FOUND"), refused.arrival().orElseThrow().refusal());
        assertFalse(refused.countsBefore(Instant.MAX));
    }

    @Test
    void a_scan_result_for_a_document_that_has_changed_is_ignored() {
        var arrived = waitingForScan();
        assertTrue(documents.scanned(scanned(arrived, Scan.CLEAN), entry("document.scan")));

        assertFalse(documents.scanned(scanned(arrived, Scan.NOT_SCANNABLE), entry("document.scan")));

        assertEquals(1, times("document.scan"));
    }

    @Test
    void INV_06_an_event_that_comes_twice_changes_nothing_the_second_time() {
        documents.issue(awaited, entry("document.issue"));
        var first = awaited.arrived(Cast.arrival("2023-11-20T10:00:00Z"));
        var later = awaited.arrived(Cast.arrival("2023-11-20T10:00:07Z"));

        documents.register(Cast.toCheck(first), entry("document.register"));
        documents.register(Cast.toCheck(first), entry("document.register"));
        documents.register(Cast.toCheck(later), entry("document.register"));

        assertEquals(List.of(first), documents.of(OE, ADA));
        assertEquals(List.of(1L, 1L), List.of(times("document.issue"), times("document.register")));
    }

    @Test
    void an_event_of_an_upload_that_nobody_issued_leaves_no_trace() {
        documents.register(
                Cast.toCheck(awaited.arrived(Cast.arrival("2023-11-20T10:00:00Z"))), entry("document.register"));

        assertEquals(List.of(), documents.of(OE, ADA));
        assertEquals(0, times("document.register"));
    }

    @Test
    void INV_26_an_event_that_comes_again_after_the_verdict_leaves_the_verdict() {
        var seen = open;
        var arrived = arrived();
        assertTrue(documents.judge(seen, arrived, arrived.judged(Cast.approval()), entry("document.judge")));

        documents.register(Cast.toCheck(arrived), entry("document.register"));

        assertEquals(List.of(arrived.judged(Cast.approval())), documents.of(OE, ADA));
        assertEquals(seen, call.stored());
    }

    @Test
    void INV_07_a_verdict_prepared_before_the_file_arrived_is_not_taken() {
        var seen = open;
        var arrived = arrived();

        assertFalse(documents.judge(seen, awaited, awaited.judged(Cast.approval()), entry("document.judge")));

        assertEquals(List.of(arrived), documents.of(OE, ADA));
    }

    @Test
    void INV_05_of_two_concurrent_verdicts_only_the_first_counts() {
        var seen = open;
        var arrived = arrived();

        assertTrue(documents.judge(seen, arrived, arrived.judged(Cast.approval()), entry("document.judge")));
        assertFalse(documents.judge(seen, arrived, arrived.judged(Cast.approval()), entry("document.judge")));
    }

    @Test
    void INV_10_a_verdict_after_the_freeze_moves_the_call_to_its_next_epoch() {
        var arrived = arrived();
        var closed = call.frozen(open);

        assertTrue(documents.judge(closed, arrived, arrived.judged(Cast.approval()), entry("document.judge")));

        assertEquals(closed.afterInputChange(), call.stored());
        assertEquals(1, call.stored().epoch());
    }

    @Test
    void INV_10_a_verdict_on_a_call_that_has_moved_on_changes_neither() {
        var arrived = arrived();
        var closed = call.frozen(open);
        var moved = call.become(closed, closed.withReviewsClosed("time is up"));

        assertFalse(documents.judge(closed, arrived, arrived.judged(Cast.approval()), entry("document.judge")));
        assertFalse(documents.judge(open, arrived, arrived.judged(Cast.approval()), entry("document.judge")));

        assertEquals(moved, call.stored());
        assertEquals(List.of(arrived), documents.of(OE, ADA));
    }

    @Test
    void nothing_is_judged_once_the_result_is_published() {
        var arrived = arrived();
        var closed = call.frozen(open);
        var published = call.become(closed, Cast.published(closed));

        assertThrows(
                CallConflict.class,
                () -> documents.judge(published, arrived, arrived.judged(Cast.approval()), entry("document.judge")));
        assertEquals(List.of(arrived), documents.of(OE, ADA));
    }

    private long times(String action) {
        return trail.of("OE-2024").stream()
                .filter(entry -> entry.action().equals(action))
                .count();
    }

    private static ScannedFile scanned(Document before, Scan result) {
        var arrival = before.arrival().orElseThrow().scanned(result);
        return ScannedFile.of(before, arrival, List.of(before), Instant.parse("2023-11-30T14:00:00Z"));
    }

    /** With a signature and an attachment, so that these are kept as well. */
    private Document waitingForScan() {
        var arrival = new Document.Arrival(
                Instant.parse("2023-11-20T10:00:00Z"),
                "version-1",
                Optional.empty(),
                Set.of(FileFlag.ATTACHMENTS, FileFlag.SIGNED),
                Optional.of(Scan.PENDING));
        documents.issue(awaited, entry("document.issue"));
        documents.register(Cast.toCheck(awaited.arrived(arrival)), entry("document.register"));
        var stored = documents.find(OE, ADA, awaited.id()).orElseThrow();
        assertEquals(Optional.of(arrival), stored.arrival());
        return stored;
    }

    private Document arrived() {
        var arrived = awaited.arrived(Cast.arrival("2023-11-20T10:00:00Z"));
        documents.issue(awaited, entry("document.issue"));
        documents.register(Cast.toCheck(arrived), entry("document.register"));
        return arrived;
    }
}
