package tr.edu.metu.ico.functions.trail;

import java.util.Optional;
import java.util.stream.Stream;
import tr.edu.metu.ico.chain.Block;
import tr.edu.metu.ico.chain.TrailChain;

/** A chain to which another worker adds a block once, at a critical moment. */
final class OvertakenChain implements TrailChain {

    private final TrailChain chain;
    private final Moment moment;
    private Optional<Runnable> other;

    OvertakenChain(TrailChain chain, Moment moment, Runnable other) {
        this.chain = chain;
        this.moment = moment;
        this.other = Optional.of(other);
    }

    /** When the other worker is faster. */
    enum Moment {
        LAST_BLOCK_READ,
        BLOCK_TO_ADD
    }

    private void now(Moment reached) {
        if (reached == moment) {
            var before = other;
            other = Optional.empty();
            before.ifPresent(Runnable::run);
        }
    }

    @Override
    public boolean append(Block next) {
        now(Moment.BLOCK_TO_ADD);
        return chain.append(next);
    }

    @Override
    public Stream<Block> lastFirst(String trail) {
        var read = chain.lastFirst(trail).toList();
        now(Moment.LAST_BLOCK_READ);
        return read.stream();
    }

    @Override
    public Stream<Block> blocks(String trail) {
        return chain.blocks(trail);
    }
}
