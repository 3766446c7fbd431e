package tr.edu.metu.ico.chain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tr.edu.metu.ico.trail.TrailEntry;

/**
 * Matches the entries of a trail to its blocks while reading the entries once in time order. An entry is held until its
 * block comes. The two orders differ by at most {@link ChainCheck#LATEST}, so memory does not grow with the trail; only
 * entries that no block links are held to the end.
 */
public final class EntryMatcher {

    private final String trail;
    private final Iterator<TrailEntry> entries;

    /** Entries read but not linked by a block yet; an id has several only if one was forged. */
    private final Map<String, List<TrailEntry>> waiting = new HashMap<>();

    private Instant latest = Instant.MIN;

    /** @param entries the trail's entries in time order */
    public EntryMatcher(String trail, Iterator<TrailEntry> entries) {
        this.trail = trail;
        this.entries = entries;
    }

    /**
     * For each link of the next block, by id, its current entry; none for an entry that is missing or dated later than
     * the block allows.
     */
    public Map<String, TrailEntry> of(Block block) {
        var latestOfBlock = block.at().plus(ChainCheck.LATEST);
        var found = new HashMap<String, TrailEntry>();
        for (var link : block.links()) {
            while (!waiting.containsKey(link.id()) && !latest.isAfter(latestOfBlock) && entries.hasNext()) {
                read();
            }
            take(link).ifPresent(entry -> found.put(link.id(), entry));
        }
        return found;
    }

    private void read() {
        var entry = entries.next();
        latest = entry.at();
        waiting.merge(
                entry.id(),
                List.of(entry),
                (some, more) -> Stream.concat(some.stream(), more.stream()).toList());
    }

    /** If several have this id, the one that was linked. */
    private Optional<TrailEntry> take(Link link) {
        var some = Optional.ofNullable(waiting.remove(link.id())).orElse(List.of());
        var taken = some.stream()
                .filter(entry -> Link.to(trail, entry).equals(link))
                .findFirst()
                .or(() -> some.stream().findFirst());
        var others = new ArrayList<>(some);
        taken.ifPresent(others::remove);
        if (!others.isEmpty()) {
            waiting.put(link.id(), others);
        }
        return taken;
    }

    /** After the last block: the entries that no block links, in time order. */
    public Iterator<TrailEntry> rest() {
        var held = waiting.values().stream().flatMap(List::stream).sorted(TrailEntry.BY_TIME);
        var unread = Stream.iterate(entries, Iterator::hasNext, same -> same).map(Iterator::next);
        return Stream.concat(held, unread).iterator();
    }
}
