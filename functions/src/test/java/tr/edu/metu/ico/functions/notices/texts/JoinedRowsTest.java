package tr.edu.metu.ico.functions.notices.texts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.outbox.OutboxRow;
import tr.edu.metu.ico.outbox.Recipient;

/** Decisions within ten minutes of the first are one mail; the next one after that begins another. */
class JoinedRowsTest {

    private static final Instant FIRST = Instant.parse("2023-12-01T09:00:00Z");

    private static OutboxRow verdict(int minute) {
        var at = FIRST.plus(Duration.ofMinutes(minute));
        return new OutboxRow(
                new CallId("OE-2024"),
                Recipient.of(new StudentNumber("2500001")),
                OutboxRow.Kind.DOCUMENT_VERDICT,
                "verdict-" + minute,
                at,
                at.plus(Duration.ofMinutes(10)),
                new TreeMap<>());
    }

    private static List<Integer> sent(List<Integer> minutes, List<OutboxRow> rows) {
        return minutes.stream()
                .filter(minute -> JoinedRows.isFirst(verdict(minute), rows))
                .toList();
    }

    @Test
    void ten_minutes_count_from_the_first_decision_and_not_from_the_latest() {
        var minutes = List.of(0, 5, 9, 10, 12, 19, 20, 45);
        assertEquals(
                List.of(0, 10, 20, 45),
                sent(minutes, minutes.stream().map(JoinedRowsTest::verdict).toList()));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whatever_the_order_in_which_rows_are_read_the_same_ones_are_sent(long order) {
        var minutes =
                IntStream.iterate(0, minute -> minute + 3).limit(20).boxed().toList();
        var rows = new ArrayList<>(minutes.stream().map(JoinedRowsTest::verdict).toList());
        var expected = sent(minutes, rows);
        Collections.shuffle(rows, new Random(order));

        assertEquals(expected, sent(minutes, rows));
    }

    @Test
    void rows_of_another_kind_join_nothing() {
        var decision = new OutboxRow(
                new CallId("OE-2024"),
                Recipient.of(new StudentNumber("2500001")),
                OutboxRow.Kind.COORDINATOR_DECISION,
                "decision",
                FIRST,
                FIRST.plus(Duration.ofMinutes(10)),
                new TreeMap<>());
        assertEquals(List.of(5), sent(List.of(5), List.of(decision, verdict(5))));
    }
}
