package tr.edu.metu.ico.adapters.dynamo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tr.edu.metu.ico.adapters.dynamo.Cast.ADA;
import static tr.edu.metu.ico.adapters.dynamo.Cast.BORA;
import static tr.edu.metu.ico.adapters.dynamo.Cast.OE;
import static tr.edu.metu.ico.adapters.dynamo.Cast.entry;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.application.Document;
import tr.edu.metu.ico.call.CallConflict;

/** What everybody may rely on of the documents, whatever the store. */
abstract class DocumentsContract {

    private final DynamoDocuments documents;
    private final DynamoAuditTrail trail;
    private final CallsInEveryState call;
    private final Document awaited = Cast.awaited(ADA, "LANGUAGE");

    DocumentsContract(Table table) {
        documents = new DynamoDocuments(table);
        trail = new DynamoAuditTrail(table);
        call = new CallsInEveryState(table);
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
        assertEquals(4, trail.of("OE-2024").size());
    }

    @Test
    void an_upload_is_issued_once() {
        documents.issue(awaited, entry("document.issue"));

        assertThrows(IllegalStateException.class, () -> documents.issue(awaited, entry("document.issue")));
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
        assertEquals(2, trail.of("OE-2024").size());
    }

    @Test
    void an_event_of_an_upload_that_nobody_issued_leaves_no_trace() {
        documents.register(
                Cast.toCheck(awaited.arrived(Cast.arrival("2023-11-20T10:00:00Z"))), entry("document.register"));

        assertEquals(List.of(), documents.of(OE, ADA));
        assertEquals(List.of(), trail.of("OE-2024"));
    }

    @Test
    void INV_26_an_event_that_comes_again_after_the_verdict_leaves_the_verdict() {
        var seen = call.open();
        var arrived = arrived();
        assertTrue(documents.judge(seen, arrived, arrived.judged(Cast.approval()), entry("document.judge")));

        documents.register(Cast.toCheck(arrived), entry("document.register"));

        assertEquals(List.of(arrived.judged(Cast.approval())), documents.of(OE, ADA));
        assertEquals(seen, call.stored());
    }

    @Test
    void INV_07_a_verdict_prepared_before_the_file_arrived_is_not_taken() {
        var seen = call.open();
        var arrived = arrived();

        assertFalse(documents.judge(seen, awaited, awaited.judged(Cast.approval()), entry("document.judge")));

        assertEquals(List.of(arrived), documents.of(OE, ADA));
    }

    @Test
    void INV_05_of_two_officers_who_judge_at_once_only_the_first_is_heard() {
        var seen = call.open();
        var arrived = arrived();

        assertTrue(documents.judge(seen, arrived, arrived.judged(Cast.approval()), entry("document.judge")));
        assertFalse(documents.judge(seen, arrived, arrived.judged(Cast.approval()), entry("document.judge")));
    }

    @Test
    void INV_10_a_verdict_after_the_freeze_moves_the_call_to_its_next_epoch() {
        var closed = call.closed();
        var arrived = arrived();

        assertTrue(documents.judge(closed, arrived, arrived.judged(Cast.approval()), entry("document.judge")));

        assertEquals(closed.afterInputChange(), call.stored());
        assertEquals(1, call.stored().epoch());
    }

    @Test
    void INV_10_a_verdict_on_a_call_that_has_moved_on_changes_neither() {
        var open = call.open();
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
        var published = call.published();
        var arrived = arrived();

        assertThrows(
                CallConflict.class,
                () -> documents.judge(published, arrived, arrived.judged(Cast.approval()), entry("document.judge")));
        assertEquals(List.of(arrived), documents.of(OE, ADA));
    }

    private Document arrived() {
        var arrived = awaited.arrived(Cast.arrival("2023-11-20T10:00:00Z"));
        documents.issue(awaited, entry("document.issue"));
        documents.register(Cast.toCheck(arrived), entry("document.register"));
        return arrived;
    }
}
