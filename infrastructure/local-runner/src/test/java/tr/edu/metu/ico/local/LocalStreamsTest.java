package tr.edu.metu.ico.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.local.cast.FollowerHandler;

/** Changes of the table reach the function that follows its stream, as on Lambda. */
class LocalStreamsTest extends LocalSystemCase {

    @BeforeEach
    void nothing_was_received_yet() throws Exception {
        system.streams().awaitDelivered();
        FollowerHandler.RECEIVED.clear();
    }

    private static List<String> received() throws InterruptedException {
        system.streams().awaitDelivered();
        return List.copyOf(FollowerHandler.RECEIVED);
    }

    private static long deadLetters() throws IOException {
        var folder = state.resolve("dead-letters");
        if (!Files.exists(folder)) {
            return 0;
        }
        try (var letters = Files.list(folder)) {
            return letters.filter(file -> file.getFileName().toString().startsWith("FollowerFunction-"))
                    .count();
        }
    }

    @Test
    void changes_that_the_filter_lets_pass_arrive_in_order_and_no_others_do() throws Exception {
        write("NOTE#1", "a", "b");
        write("CALLS", "OE-2024");
        write("NOTE#1", "c");

        assertEquals(List.of("a", "b", "c"), received());
    }

    @Test
    void records_can_come_twice_late_or_never() throws Exception {
        system.streams().faults().lose(true);
        write("NOTE#2", "lost");
        assertEquals(List.of(), received());
        system.streams().faults().lose(false);

        system.streams().faults().hold(true);
        write("NOTE#2", "late");
        Thread.sleep(600);
        assertEquals(List.of(), List.copyOf(FollowerHandler.RECEIVED));
        system.streams().faults().hold(false);
        assertEquals(List.of("late"), received());

        system.streams().faults().duplicate(true);
        write("NOTE#2", "twice");
        received();
        system.streams().faults().duplicate(false);
        assertEquals(List.of("late", "twice", "twice"), received());
    }

    @Test
    void a_record_reported_as_failed_is_repeated_with_those_after_it_and_given_up_in_the_end() throws Exception {
        var before = deadLetters();
        system.streams().faults().hold(true);
        write("NOTE#3", "good", "poison", "behind");
        system.streams().faults().hold(false);

        var received = received();

        assertEquals("good", received.getFirst());
        assertEquals(1, Collections.frequency(received, "good"), received::toString);
        assertTrue(Collections.frequency(received, "poison") >= 3, received::toString);
        assertEquals(before + 1, deadLetters());
    }

    @Test
    void a_batch_that_crashes_is_split_until_only_the_bad_record_is_given_up() throws Exception {
        var before = deadLetters();
        system.streams().faults().hold(true);
        write("NOTE#4", "first", "crash", "third", "fourth");
        system.streams().faults().hold(false);

        var received = received();

        assertTrue(received.containsAll(List.of("first", "crash", "third", "fourth")), received::toString);
        assertEquals(before + 1, deadLetters());
    }
}
