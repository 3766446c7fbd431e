package tr.edu.metu.ico.functions.trail;

import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tr.edu.metu.ico.chain.Block;
import tr.edu.metu.ico.chain.ChainCheck;
import tr.edu.metu.ico.chain.Evidence;
import tr.edu.metu.ico.chain.Link;
import tr.edu.metu.ico.chain.TrailChain;
import tr.edu.metu.ico.trail.AuditTrail;

/**
 * Ties what was written into an audit trail since to its chain (INV-24). Whoever writes an entry knows nothing of it, so
 * that a rush is not slowed down; two workers at once add no block twice.
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

    /** Reads the whole trail and links all of it; answers it as it stands then. */
    public Evidence everything(String trail) {
        for (int tried = 0; tried < TRIES; tried++) {
            // blocks first: an entry that one of them links was written before
            var blocks = chain.blocks(trail);
            var entries = auditTrail.of(trail);
            var evidence = Evidence.of(trail, blocks, entries);
            var last = blocks.isEmpty() ? Optional.<Block>empty() : Optional.of(blocks.getLast());
            var more = Block.linking(trail, last, evidence.fresh(), clock.instant());
            if (append(more)) {
                return more.isEmpty()
                        ? evidence
                        : Evidence.of(
                                trail,
                                Stream.concat(blocks.stream(), more.stream()).toList(),
                                entries);
            }
        }
        throw new IllegalStateException("other workers added blocks " + TRIES + " times");
    }

    /** Links what was written since the last block, reading no more than that; answers how many entries. */
    public int recent(String trail) {
        var last = chain.last(trail);
        return last.isEmpty() ? begin(trail) : goOn(trail, last.get());
    }

    private int begin(String trail) {
        return everything(trail).blocks().stream()
                .mapToInt(block -> block.links().size())
                .sum();
    }

    private int goOn(String trail, Block last) {
        var from = last.at().minus(ChainCheck.LATEST);
        var entries = auditTrail.since(trail, from);
        var linked = linkedSince(trail, last, from);
        var fresh = entries.stream().filter(entry -> linked.add(entry.id())).toList();
        return append(Block.linking(trail, Optional.of(last), fresh, clock.instant())) ? fresh.size() : 0;
    }

    /** A block older than an entry cannot link it. */
    private Set<String> linkedSince(String trail, Block last, Instant from) {
        var ids = new HashSet<String>();
        var block = Optional.of(last);
        while (block.isPresent() && !block.get().at().isBefore(from.minus(ChainCheck.LATEST))) {
            block.get().links().stream().map(Link::id).forEach(ids::add);
            block = chain.find(trail, block.get().number() - 1);
        }
        return ids;
    }

    /** False when another worker was first; what was added before that stays. */
    private boolean append(List<Block> blocks) {
        return blocks.stream().allMatch(chain::append);
    }
}
