package tr.edu.metu.ico.adapters.dynamo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static tr.edu.metu.ico.adapters.dynamo.Cast.ADA;
import static tr.edu.metu.ico.adapters.dynamo.Cast.BORA;
import static tr.edu.metu.ico.adapters.dynamo.Cast.NOON;
import static tr.edu.metu.ico.adapters.dynamo.Cast.OE;
import static tr.edu.metu.ico.outbox.OutboxRow.Kind.ACCEPTED_EXAMS_SHORTENED;
import static tr.edu.metu.ico.outbox.OutboxRow.Kind.PARTNER_LIST_CHANGED;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.outbox.Outbox;
import tr.edu.metu.ico.outbox.OutboxRow;
import tr.edu.metu.ico.outbox.Recipient;

/** The contract that every outbox must meet. */
abstract class OutboxContract {

    private final Outbox outbox;

    OutboxContract(Table table) {
        outbox = new DynamoOutbox(table);
    }

    @Test
    void what_is_put_is_read_by_student_and_by_call() {
        var exam = row(ADA, ACCEPTED_EXAMS_SHORTENED, "7.abc");
        var partner = row(ADA, PARTNER_LIST_CHANGED, "import-1");
        var other = row(BORA, PARTNER_LIST_CHANGED, "import-1");

        outbox.put(List.of(other, partner, exam));

        assertEquals(List.of(exam, partner), outbox.of(OE, Recipient.of(ADA)));
        assertEquals(List.of(other), outbox.of(OE, Recipient.of(BORA)));
        assertEquals(List.of(exam, partner, other), outbox.of(OE));
        assertEquals(List.of(), outbox.of(new CallId("OE-2025")));
    }

    @Test
    void a_row_that_is_there_stays_as_it_is_and_the_others_are_added() {
        var first = row(ADA, ACCEPTED_EXAMS_SHORTENED, "7.abc");
        outbox.put(List.of(first));
        var again = new OutboxRow(
                OE,
                first.to(),
                first.kind(),
                first.subject(),
                NOON.plusSeconds(60),
                NOON.plusSeconds(60),
                new TreeMap<>(Map.of()));
        var next = row(ADA, ACCEPTED_EXAMS_SHORTENED, "8.def");
        var other = row(BORA, ACCEPTED_EXAMS_SHORTENED, "7.abc");

        outbox.put(List.of(next, again, other));
        outbox.put(List.of(again));
        outbox.put(List.of());

        assertEquals(List.of(first, next, other), outbox.of(OE));
    }

    @Test
    void more_rows_than_a_transaction_takes_are_stored_once_each_wherever_the_last_attempt_ended() {
        var rows = Students.first(230).stream()
                .map(student -> row(student, PARTNER_LIST_CHANGED, "import-1"))
                .sorted(OutboxRow.ORDER)
                .toList();
        outbox.put(rows.subList(0, 117));

        outbox.put(rows);

        assertEquals(rows, outbox.of(OE));
    }

    private static OutboxRow row(StudentNumber student, OutboxRow.Kind kind, String subject) {
        return new OutboxRow(
                OE,
                Recipient.of(student),
                kind,
                subject,
                NOON,
                NOON,
                new TreeMap<>(Map.of("exams", List.of("TOEFL_IBT", "YDS"), "reason", List.of("Üst yazı"))));
    }
}
