package tr.edu.metu.ico.functions.trail;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tr.edu.metu.ico.chain.Block;
import tr.edu.metu.ico.chain.Evidence;
import tr.edu.metu.ico.chain.TrailReader;
import tr.edu.metu.ico.trail.TrailEntry;

/** A short trail, as read. */
final class CollectedTrail implements TrailReader {

    private final List<Block> blocks = new ArrayList<>();
    private final Map<String, TrailEntry> linked = new HashMap<>();
    private final List<TrailEntry> unlinked = new ArrayList<>();
    private String name = "";

    @Override
    public void begin(String trail) {
        name = trail;
        blocks.clear();
        linked.clear();
        unlinked.clear();
    }

    @Override
    public void block(Block block, Map<String, TrailEntry> entries) {
        blocks.add(block);
        linked.putAll(entries);
    }

    @Override
    public void unlinked(TrailEntry entry) {
        unlinked.add(entry);
    }

    Evidence evidence() {
        return new Evidence(name, blocks, linked, unlinked);
    }
}
