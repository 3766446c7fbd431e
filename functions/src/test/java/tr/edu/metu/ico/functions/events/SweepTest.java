package tr.edu.metu.ico.functions.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.functions.log.LogField;

class SweepTest {

    @Test
    void each_has_its_line_in_the_report() {
        var lines = Sweep.over(List.of("OE-2024", "LEDGER"), name -> name, LogField.CALL, "failed", String::length);

        assertEquals(List.of("OE-2024 7", "LEDGER 6"), lines);
    }

    @Test
    void one_that_fails_does_not_stop_the_others_and_fails_the_run_at_the_end() {
        var reached = new ArrayList<String>();
        var failure = new IllegalStateException("no row");

        var thrown = assertThrows(
                IllegalStateException.class,
                () -> Sweep.over(
                        List.of("first", "second", "third"), name -> name, LogField.SUBJECT, "failed", name -> {
                            reached.add(name);
                            if (name.equals("second")) {
                                throw failure;
                            }
                            return "DONE";
                        }));

        assertSame(failure, thrown);
        assertEquals(List.of("first", "second", "third"), reached);
    }
}
