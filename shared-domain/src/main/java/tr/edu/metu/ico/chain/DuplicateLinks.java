package tr.edu.metu.ico.chain;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import tr.edu.metu.ico.trail.TrailEntry;

/**
 * Finds ids that may be linked twice, in a fixed amount of memory. The caller verifies the few suspects; no id linked
 * twice is missed.
 */
public final class DuplicateLinks implements TrailReader {

    private final Set<String> suspected = new HashSet<>();
    private KnownIds known = new KnownIds();

    @Override
    public void begin(String trail) {
        known = new KnownIds();
        suspected.clear();
    }

    @Override
    public void block(Block block, Map<String, TrailEntry> entries) {
        for (var link : block.links()) {
            if (!known.add(link.id())) {
                suspected.add(link.id());
            }
        }
    }

    /** Ids that may have occurred before. */
    public Set<String> suspected() {
        return Set.copyOf(suspected);
    }
}
