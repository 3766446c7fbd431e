package tr.edu.metu.ico.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tr.edu.metu.ico.local.StateFolder.Unusable;

/** What is asked before anything is compiled, and how far the example of a folder has come. */
class PreflightTest {

    @TempDir
    private Path root;

    @Test
    void a_folder_that_is_missing_or_a_file_is_named() throws Exception {
        var file = Files.writeString(root.resolve("notes.txt"), "");
        var missing = root.resolve("missing");

        assertEquals("There is no folder " + missing + " to keep the state in.", refusal(missing));
        assertEquals("There is no folder " + file + " to keep the state in.", refusal(file));
    }

    @Test
    void a_start_that_failed_before_the_example_plays_it_the_next_time() {
        var mark = ExampleMark.in(root);
        assertTrue(mark.waits());
        mark.begin(false);
        StateFolder.use(root).close();

        Preflight.check(options(root));
        assertTrue(mark.waits());
    }

    @Test
    void half_an_example_is_not_taken_for_a_whole_one() {
        StateFolder.use(root).close();
        ExampleMark.in(root).begin(true);

        assertEquals(
                "The folder " + root + " has half an example, because its start was interrupted. Delete the folder and"
                        + " start again.",
                refusal(root));
    }

    @Test
    void a_folder_with_its_example_is_used_as_it_is() {
        StateFolder.use(root).close();
        var mark = ExampleMark.in(root);
        mark.begin(true);
        mark.end();

        Preflight.check(options(root));
        assertFalse(mark.waits());
    }

    private static String refusal(Path state) {
        return assertThrows(Unusable.class, () -> Preflight.check(options(state)))
                .getMessage();
    }

    private static StartOptions options(Path state) {
        return new StartOptions(Path.of("template.yaml"), state, Ports.EPHEMERAL);
    }
}
