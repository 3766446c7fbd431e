package tr.edu.metu.ico.tries;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class TriesTest {

    @Test
    void a_property_is_tried_as_often_as_it_says_each_time_with_other_values() {
        var drawn = new HashSet<Long>();

        Tries.of(100, 7, draw -> drawn.add(draw.seed()));

        assertEquals(100, drawn.size());
    }

    @Test
    void a_failure_names_its_seed_which_draws_the_same_again() {
        Consumer<Draw> property = draw -> assertTrue(draw.between(0, 99) < 90, "too large");

        var failure = assertThrows(AssertionError.class, () -> Tries.of(1000, 7, property));

        long seed = Long.parseLong(failure.getMessage().replaceAll("seed (\\d+) .*-Dtries.seed=\\1\\).*", "$1"));
        assertThrows(AssertionError.class, () -> property.accept(new Draw(new SplittableRandom(seed))));
        assertThrows(AssertionError.class, () -> Tries.of(1, seed, property));
    }
}
