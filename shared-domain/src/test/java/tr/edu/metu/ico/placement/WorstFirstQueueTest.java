package tr.edu.metu.ico.placement;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.tries.Draw;
import tr.edu.metu.ico.tries.Tries;

/** The students who hold a seat, of whom the worst has to give it up first. */
class WorstFirstQueueTest {

    @Test
    void the_queue_gives_what_a_sorted_set_gives_after_any_changes() {
        Tries.of(300, 1, WorstFirstQueueTest::compared);
    }

    /** First with keys in ascending order, as when the best ask first, then with any. */
    private static void compared(Draw draw) {
        var queue = new WorstFirstQueue();
        var expected = new TreeSet<Long>();
        for (int ascending = draw.between(0, 12); ascending > 0; ascending--) {
            add(queue, expected, (expected.isEmpty() ? 0 : expected.last()) + draw.between(1, 50));
        }
        for (int step = draw.between(1, 60); step > 0; step--) {
            change(queue, expected, draw);

            assertEquals(expected.size(), queue.size());
            assertArrayEquals(expected.stream().mapToLong(key -> key).toArray(), queue.bestFirst());
            if (!expected.isEmpty()) {
                assertEquals(expected.last(), queue.worst());
            }
        }
    }

    private static void change(WorstFirstQueue queue, TreeSet<Long> expected, Draw draw) {
        long key = draw.between(0, 500);
        if (expected.isEmpty() || draw.either()) {
            add(queue, expected, key);
        } else if (draw.either()) {
            assertEquals(expected.pollLast(), queue.removeWorst());
        } else if (key < expected.last() && !expected.contains(key)) {
            assertEquals(expected.pollLast(), queue.replaceWorst(key));
            expected.add(key);
        }
    }

    private static void add(WorstFirstQueue queue, TreeSet<Long> expected, long key) {
        if (expected.add(key)) {
            queue.add(key);
        }
    }

    @Test
    void a_queue_grows_with_any_number_of_students() {
        var queue = new WorstFirstQueue();
        for (long key = 1; key <= 1_000; key++) {
            queue.add(key);
        }

        for (long key = 1_000; key >= 1; key--) {
            assertEquals(key, queue.removeWorst());
        }
        assertEquals(0, queue.size());
    }
}
