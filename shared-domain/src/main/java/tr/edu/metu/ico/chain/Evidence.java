package tr.edu.metu.ico.chain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tr.edu.metu.ico.trail.TrailEntry;

/**
 * A trail with its chain, read together.
 *
 * @param blocks   in order
 * @param linked   for each link, by id, its current entry; none for a missing entry
 * @param unlinked entries that no block links, in the order they were read
 */
public record Evidence(String trail, List<Block> blocks, Map<String, TrailEntry> linked, List<TrailEntry> unlinked) {

    public Evidence {
        blocks = List.copyOf(blocks);
        linked = Map.copyOf(linked);
        unlinked = List.copyOf(unlinked);
    }

    /** Finds the entry of each link; if several have its id, the one that was linked. */
    public static Evidence of(String trail, List<Block> blocks, List<TrailEntry> entries) {
        var links = new HashMap<String, Link>();
        blocks.forEach(block -> block.links().forEach(link -> links.putIfAbsent(link.id(), link)));
        var linked = new HashMap<String, TrailEntry>();
        var unlinked = new ArrayList<TrailEntry>();
        for (var entry : entries) {
            var there = linked.get(entry.id());
            var link = links.get(entry.id());
            if (link == null) {
                unlinked.add(entry);
            } else if (there == null) {
                linked.put(entry.id(), entry);
            } else if (Link.to(trail, entry).equals(link)
                    && !Link.to(trail, there).equals(link)) {
                linked.put(entry.id(), entry);
                unlinked.add(there);
            } else {
                unlinked.add(entry);
            }
        }
        return new Evidence(trail, blocks, linked, unlinked);
    }

    /** Passes the trail to a reader from beginning to end. */
    public void readBy(TrailReader reader) {
        reader.begin(trail);
        blocks.forEach(block -> reader.block(block, linked));
        unlinked.forEach(reader::unlinked);
        reader.end(head());
    }

    /** The last block's head; that of the empty chain when there is none. */
    public Head head() {
        return blocks.isEmpty() ? Head.start(trail) : blocks.getLast().head();
    }
}
