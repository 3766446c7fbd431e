package tr.edu.metu.ico.functions.trail;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import tr.edu.metu.ico.chain.Block;
import tr.edu.metu.ico.chain.Head;
import tr.edu.metu.ico.chain.KnownIds;
import tr.edu.metu.ico.chain.TrailChain;
import tr.edu.metu.ico.chain.TrailReader;
import tr.edu.metu.ico.trail.TrailEntry;

/**
 * Links the rest of a trail, the entries that no block links yet: one for each id never linked before, at most one
 * block in memory. An entry whose id may be known waits until a block of such entries is full; only then is the chain
 * read again, so the cost grows with the trail and not with its square.
 */
final class LinkRest {

    private final String trail;
    private final TrailChain chain;
    private final TrailReader reader;
    private final Instant now;
    private final KnownIds known;
    private final BiFunction<Head, Set<String>, Set<String>> linkedIds;

    private final List<TrailEntry> doubtful = new ArrayList<>();
    private final List<TrailEntry> unlinked = new ArrayList<>();
    private Map<String, TrailEntry> fresh = new LinkedHashMap<>();
    private Optional<Block> end;

    /**
     * @param last      the last block that was read
     * @param known     the ids of all blocks up to that one
     * @param linkedIds reads the chain: which of these ids it links up to this head
     */
    LinkRest(
            String trail,
            TrailChain chain,
            TrailReader reader,
            Instant now,
            Optional<Block> last,
            KnownIds known,
            BiFunction<Head, Set<String>, Set<String>> linkedIds) {
        this.trail = trail;
        this.chain = chain;
        this.reader = reader;
        this.now = now;
        this.known = known;
        this.linkedIds = linkedIds;
        end = last;
    }

    /** False when another worker added a block first; blocks added before that stay. */
    boolean linked(Iterator<TrailEntry> rest) {
        while (rest.hasNext()) {
            sort(rest.next());
            if (fresh.size() == Block.MOST && !appended() || doubtful.size() == Block.MOST && !settled()) {
                return false;
            }
        }
        if (!appended() || !settled()) {
            return false;
        }
        unlinked.forEach(reader::unlinked);
        reader.end(head());
        return true;
    }

    private void sort(TrailEntry entry) {
        if (known.add(entry.id())) {
            fresh.put(entry.id(), entry);
        } else {
            doubtful.add(entry);
        }
    }

    /** Reads the chain for the doubtful entries: those never linked are linked, the others stay unlinked. */
    private boolean settled() {
        if (doubtful.isEmpty()) {
            return true;
        }
        if (!appended()) {
            return false;
        }
        var ids = doubtful.stream().map(TrailEntry::id).collect(Collectors.toSet());
        var linked = linkedIds.apply(head(), ids);
        doubtful.stream()
                .filter(entry -> linked.contains(entry.id()) || fresh.putIfAbsent(entry.id(), entry) != null)
                .forEach(unlinked::add);
        doubtful.clear();
        return appended();
    }

    private boolean appended() {
        for (var next : Block.linking(trail, end, List.copyOf(fresh.values()), now)) {
            if (!chain.append(next)) {
                return false;
            }
            reader.block(next, fresh);
            end = Optional.of(next);
        }
        fresh = new LinkedHashMap<>();
        return true;
    }

    private Head head() {
        return end.map(Block::head).orElse(Head.start(trail));
    }
}
