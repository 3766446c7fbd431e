package tr.edu.metu.ico.chain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.call.Sha256;

class KnownIdsTest {

    private static final int MILLION = 1_000_000;

    private final KnownIds known = new KnownIds();

    /** As long and as random as the id of an entry. */
    private static String id(int number) {
        return "%016x%016x".formatted(number * 0x9E3779B97F4A7C15L, number * 0xC2B2AE3D27D4EB4FL);
    }

    @Test
    void an_id_that_was_added_is_always_known() {
        IntStream.range(0, MILLION).forEach(number -> known.add(id(number)));

        assertEquals(
                0,
                IntStream.range(0, MILLION)
                        .filter(number -> known.add(id(number)))
                        .count());
    }

    @Test
    void of_a_million_different_ids_less_than_one_in_a_hundred_is_taken_for_known() {
        long doubtful = IntStream.range(0, MILLION)
                .filter(number -> !known.add(id(number)))
                .count();

        assertTrue(doubtful < MILLION / 100, "taken for known: " + doubtful);
    }

    @Test
    void ids_that_differ_only_in_their_last_digits_are_distinguished() {
        var prefix = Sha256.of("office").hex().substring(0, 24);
        long doubtful = IntStream.range(0, 50_000)
                .filter(number -> !known.add(prefix + "%08x".formatted(number)))
                .count();

        assertTrue(doubtful < 5, "taken for known: " + doubtful);
    }
}
