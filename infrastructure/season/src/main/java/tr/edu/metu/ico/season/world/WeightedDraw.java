package tr.edu.metu.ico.season.world;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Draws one of several values by weight. */
final class WeightedDraw<T> {
    private final List<T> values = new ArrayList<>();

    private WeightedDraw() {}

    static <T> WeightedDraw<T> of() {
        return new WeightedDraw<>();
    }

    WeightedDraw<T> is(T value, int weight) {
        for (int i = 0; i < weight; i++) {
            values.add(value);
        }
        return this;
    }

    T draw(RandomGenerator random) {
        return values.get(random.nextInt(values.size()));
    }
}
