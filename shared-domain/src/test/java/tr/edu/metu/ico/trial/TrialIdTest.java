package tr.edu.metu.ico.trial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrialIdTest {
    private static final Instant NOON = Instant.parse("2024-01-05T12:00:00Z");

    @Test
    void the_newest_comes_first() {
        var first = TrialId.of(NOON, "f".repeat(32));
        var second = TrialId.of(NOON.plusMillis(1), "0".repeat(32));

        assertEquals(List.of(second, first), Stream.of(first, second).sorted().toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "0123456789abcdef0123456789abcdeg", "0123456789ABCDEF0123456789ABCDEF"})
    void anything_but_32_hexadecimal_digits_is_no_id(String text) {
        assertThrows(IllegalArgumentException.class, () -> new TrialId(text));
    }
}
