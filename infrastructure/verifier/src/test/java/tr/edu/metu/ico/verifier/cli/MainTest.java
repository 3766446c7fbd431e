package tr.edu.metu.ico.verifier.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.verifier.BadInput;
import tr.edu.metu.ico.verifier.Command;
import tr.edu.metu.ico.verifier.Exit;

/** The output for a command line. */
class MainTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void help_is_an_answer_and_names_every_command() {
        assertEquals(Exit.HOLDS, run("--help"));
        assertTrue(text(out).contains("weigh FILE"));
        assertEquals("", text(err));
    }

    @Test
    void an_unknown_command_is_bad_usage_and_shows_the_help() {
        assertEquals(Exit.BAD_INPUT, run("sing"));
        assertEquals("", text(out));
        assertTrue(text(err).contains("weigh FILE"));
    }

    @Test
    void no_command_at_all_is_bad_usage() {
        assertEquals(Exit.BAD_INPUT, run());
    }

    @Test
    void input_that_cannot_be_used_is_reported_in_one_sentence() {
        assertEquals(Exit.BAD_INPUT, run("weigh"));
        assertEquals("FILE is missing" + System.lineSeparator(), text(err));
    }

    @Test
    void a_command_gets_its_own_arguments_and_its_answer_is_the_exit() {
        assertEquals(Exit.DOES_NOT_HOLD, run("weigh", "a", "b"));
        assertEquals("[a, b]", text(out));
    }

    @Test
    void a_fault_of_a_command_is_reported_without_a_stack_trace() {
        assertEquals(Exit.BAD_INPUT, run("weigh", "air"));
        assertEquals(
                "this input leads to a fault of the verifier: java.lang.IllegalStateException: no scales"
                        + System.lineSeparator(),
                text(err));
    }

    private Exit run(String... arguments) {
        return Main.run(List.of(new Weigh()), List.of(arguments), print(out), print(err));
    }

    private static PrintStream print(ByteArrayOutputStream stream) {
        return new PrintStream(stream, true, StandardCharsets.UTF_8);
    }

    private static String text(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8);
    }

    private static final class Weigh implements Command {
        @Override
        public String name() {
            return "weigh";
        }

        @Override
        public String help() {
            return "weigh FILE\n    weighs a file\n";
        }

        @Override
        public Exit run(List<String> arguments, PrintStream out, PrintStream err) {
            if (arguments.isEmpty()) {
                throw new BadInput("FILE is missing");
            }
            if (arguments.contains("air")) {
                throw new IllegalStateException("no scales");
            }
            out.print(arguments);
            return Exit.DOES_NOT_HOLD;
        }
    }
}
