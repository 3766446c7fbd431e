package tr.edu.metu.ico.chain;

import java.util.Map;
import tr.edu.metu.ico.trail.TrailEntry;

/**
 * Reads a trail with its chain in the order of the chain, one block after the other, so that nobody has to hold a whole trail.
 * The order of the calls is: {@link #begin}, every {@link #block}, every {@link #unlinked}, {@link #end}.
 * Whoever has no use for one of them leaves it out.
 */
public interface TrailReader {

    /** For whom it is enough that a trail was read. */
    TrailReader NOBODY = new TrailReader() {};

    /** A trail is read from its beginning; once more when another worker has added a block meanwhile. */
    default void begin(String trail) {}

    /** @param entries for each link, by id, the entry that stands there now; none for an entry that is gone */
    default void block(Block block, Map<String, TrailEntry> entries) {}

    /** An entry that no block links. */
    default void unlinked(TrailEntry entry) {}

    /** @param head of the last block; of the empty chain when there was none */
    default void end(Head head) {}
}
