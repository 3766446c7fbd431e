package tr.edu.metu.ico.functions.world;

import java.util.function.Supplier;

/** The same season repeatedly: run once and copied where the stores can be copied, otherwise run again. */
public final class Seasons implements Supplier<Season> {

    private final Supplier<Season> playing;
    private final Season first;

    public Seasons(Supplier<Season> playing) {
        this.playing = playing;
        first = playing.get();
    }

    @Override
    public Season get() {
        return first.copy().orElseGet(playing);
    }
}
