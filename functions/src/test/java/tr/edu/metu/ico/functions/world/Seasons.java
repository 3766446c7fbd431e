package tr.edu.metu.ico.functions.world;

import java.util.function.BiConsumer;
import java.util.function.Supplier;
import tr.edu.metu.ico.adapters.memory.Seam;

/** The same season repeatedly: run once and copied where the stores can be copied, otherwise run again. */
public final class Seasons implements Supplier<Season> {

    private final Supplier<Season> playing;
    private Season first;

    public Seasons(Supplier<Season> playing) {
        this.playing = playing;
    }

    /** The number of calls that an act makes to the stores in such a season. */
    public int callsOf(BiConsumer<Season, Seam> act) {
        return Seam.callsOf(seam -> act.accept(get(), seam));
    }

    @Override
    public Season get() {
        if (first == null) {
            first = playing.get();
        }
        return first.copy().orElseGet(playing);
    }
}
