package tr.edu.metu.ico.chain;

import java.util.Map;
import tr.edu.metu.ico.trail.TrailEntry;

/**
 * Reads a trail with its chain block by block, so that the whole trail never has to be in memory. The order of the
 * calls is: {@link #begin}, every {@link #block}, every {@link #unlinked}, {@link #end}. Implementations override only
 * what they need.
 */
public interface TrailReader {

    /** Ignores everything it reads. */
    TrailReader NOBODY = new TrailReader() {};

    /** A trail is read from the beginning; called again when another worker added a block meanwhile. */
    default void begin(String trail) {}

    /** @param entries for each link, by id, its current entry; none for a missing entry */
    default void block(Block block, Map<String, TrailEntry> entries) {}

    /** An entry that no block links. */
    default void unlinked(TrailEntry entry) {}

    /** @param head the head of the last block, or of the empty chain */
    default void end(Head head) {}
}
