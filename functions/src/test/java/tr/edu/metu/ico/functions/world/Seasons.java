package tr.edu.metu.ico.functions.world;

import java.util.function.Supplier;

/** The same season repeatedly: run once and copied where the stores can be copied, otherwise run again. */
public final class Seasons implements Supplier<Season> {

    private final Supplier<Season> playing;
    private Season first;

    public Seasons(Supplier<Season> playing) {
        this.playing = playing;
    }

    @Override
    public Season get() {
        if (first == null) {
            first = playing.get();
        }
        return first.copy().orElseGet(playing);
    }
}
