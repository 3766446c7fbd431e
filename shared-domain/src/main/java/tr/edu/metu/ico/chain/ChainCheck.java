package tr.edu.metu.ico.chain;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Recomputes every sum of a trail and says where it is not what was linked (INV-24). */
public final class ChainCheck {

    /**
     * How long after its time an entry is written at most: a function lives fifteen minutes, and clocks differ a little. An
     * entry older than that was there when a block was made, or it was made up afterwards.
     */
    public static final Duration LATEST = Duration.ofMinutes(20);

    private final Evidence evidence;
    private final List<Flaw> flaws = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    private ChainCheck(Evidence evidence) {
        this.evidence = evidence;
    }

    /** Every flaw, in the order of the chain; none when everything stands as it was linked. */
    public static List<Flaw> flaws(Evidence evidence) {
        return new ChainCheck(evidence).check();
    }

    private List<Flaw> check() {
        var head = Head.start(evidence.trail());
        var made = Instant.MIN;
        var known = Instant.MIN;
        boolean full = false;
        for (var block : evidence.blocks()) {
            follows(head, made, block);
            // full blocks and the one after them are made in one go: what is in them was there together
            known = full && block.at().equals(made) ? known : made;
            for (var link : block.links()) {
                linked(link, known);
            }
            head = block.head();
            made = block.at();
            full = block.links().size() == Block.MOST;
        }
        evidence.unlinked()
                .forEach(entry -> flaw(Flaw.Kind.UNLINKED, entry.id(), "was never linked, or is there a second time"));
        return List.copyOf(flaws);
    }

    private void follows(Head head, Instant made, Block block) {
        var where = "block " + block.number();
        if (block.number() != head.number() + 1
                || !block.previous().equals(head.sum())
                || !block.trail().equals(evidence.trail())) {
            flaw(Flaw.Kind.BROKEN_CHAIN, where, "does not follow on block " + head.number());
        }
        if (!block.recomputed().equals(block.sum())) {
            flaw(Flaw.Kind.BROKEN_BLOCK, where, "does not add up: other entries, or in another order");
        }
        if (block.at().isBefore(made)) {
            flaw(Flaw.Kind.TIME_GOES_BACK, where, "claims to be made before block " + head.number());
        }
    }

    /** @param known when the blocks were made that could have linked it before */
    private void linked(Link link, Instant known) {
        if (!seen.add(link.id())) {
            flaw(Flaw.Kind.TWICE, link.id(), "is linked twice");
        }
        var entry = evidence.linked().get(link.id());
        if (entry == null) {
            flaw(Flaw.Kind.MISSING, link.id(), "was linked and is gone");
            return;
        }
        if (!Link.to(evidence.trail(), entry).equals(link)) {
            flaw(Flaw.Kind.ALTERED, link.id(), "reads otherwise than when it was linked");
        }
        if (!known.equals(Instant.MIN) && entry.at().isBefore(known.minus(LATEST))) {
            flaw(Flaw.Kind.INSERTED_LATER, link.id(), "was not there when the block before was made");
        }
    }

    private void flaw(Flaw.Kind kind, String where, String detail) {
        flaws.add(new Flaw(kind, where, detail));
    }
}
