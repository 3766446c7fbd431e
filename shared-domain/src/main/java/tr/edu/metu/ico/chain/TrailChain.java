package tr.edu.metu.ico.chain;

import java.util.Optional;
import java.util.stream.Stream;

/** The blocks that chain the entries of the audit trails. Every read is strongly consistent. */
public interface TrailChain {

    /** All blocks of a trail, the last one first; read lazily. */
    Stream<Block> lastFirst(String trail);

    /** The last block of a trail. */
    default Optional<Block> last(String trail) {
        return lastFirst(trail).findFirst();
    }

    /** All blocks of a trail, in order; read lazily. */
    Stream<Block> blocks(String trail);

    /** Appends a block; false when it is not the next, because another worker added one. */
    boolean append(Block next);
}
