package tr.edu.metu.ico.functions.world;

import java.util.function.Supplier;

/** The same season repeatedly: run once and copied where the stores can be copied, otherwise run again. */
public final class Seasons implements Supplier<Season> {

    private final Supplier<Season> telling;
    private final Season first;

    public Seasons(Supplier<Season> telling) {
        this.telling = telling;
        first = telling.get();
    }

    @Override
    public Season get() {
        return first.copy().orElseGet(telling);
    }
}
