package tr.edu.metu.ico.chain;

import java.util.Optional;
import java.util.stream.Stream;

/** The blocks that tie the entries of the audit trails together. Every read is strongly consistent. */
public interface TrailChain {

    /** The last block of a trail. */
    Optional<Block> last(String trail);

    Optional<Block> find(String trail, long number);

    /** All blocks of a trail, the first one first; read lazily. */
    Stream<Block> blocks(String trail);

    /** Adds a block after the last one; false when it is not the next, because another worker has added one. */
    boolean append(Block next);
}
