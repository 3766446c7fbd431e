package tr.edu.metu.ico.functions.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** INV-21: a coarse count never represents fewer than five students. */
class FiguresTest {

    @ParameterizedTest
    @CsvSource({"5, 5", "9, 5", "10, 10", "104, 100"})
    void coarse_counts_go_in_steps_of_five(int students, int seen) {
        assertEquals(Optional.of(seen), FigurePrecision.COARSE.count(students));
        assertEquals(Optional.of(students), FigurePrecision.EXACT.count(students));
    }

    @ParameterizedTest
    @CsvSource({"0", "1", "4"})
    void nobody_and_a_few_look_alike(int students) {
        assertEquals(Optional.empty(), FigurePrecision.COARSE.count(students));
        assertEquals(Optional.of(students), FigurePrecision.EXACT.count(students));
    }

    @Test
    void what_may_not_be_seen_has_no_key_and_no_points_are_coarse() {
        var counts = Map.of("PLACED", 7, "INELIGIBLE", 4);
        var total = Optional.of(new BigDecimal("89.66"));

        assertEquals(Map.of("PLACED", 5), FigurePrecision.COARSE.counts(counts));
        assertEquals(counts, FigurePrecision.EXACT.counts(counts));
        assertEquals(Optional.empty(), FigurePrecision.COARSE.points(total));
        assertEquals(total, FigurePrecision.EXACT.points(total));
    }
}
