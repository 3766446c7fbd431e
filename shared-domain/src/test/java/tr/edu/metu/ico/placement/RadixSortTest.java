package tr.edu.metu.ico.placement;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.Comparator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tr.edu.metu.ico.tries.Draw;
import tr.edu.metu.ico.tries.Tries;

/** Students in the order of their scores, the highest first; equal scores stay in the order they were given in. */
class RadixSortTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 2_047, 2_048, 10_000, Integer.MAX_VALUE})
    void scores_are_ordered_as_a_stable_sort_orders_them(int highest) {
        Tries.of(50, 1, draw -> ordered(scores(draw, -highest, highest)));
    }

    @Test
    void scores_too_far_apart_for_one_number_are_ordered_too() {
        Tries.of(
                50,
                1,
                draw -> ordered(
                        LongStream.generate(() -> draw.of(Long.MIN_VALUE, -1L, 0L, 1L, 7L, Long.MAX_VALUE, draw.seed()))
                                .limit(draw.between(0, 40))
                                .toArray()));
        ordered(new long[] {0, 1L << 61, 1, 1L << 62, 0});
    }

    @Test
    void no_score_and_one_score_are_in_order() {
        ordered(new long[] {});
        ordered(new long[] {Long.MIN_VALUE});
    }

    private static long[] scores(Draw draw, int lowest, int highest) {
        return LongStream.generate(() -> draw.between(lowest, highest))
                .limit(draw.between(0, 60))
                .toArray();
    }

    private static void ordered(long[] scores) {
        var expected = IntStream.range(0, scores.length)
                .boxed()
                .sorted(Comparator.comparing((Integer index) -> scores[index]).reversed())
                .mapToInt(index -> index)
                .toArray();

        assertArrayEquals(expected, RadixSort.order(scores));
    }
}
