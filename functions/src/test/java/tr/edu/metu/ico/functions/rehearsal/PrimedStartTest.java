package tr.edu.metu.ico.functions.rehearsal;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a function does around its snapshot. */
class PrimedStartTest {

    private final List<String> done = new ArrayList<>();

    @Test
    void it_rehearses_before_the_snapshot_and_takes_fresh_randomness_after_it() {
        var start = new PrimedStart(() -> did("rehearsed"), () -> did("reseeded"));

        start.beforeCheckpoint(null);
        start.afterRestore(null);

        assertEquals(List.of("rehearsed", "reseeded"), done);
    }

    @Test
    void a_rehearsal_that_fails_does_not_keep_a_function_from_starting() {
        var refused = new PrimedStart(PrimedStartTest::refused, () -> did("reseeded"));
        var broken = new PrimedStart(PrimedStartTest::broken, () -> did("reseeded"));

        assertDoesNotThrow(() -> refused.beforeCheckpoint(null));
        assertDoesNotThrow(() -> broken.beforeCheckpoint(null));
        refused.afterRestore(null);

        assertEquals(List.of("reseeded"), done);
    }

    @Test
    void a_function_without_fresh_randomness_does_not_start() {
        var start = new PrimedStart(() -> did("rehearsed"), PrimedStartTest::refused);

        assertThrows(IllegalStateException.class, () -> start.afterRestore(null));
    }

    private int did(String what) {
        done.add(what);
        return done.size();
    }

    private static int refused() {
        throw new IllegalStateException("a step was refused");
    }

    private static int broken() {
        throw new NoClassDefFoundError("a class is missing");
    }
}
