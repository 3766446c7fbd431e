package tr.edu.metu.ico.functions.trail;

import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.chain.Block;
import tr.edu.metu.ico.chain.TrailChain;

/** A chain to which another worker adds a block just before the first one is added here. */
final class OvertakenChain implements TrailChain {

    private final TrailChain chain;
    private Optional<Runnable> other;

    OvertakenChain(TrailChain chain, Runnable other) {
        this.chain = chain;
        this.other = Optional.of(other);
    }

    @Override
    public boolean append(Block next) {
        var before = other;
        other = Optional.empty();
        before.ifPresent(Runnable::run);
        return chain.append(next);
    }

    @Override
    public Optional<Block> last(String trail) {
        return chain.last(trail);
    }

    @Override
    public Optional<Block> find(String trail, long number) {
        return chain.find(trail, number);
    }

    @Override
    public List<Block> blocks(String trail) {
        return chain.blocks(trail);
    }
}
