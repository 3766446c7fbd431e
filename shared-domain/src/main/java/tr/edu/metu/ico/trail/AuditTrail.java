package tr.edu.metu.ico.trail;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** The append-only audit trails: one of each call, and one of the ledger. Every read is strongly consistent. */
public interface AuditTrail {

    /** The trail of the ledger, which belongs to no call. */
    String LEDGER = "LEDGER";

    /** Appends an entry that reports no state change, such as a signed link that was handed out. */
    void append(String trail, TrailEntry entry);

    /** All entries of a trail in order of time; they are read as they are asked for, and never held as a whole. */
    Stream<TrailEntry> stream(String trail);

    /** The same at once, for a trail that is known to be short. */
    default List<TrailEntry> of(String trail) {
        return stream(trail).toList();
    }

    /** The entries from this instant on, in order of time. */
    List<TrailEntry> since(String trail, Instant from);
}
