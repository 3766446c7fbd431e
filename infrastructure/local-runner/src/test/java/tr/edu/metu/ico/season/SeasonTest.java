package tr.edu.metu.ico.season;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tr.edu.metu.ico.functions.Wiring;
import tr.edu.metu.ico.local.LocalOptions;
import tr.edu.metu.ico.local.LocalSystem;
import tr.edu.metu.ico.local.Ports;

class SeasonTest {
    private static final Path TEMPLATE = Path.of("../../template.yaml").toAbsolutePath();

    @TempDir
    Path state;

    @Test
    void a_small_season_ends_with_the_results_that_everybody_should_have() throws IOException {
        var told = new ByteArrayOutputStream();
        var file = state.resolve("results.csv");
        try (var system = LocalSystem.start(new LocalOptions(TEMPLATE, state, Ports.EPHEMERAL, Wiring::startWith));
                var out = new PrintStream(told, true, StandardCharsets.UTF_8)) {
            var season = new Season(system, out);

            var summary = season.play(24, 2024, file);

            assertEquals(resource("/season/summary-of-24-seed-2024.txt"), summary.text());
            assertEquals(17 + 1, Files.readAllLines(file).size());
            assertTrue(told.toString(StandardCharsets.UTF_8).contains("Freeze to audited run"));
            var again = assertThrows(Unexpected.class, () -> season.play(24, 2024, file));
            assertEquals("The state folder holds the call already; give an empty one.", again.getMessage());
        }
    }

    private static String resource(String name) throws IOException {
        try (var file = SeasonTest.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
