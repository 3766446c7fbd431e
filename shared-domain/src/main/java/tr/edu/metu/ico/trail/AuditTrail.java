package tr.edu.metu.ico.trail;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The append-only audit trails: one per call, and one each for the ledger, the news and privacy. Every read is
 * strongly consistent, except {@link #naming}.
 */
public interface AuditTrail {

    /** The trail of the ledger, which belongs to no call. */
    String LEDGER = "LEDGER";

    /** The trail of the office's news. */
    String NEWS = "NEWS";

    /** The trail of what people ask about their own data, and of who may see the data of a department in a coordinator's place. */
    String PRIVACY = "PRIVACY";

    /** Every trail that belongs to no call. Readers of the trails take this list, so that a new one is added here only. */
    List<String> OF_NO_CALL = List.of(LEDGER, NEWS, PRIVACY);

    /** Appends an entry that reports no state change, such as an issued signed link. */
    void append(String trail, TrailEntry entry);

    /** All entries of a trail in time order, read lazily. */
    Stream<TrailEntry> stream(String trail);

    /** The same as a list, for a trail known to be short. */
    default List<TrailEntry> of(String trail) {
        return stream(trail).toList();
    }

    /** The entry with this time and id. */
    Optional<TrailEntry> find(String trail, Instant at, String id);

    /**
     * The entries of all trails that name a student, by trail and time. They come from an index, so what was written a moment
     * ago may be missing.
     */
    Stream<Found> naming(String student);

    /** An entry and the trail it is in. */
    record Found(String trail, TrailEntry entry) {}

    /** The entries from this instant on, in time order. */
    List<TrailEntry> since(String trail, Instant from);
}
