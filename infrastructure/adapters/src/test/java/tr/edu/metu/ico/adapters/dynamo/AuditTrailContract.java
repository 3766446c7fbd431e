package tr.edu.metu.ico.adapters.dynamo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static tr.edu.metu.ico.adapters.dynamo.Cast.NOON;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.trail.TrailEntry;

/** What everybody may rely on of the audit trail, whatever the store. */
abstract class AuditTrailContract {

    private final DynamoAuditTrail trail;

    AuditTrailContract(Table table) {
        trail = new DynamoAuditTrail(table);
    }

    @Test
    void entries_are_read_in_order_of_time_whatever_order_they_came_in() {
        var entries = IntStream.range(0, 50).mapToObj(AuditTrailContract::at).toList();
        var shuffled = new ArrayList<>(entries);
        Collections.shuffle(shuffled, new Random(7));
        shuffled.forEach(entry -> trail.append("OE-2024", entry));

        assertEquals(entries, trail.of("OE-2024"));
        assertEquals(List.of(), trail.of("OE-2020"));
    }

    @Test
    void entries_are_read_from_an_instant_on_however_close_they_stand() {
        var entries = IntStream.range(0, 50).mapToObj(AuditTrailContract::at).toList();
        entries.forEach(entry -> trail.append("OE-2024", entry));

        assertEquals(entries, trail.since("OE-2024", NOON));
        assertEquals(entries.subList(20, 50), trail.since("OE-2024", at(20).at()));
        assertEquals(entries.subList(21, 50), trail.since("OE-2024", at(20).at().plusNanos(1)));
        assertEquals(List.of(), trail.since("OE-2024", NOON.plusSeconds(3600)));
    }

    private static TrailEntry at(int step) {
        return new TrailEntry(
                Cast.id(), NOON.plusMillis(step * 250L), "officer-1", "file.link", "OE-2024", "öğe " + step);
    }
}
