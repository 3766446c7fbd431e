package tr.edu.metu.ico.functions.trail;

import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tr.edu.metu.ico.chain.Block;
import tr.edu.metu.ico.chain.ChainCheck;
import tr.edu.metu.ico.chain.EntryMatcher;
import tr.edu.metu.ico.chain.Head;
import tr.edu.metu.ico.chain.KnownIds;
import tr.edu.metu.ico.chain.Link;
import tr.edu.metu.ico.chain.TrailChain;
import tr.edu.metu.ico.chain.TrailReader;
import tr.edu.metu.ico.functions.log.Log;
import tr.edu.metu.ico.functions.log.LogField;
import tr.edu.metu.ico.trail.AuditTrail;

/**
 * Links new audit log entries to the trail's chain (INV-24). Writers of entries are not involved, so a rush is not
 * slowed down; two concurrent workers never add a block twice.
 */
public final class LinkTrail {

    private static final int TRIES = 10;

    private final AuditTrail auditTrail;
    private final TrailChain chain;
    private final InstantSource clock;

    public LinkTrail(AuditTrail auditTrail, TrailChain chain, InstantSource clock) {
        this.auditTrail = auditTrail;
        this.chain = chain;
        this.clock = clock;
    }

    /**
     * The state of a whole trail.
     *
     * @param entries the number of entries linked by a block
     * @param flaws   places that differ from what was linked
     */
    public record TrailState(Head head, int entries, int flaws) {}

    /**
     * Reads the whole trail, links all of it, and passes it to a reader in that state. Broken places raise an alarm.
     * Memory use does not grow with the trail.
     *
     * @throws IllegalStateException when other workers were faster ten times
     */
    public TrailState everything(String trail, TrailReader reader) {
        var counted = new CountedTrail(reader);
        for (int tried = 0; tried < TRIES; tried++) {
            if (linked(trail, counted)) {
                var whole = counted.whole((head, ids) -> timesLinked(trail, head, ids));
                if (whole.flaws() > 0) {
                    Log.alarm("trail.broken", LogField.CALL, trail, LogField.COUNT, whole.flaws());
                }
                return whole;
            }
        }
        throw new IllegalStateException("other workers added blocks " + TRIES + " times");
    }

    /** False when another worker was first; blocks added before that stay. */
    private boolean linked(String trail, TrailReader reader) {
        // the last block first: any entry linked up to that block was written before it
        var last = chain.last(trail);
        var alongside = new EntryMatcher(trail, auditTrail.stream(trail).iterator());
        reader.begin(trail);
        var known = new KnownIds();
        blocks(trail, head(trail, last)).forEach(block -> {
            block.links().forEach(link -> known.add(link.id()));
            reader.block(block, alongside.of(block));
        });
        return new LinkRest(
                        trail,
                        chain,
                        reader,
                        clock.instant(),
                        last,
                        known,
                        (head, ids) -> timesLinked(trail, head, ids).keySet())
                .linked(alongside.rest());
    }

    /** How often the chain up to this block links each of these ids; ids that are not linked are left out. */
    private Map<String, Long> timesLinked(String trail, Head head, Set<String> ids) {
        return ids.isEmpty()
                ? Map.of()
                : blocks(trail, head)
                        .flatMap(block -> block.links().stream())
                        .map(Link::id)
                        .filter(ids::contains)
                        .collect(Collectors.groupingBy(id -> id, Collectors.counting()));
    }

    /** Blocks that other workers add after this one are not read: adding a block at the same place fails. */
    private Stream<Block> blocks(String trail, Head head) {
        return chain.blocks(trail).takeWhile(block -> block.number() <= head.number());
    }

    private static Head head(String trail, Optional<Block> last) {
        return last.map(Block::head).orElse(Head.start(trail));
    }

    /** Links the entries since the last block, reading only those; returns the number of entries. */
    public int recent(String trail) {
        // the blocks first: any entry that they link was written before them
        var blocks = chain.lastFirst(trail).iterator();
        return blocks.hasNext() ? goOn(trail, blocks.next(), blocks) : begin(trail);
    }

    /** A trail of no call may have no entry for long. */
    private int begin(String trail) {
        return auditTrail.stream(trail).findFirst().isEmpty()
                ? 0
                : everything(trail, TrailReader.NOBODY).entries();
    }

    private int goOn(String trail, Block last, Iterator<Block> earlier) {
        var from = last.at().minus(ChainCheck.LATEST);
        var entries = auditTrail.since(trail, from);
        var linked = linkedSince(last, earlier, from);
        var fresh = entries.stream().filter(entry -> linked.add(entry.id())).toList();
        return append(Block.linking(trail, Optional.of(last), fresh, clock.instant())) ? fresh.size() : 0;
    }

    /** A block older than an entry cannot link it. */
    private static Set<String> linkedSince(Block last, Iterator<Block> earlier, Instant from) {
        var oldest = from.minus(ChainCheck.LATEST);
        var ids = ids(last);
        while (earlier.hasNext()) {
            var block = earlier.next();
            if (block.at().isBefore(oldest)) {
                return ids;
            }
            ids.addAll(ids(block));
        }
        return ids;
    }

    private static Set<String> ids(Block block) {
        return block.links().stream().map(Link::id).collect(Collectors.toCollection(HashSet::new));
    }

    private boolean append(List<Block> blocks) {
        return blocks.stream().allMatch(chain::append);
    }
}
