package tr.edu.metu.ico.chain;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import tr.edu.metu.ico.trail.TrailEntry;

/**
 * Finds ids that may be linked twice, in a fixed amount of memory: one bit per hash value. The caller verifies the few
 * suspects; no id linked twice is missed.
 */
public final class DuplicateLinks implements TrailReader {

    /** One mebibyte of bits; about 600 false positives per 100,000 ids. */
    private static final int BITS = 1 << 23;

    private final BitSet hashes = new BitSet(BITS);
    private final Set<String> suspected = new HashSet<>();

    @Override
    public void begin(String trail) {
        hashes.clear();
        suspected.clear();
    }

    @Override
    public void block(Block block, Map<String, TrailEntry> entries) {
        for (var link : block.links()) {
            int hash = link.id().hashCode();
            int bit = (hash ^ hash >>> 16) & BITS - 1;
            if (hashes.get(bit)) {
                suspected.add(link.id());
            }
            hashes.set(bit);
        }
    }

    /** Ids whose hash had occurred before. */
    public Set<String> suspected() {
        return Set.copyOf(suspected);
    }
}
