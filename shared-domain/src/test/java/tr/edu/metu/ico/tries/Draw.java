package tr.edu.metu.ico.tries;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/** Values of the kinds that properties need. One number in ten is at the edge of its range, where bugs are likely. */
public final class Draw {
    private static final int EDGES_IN_TEN = 1;

    private final RandomGenerator random;

    /** Results depend only on the generator. */
    public Draw(RandomGenerator random) {
        this.random = random;
    }

    /** A seed for other generators: zero or more. */
    public long seed() {
        return random.nextLong(Long.MAX_VALUE);
    }

    /** From the lowest to the highest, both included. */
    public int between(int lowest, int highest) {
        return (int) between((long) lowest, (long) highest);
    }

    private long between(long lowest, long highest) {
        if (random.nextInt(10) < EDGES_IN_TEN) {
            return random.nextBoolean() ? lowest : highest;
        }
        return random.nextLong(lowest, highest + 1);
    }

    /** From the lowest to the highest, both included, with this many decimals. */
    public BigDecimal decimal(String lowest, String highest, int decimals) {
        return BigDecimal.valueOf(between(unscaled(lowest, decimals), unscaled(highest, decimals)), decimals);
    }

    private static long unscaled(String number, int decimals) {
        return new BigDecimal(number).movePointRight(decimals).longValueExact();
    }

    /** True or false. */
    public boolean either() {
        return random.nextBoolean();
    }

    /** One of the values. */
    @SafeVarargs
    public final <T> T of(T... values) {
        return values[random.nextInt(values.length)];
    }

    /** One of the values. */
    public <T> T of(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    /** One of the constants. */
    public <E extends Enum<E>> E of(Class<E> constants) {
        return of(constants.getEnumConstants());
    }

    /** What one of the makers draws. */
    @SafeVarargs
    public final <T> T from(Supplier<? extends T>... makers) {
        return makers[random.nextInt(makers.length)].get();
    }

    /** The first drawn value that fits. */
    public <T> T such(Supplier<T> maker, Predicate<T> fits) {
        var drawn = maker.get();
        while (!fits.test(drawn)) {
            drawn = maker.get();
        }
        return drawn;
    }

    /** A value in this percentage of cases, otherwise none. */
    public <T> Optional<T> maybe(int percent, Supplier<? extends T> maker) {
        return random.nextInt(100) < percent ? Optional.of(maker.get()) : Optional.empty();
    }

    /** From the fewest to the most, both included. */
    public <T> List<T> list(int fewest, int most, Supplier<? extends T> maker) {
        var list = new ArrayList<T>();
        for (int size = between(fewest, most); size > 0; size--) {
            list.add(maker.get());
        }
        return List.copyOf(list);
    }

    /** Some of the values, at least this many; all of them and the fewest come up like any other number. */
    public <T> Set<T> some(int fewest, List<T> values) {
        int size = between(fewest, values.size());
        var some = new LinkedHashSet<T>();
        while (some.size() < size) {
            some.add(of(values));
        }
        return some;
    }

    /** Any characters of UTF-16, half surrogate pairs among them. */
    public String text(int longest) {
        var text = new StringBuilder();
        for (int length = between(0, longest); length > 0; length--) {
            text.append((char) between(0, of(0x7F, 0xFF, 0xFFFF)));
        }
        return text.toString();
    }

    /** Any characters that UTF-8 can write: half a surrogate pair it cannot. */
    public String encodable(int longest) {
        return text(longest).replaceAll("\\p{Cs}", "?");
    }
}
