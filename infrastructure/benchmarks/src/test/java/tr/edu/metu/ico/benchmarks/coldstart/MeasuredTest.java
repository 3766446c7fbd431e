package tr.edu.metu.ico.benchmarks.coldstart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class MeasuredTest {

    @Test
    void the_median_is_taken_of_every_figure_by_itself() {
        var median = Measured.median(List.of(
                new Measured(10, 3, 30, 5, 100, 7),
                new Measured(30, 1, 10, 4, 300, 9),
                new Measured(20, 2, 20, 6, 200, 8)));

        assertEquals(new Measured(20, 2, 20, 5, 200, 8), median);
    }

    @Test
    void the_clock_of_a_process_counts_its_work() {
        long pid = ProcessHandle.current().pid();
        long before = ProcessClock.nanos(pid);
        long counted = 0;
        while (ProcessClock.nanos(pid) == before) {
            counted++;
        }

        assertTrue(ProcessClock.nanos(pid) > before, "after " + counted + " looks");
    }
}
