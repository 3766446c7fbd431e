package tr.edu.metu.ico.chain;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import tr.edu.metu.ico.trail.TrailEntry;

/** Recomputes every hash of a trail and reports where it differs from what was linked (INV-24). */
public final class ChainCheck implements TrailReader {

    /**
     * The longest delay between an entry's time and its write: a function runs at most fifteen minutes, and clocks
     * differ a little. An entry older than that existed when a block was made, or was forged afterwards.
     */
    public static final Duration LATEST = Duration.ofMinutes(20);

    private final List<Flaw> flaws = new ArrayList<>();
    private final Predicate<String> linkedBefore;
    private String trail = "";
    private Head head;
    private Instant made = Instant.MIN;
    private Instant known = Instant.MIN;
    private boolean full;

    /**
     * Checks a trail of any length; when an id is linked twice, the second link has no entry: see {@link DuplicateLinks}.
     */
    public ChainCheck() {
        this(_ -> false);
    }

    private ChainCheck(Predicate<String> linkedBefore) {
        this.linkedBefore = linkedBefore;
    }

    /** Every flaw, in the order of the chain; empty when everything is as linked. */
    public static List<Flaw> flaws(Evidence evidence) {
        var seen = new HashSet<String>();
        var check = new ChainCheck(id -> !seen.add(id));
        evidence.readBy(check);
        return check.flaws();
    }

    /** Every flaw found so far, in the order of the chain. */
    public List<Flaw> flaws() {
        return List.copyOf(flaws);
    }

    @Override
    public void begin(String name) {
        trail = name;
        head = Head.start(name);
        made = Instant.MIN;
        known = Instant.MIN;
        full = false;
        flaws.clear();
    }

    @Override
    public void block(Block block, Map<String, TrailEntry> entries) {
        follows(block);
        // full blocks and the next one are made together, so their entries existed together
        known = full && block.at().equals(made) ? known : made;
        for (var link : block.links()) {
            linked(link, Optional.ofNullable(entries.get(link.id())));
        }
        head = block.head();
        made = block.at();
        full = block.links().size() == Block.MOST;
    }

    @Override
    public void unlinked(TrailEntry entry) {
        flaw(Flaw.Kind.UNLINKED, entry.id(), "was never linked, or is there a second time");
    }

    private void follows(Block block) {
        var where = "block " + block.number();
        if (block.number() != head.number() + 1
                || !block.previous().equals(head.digest())
                || !block.trail().equals(trail)) {
            flaw(Flaw.Kind.BROKEN_CHAIN, where, "does not follow on block " + head.number());
        }
        if (!block.recomputed().equals(block.digest())) {
            flaw(Flaw.Kind.BROKEN_BLOCK, where, "does not add up: other entries, or in another order");
        }
        if (block.at().isBefore(made)) {
            flaw(Flaw.Kind.TIME_GOES_BACK, where, "claims to be made before block " + head.number());
        }
    }

    private void linked(Link link, Optional<TrailEntry> there) {
        if (linkedBefore.test(link.id())) {
            flaw(Flaw.Kind.TWICE, link.id(), "is linked twice");
        }
        if (there.isEmpty()) {
            flaw(Flaw.Kind.MISSING, link.id(), "was linked and is gone");
            return;
        }
        var entry = there.get();
        if (!Link.to(trail, entry).equals(link)) {
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
