package tr.edu.metu.ico.tries;

import java.util.SplittableRandom;
import java.util.function.Consumer;

/**
 * A property-based test: it is tried with many seeds, each of which always draws the same values.
 *
 * <p>A failure names its seed; {@code -Dtries.seed=} repeats that one try. A counterexample that was found is kept as a
 * test of its own, with the values that were drawn. {@code -Dtries.most=} tries less, where the tests run once for every
 * change to the code.
 */
public final class Tries {
    private static final String ONE_SEED = "tries.seed";
    private static final String MOST = "tries.most";

    private Tries() {}

    /**
     * Tries the property with this many seeds, beginning with the first one.
     *
     * @throws AssertionError when a try fails, with the seed of that try
     */
    public static void of(int tries, long firstSeed, Consumer<Draw> property) {
        var only = Long.getLong(ONE_SEED);
        if (only != null) {
            one(only, property);
            return;
        }
        int most = Math.min(tries, Integer.getInteger(MOST, tries));
        for (long seed = firstSeed; seed < firstSeed + most; seed++) {
            one(seed, property);
        }
    }

    private static void one(long seed, Consumer<Draw> property) {
        try {
            property.accept(new Draw(new SplittableRandom(seed)));
        } catch (RuntimeException | AssertionError failure) {
            var message = "seed %d (repeat it alone with -D%s=%d): %s".formatted(seed, ONE_SEED, seed, failure);
            throw new AssertionError(message, failure);
        }
    }
}
