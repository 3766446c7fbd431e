package tr.edu.metu.ico.chain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tr.edu.metu.ico.call.Sha256;
import tr.edu.metu.ico.trail.NetString;
import tr.edu.metu.ico.trail.TrailEntry;

/**
 * A block of the chain over an audit trail: entries in order, tied to everything before by the digest of the previous
 * block (INV-24).
 *
 * @param trail    a call, or the ledger
 * @param number   counted from 1 without gaps
 * @param at       when it was made; never earlier than the previous block
 * @param previous digest of the previous block; for the first, that of the trail's name
 * @param digest   that of all of the above, as stated when the block was made
 */
public record Block(String trail, long number, Instant at, Sha256 previous, List<Link> links, Sha256 digest) {

    /** Maximum entries per block, so that it stays a small database item. */
    public static final int MOST = 500;

    public Block {
        links = List.copyOf(links);
    }

    /**
     * The blocks that link these entries in time order.
     *
     * @param last the last block there is
     * @param now  when they are made; a clock that is behind is set to the time of the last block
     */
    public static List<Block> linking(String trail, Optional<Block> last, List<TrailEntry> entries, Instant now) {
        var links = entries.stream()
                .sorted(TrailEntry.BY_TIME)
                .map(entry -> Link.to(trail, entry))
                .toList();
        var at = last.map(Block::at).filter(now::isBefore).orElse(now);
        var head = last.map(Block::head).orElse(Head.start(trail));
        var blocks = new ArrayList<Block>();
        for (int from = 0; from < links.size(); from += MOST) {
            var block = after(head, trail, at, links.subList(from, Math.min(from + MOST, links.size())));
            blocks.add(block);
            head = block.head();
        }
        return blocks;
    }

    private static Block after(Head head, String trail, Instant at, List<Link> links) {
        var number = head.number() + 1;
        return new Block(trail, number, at, head.digest(), links, digest(trail, number, at, head.digest(), links));
    }

    /** The digest computed from the block's content, whatever it states. */
    public Sha256 recomputed() {
        return digest(trail, number, at, previous, links);
    }

    private static Sha256 digest(String trail, long number, Instant at, Sha256 previous, List<Link> links) {
        var parts = Stream.concat(
                Stream.of(trail, Long.toString(number), at.toString(), previous.hex(), Integer.toString(links.size())),
                links.stream().map(link -> link.digest().hex()));
        return Sha256.of(NetString.of(parts.toList()));
    }

    public Head head() {
        return new Head(number, digest);
    }
}
