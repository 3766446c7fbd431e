package tr.edu.metu.ico.adapters.dynamo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tr.edu.metu.ico.adapters.dynamo.Cast.NOON;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.adapters.memory.PassingTable;
import tr.edu.metu.ico.trail.TrailEntry;

/** The contract that every store of audit trail must meet. */
abstract class AuditTrailContract {

    private final Table table;
    private final DynamoAuditTrail trail;

    AuditTrailContract(Table table) {
        this.table = table;
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
    void a_trail_is_read_as_it_is_asked_for() {
        for (int step = 0; step < 200; step++) {
            trail.append("OE-2024", at(step));
        }
        var pages = new AtomicInteger();
        var counted = new DynamoAuditTrail(new CountedPages(table, pages));

        var first = counted.stream("OE-2024").limit(3).toList();

        assertEquals(trail.of("OE-2024").subList(0, 3), first);
        assertTrue(pages.get() <= 16 + 3, "read " + pages + " pages for three entries");
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

    @Test
    void an_entry_is_found_by_its_time_and_id_in_its_own_trail_only() {
        var entry = at(3);
        trail.append("OE-2024", entry);

        assertEquals(Optional.of(entry), trail.find("OE-2024", entry.at(), entry.id()));
        assertEquals(Optional.empty(), trail.find("OE-2025", entry.at(), entry.id()));
        assertEquals(Optional.empty(), trail.find("OE-2024", at(4).at(), entry.id()));
        assertEquals(Optional.empty(), trail.find("OE-2024", entry.at(), at(4).id()));
    }

    /** A table that counts the pages read from it. */
    private record CountedPages(Table table, AtomicInteger pages) implements PassingTable {
        @Override
        public Page query(Query query) {
            pages.incrementAndGet();
            return table.query(query);
        }
    }

    private static TrailEntry at(int step) {
        return new TrailEntry(
                Cast.id(), NOON.plusMillis(step * 250L), "officer-1", "file.link", "OE-2024", "öğe " + step);
    }
}
