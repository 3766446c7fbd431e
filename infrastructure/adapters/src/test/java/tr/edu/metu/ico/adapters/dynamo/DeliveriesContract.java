package tr.edu.metu.ico.adapters.dynamo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tr.edu.metu.ico.adapters.dynamo.Cast.ADA;
import static tr.edu.metu.ico.adapters.dynamo.Cast.BORA;
import static tr.edu.metu.ico.adapters.dynamo.Cast.NOON;
import static tr.edu.metu.ico.adapters.dynamo.Cast.OE;
import static tr.edu.metu.ico.adapters.dynamo.StoredExamples.ENTRY;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.outbox.Deliveries;
import tr.edu.metu.ico.outbox.Delivery;
import tr.edu.metu.ico.outbox.Delivery.State;
import tr.edu.metu.ico.outbox.Notice;
import tr.edu.metu.ico.outbox.NoticeId;
import tr.edu.metu.ico.outbox.Outbox;
import tr.edu.metu.ico.outbox.OutboxRow;
import tr.edu.metu.ico.outbox.Recipient;

/** The contract of the deliveries. */
abstract class DeliveriesContract {

    private static final CallId OTHER = new CallId("OE-2025");
    private static final Recipient TO_ADA = Recipient.of(ADA);

    private final Table table;
    private final Outbox outbox;
    private final Deliveries deliveries;

    DeliveriesContract(Table table) {
        this.table = table;
        outbox = new DynamoOutbox(table);
        deliveries = new DynamoDeliveries(table);
    }

    @Test
    void what_is_due_is_listed_over_all_calls_earliest_first_and_what_is_not_yet_due_is_not() {
        var later = row(OE, TO_ADA, "1", NOON.plusSeconds(600));
        var second = row(OTHER, TO_ADA, "1", NOON.plusSeconds(5));
        var first = row(OE, Recipient.of(BORA), "2", NOON);
        outbox.put(List.of(later, second, first));

        assertEquals(
                List.of(Notice.waiting(first), Notice.waiting(second)),
                deliveries.due(NOON.plusSeconds(5)).toList());
        assertEquals(3, deliveries.due(NOON.plusSeconds(600)).count());
        assertEquals(0, deliveries.due(NOON.minusNanos(1)).count());
    }

    @Test
    void a_notice_is_claimed_by_one_of_two_senders() {
        var waiting = stored(row(OE, TO_ADA, "1", NOON));
        var text = new Delivery.Text("Konu", "Metin");

        assertTrue(deliveries.replace(waiting, waiting.delivery().saying(text).to(State.CLAIMED, NOON)));
        assertFalse(deliveries.replace(waiting, waiting.delivery().to(State.CLAIMED, NOON)));

        assertEquals(0, deliveries.due(NOON).count());
        assertEquals(
                new Delivery(State.CLAIMED, NOON, NOON, 1, Optional.empty(), Optional.of(text)),
                deliveries.find(waiting.id()).orElseThrow().delivery());
    }

    @Test
    void putting_the_row_again_does_not_send_it_again() {
        var row = row(OE, TO_ADA, "1", NOON);
        var sent = moved(stored(row), State.SENT);

        outbox.put(List.of(row));

        assertEquals(0, deliveries.due(NOON.plusSeconds(60)).count());
        assertEquals(Optional.of(sent), deliveries.find(sent.id()));
        assertEquals(List.of(row), outbox.of(OE));
    }

    @Test
    void a_postponed_notice_is_due_again_later() {
        var waiting = stored(row(OE, TO_ADA, "1", NOON));

        deliveries.replace(waiting, waiting.delivery().again(NOON.plusSeconds(60), NOON));

        assertEquals(0, deliveries.due(NOON.plusSeconds(59)).count());
        assertEquals(1, deliveries.due(NOON.plusSeconds(60)).count());
    }

    @Test
    void an_officer_s_decision_is_stored_with_its_entry_or_not_at_all() {
        var failed = moved(stored(row(OE, TO_ADA, "1", NOON)), State.FAILED);
        var closed = failed.delivery().to(State.CLOSED, NOON);

        assertTrue(deliveries.replace(failed, closed, ENTRY));
        assertFalse(deliveries.replace(failed, failed.delivery().again(NOON, NOON), ENTRY));

        assertEquals(closed, deliveries.find(failed.id()).orElseThrow().delivery());
        assertTrue(table.get(TrailKeys.trail(OE.value(), ENTRY)).isPresent());
    }

    @Test
    void the_notices_of_a_call_are_read_by_state_page_by_page() {
        var failed = Students.first(7).stream()
                .map(student -> moved(stored(row(OE, Recipient.of(student), "1", NOON)), State.FAILED))
                .toList();
        var sent = Students.first(7).stream()
                .map(student -> moved(stored(row(OE, Recipient.of(student), "2", NOON)), State.SENT))
                .toList();
        stored(row(OTHER, TO_ADA, "1", NOON));

        assertEquals(sorted(failed), sorted(pages(State.FAILED)));
        assertEquals(sorted(sent), sorted(pages(State.SENT)));
        assertEquals(List.of(), pages(State.BOUNCED));
        assertEquals(new TreeMap<>(Map.of(State.SENT, 7, State.FAILED, 7)), deliveries.counts(OE, Delivery::state));
        assertEquals(new TreeMap<>(Map.of(State.WAITING, 1)), deliveries.counts(OTHER, Delivery::state));
    }

    @Test
    void a_cursor_that_no_page_gave_is_refused() {
        for (var cursor : List.of("%", "QUJD", "MDA")) {
            for (var state : List.of(State.SENT, State.FAILED)) {
                refused(state, cursor);
            }
        }
    }

    @Test
    void a_cursor_of_another_list_is_refused_and_not_a_fault_of_the_store() {
        for (var state : List.of(State.SENT, State.FAILED, State.BOUNCED)) {
            Students.first(2)
                    .forEach(student -> moved(stored(row(OE, Recipient.of(student), state.name(), NOON)), state));
        }
        var ofSent = deliveries.in(OE, State.SENT, Optional.empty(), 1).next().orElseThrow();
        var ofFailed =
                deliveries.in(OE, State.FAILED, Optional.empty(), 1).next().orElseThrow();

        refused(State.FAILED, ofSent);
        refused(State.BOUNCED, ofFailed);
        refused(State.SENT, ofFailed);
    }

    private void refused(State state, String cursor) {
        var refusal =
                assertThrows(IllegalArgumentException.class, () -> deliveries.in(OE, state, Optional.of(cursor), 2));
        assertTrue(refusal.getMessage().startsWith("cursor "), refusal.getMessage());
    }

    @Test
    void the_notices_of_a_person_are_only_theirs() {
        var own = stored(row(OE, TO_ADA, "1", NOON));
        stored(row(OE, Recipient.of(BORA), "1", NOON));
        stored(row(OTHER, TO_ADA, "1", NOON));

        assertEquals(List.of(own), deliveries.of(OE, TO_ADA));
        assertEquals(List.of(), deliveries.of(OE, new Recipient.Staff(ADA.value())));
    }

    @Test
    void one_sender_has_the_right_to_send_until_it_gives_it_back_or_its_time_is_over() {
        assertTrue(deliveries.lease("a", NOON, NOON.plusSeconds(60)));
        assertFalse(deliveries.lease("b", NOON.plusSeconds(59), NOON.plusSeconds(119)));
        assertTrue(deliveries.lease("a", NOON.plusSeconds(30), NOON.plusSeconds(90)));
        assertTrue(deliveries.lease("b", NOON.plusSeconds(90), NOON.plusSeconds(150)));
        assertFalse(deliveries.lease("a", NOON.plusSeconds(91), NOON.plusSeconds(151)));

        deliveries.release("a", NOON.plusSeconds(92));
        assertFalse(deliveries.lease("a", NOON.plusSeconds(92), NOON.plusSeconds(151)));
        deliveries.release("b", NOON.plusSeconds(93));
        assertTrue(deliveries.lease("a", NOON.plusSeconds(93), NOON.plusSeconds(151)));
    }

    private List<Notice> pages(State state) {
        var all = new ArrayList<Notice>();
        Optional<String> cursor = Optional.empty();
        do {
            var page = deliveries.in(OE, state, cursor, 3);
            assertTrue(page.notices().size() <= 3);
            all.addAll(page.notices());
            cursor = page.next();
        } while (cursor.isPresent());
        return all;
    }

    private static List<NoticeId> sorted(List<Notice> notices) {
        return notices.stream()
                .sorted(Comparator.comparing(Notice::row, OutboxRow.ORDER))
                .map(Notice::id)
                .toList();
    }

    private Notice stored(OutboxRow row) {
        outbox.put(List.of(row));
        return deliveries.find(NoticeId.of(row)).orElseThrow();
    }

    private Notice moved(Notice notice, State state) {
        var next = notice.delivery().to(state, NOON);
        assertTrue(deliveries.replace(notice, next));
        return notice.with(next);
    }

    private static OutboxRow row(CallId call, Recipient to, String subject, Instant dueAt) {
        return new OutboxRow(call, to, OutboxRow.Kind.RECEIPT, subject, NOON, dueAt, new TreeMap<>());
    }
}
