package tr.edu.metu.ico.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tr.edu.metu.ico.season.Unexpected;
import tr.edu.metu.ico.season.Verifier;
import tr.edu.metu.ico.season.play.CallChoice;
import tr.edu.metu.ico.season.play.Season;
import tr.edu.metu.ico.season.result.ResultFile;
import tr.edu.metu.ico.season.result.Summary;
import tr.edu.metu.ico.season.world.Draw;
import tr.edu.metu.ico.verifier.cli.Main;

class SeasonTest {
    private static final SortedMap<CallChoice, Integer> ALL = new TreeMap<>(
            Arrays.stream(CallChoice.values()).collect(Collectors.toMap(Function.identity(), _ -> Draw.FEWEST)));

    @TempDir
    Path state;

    @Test
    void a_small_season_of_all_four_calls_ends_with_the_results_that_everybody_should_have() throws IOException {
        var reported = new ByteArrayOutputStream();
        try (var system = PlayedStates.start(state);
                var out = new PrintStream(reported, true, StandardCharsets.UTF_8)) {
            var season = new Season(system.apiUrl(), system.login(), verifier(), out);

            var summaries = season.play(ALL, 2024, state);

            assertEquals(
                    resource("/season/summary-of-15-seed-2024.txt"),
                    summaries.stream().map(Summary::text).collect(Collectors.joining()));
            assertEquals(resource("/season/placements-of-15-seed-2024.csv"), placements());
            for (var call : ALL.keySet()) {
                assertTrue(Files.size(state.resolve(call.call() + "-bundle.zip")) > 0);
            }
            assertTrue(reported.toString(StandardCharsets.UTF_8).contains("two pay 10 points for OE-2020"));
            var again = assertThrows(Unexpected.class, () -> season.play(ALL, 2024, state));
            assertEquals("The state folder holds the call already; give an empty one.", again.getMessage());
        }
    }

    /** What everybody got in every publication; the file was written by the system as it was before its redesign (decision 0087). */
    private String placements() throws IOException {
        try (var files = Files.list(state)) {
            return files.filter(file -> file.getFileName().toString().matches(".*-results(-\\d)?\\.csv"))
                    .sorted()
                    .flatMap(SeasonTest::placements)
                    .collect(Collectors.joining());
        }
    }

    private static Stream<String> placements(Path file) {
        try {
            var name = file.getFileName().toString().replace(".csv", "");
            return ResultFile.read(Files.readAllBytes(file)).rows().stream()
                    .map(row -> String.join(
                                    ",",
                                    name,
                                    row.student(),
                                    row.status(),
                                    row.rank(),
                                    row.university(),
                                    row.semester(),
                                    row.place(),
                                    row.seat(),
                                    row.grant(),
                                    row.total().map(BigDecimal::toPlainString).orElse(""))
                            + "\n");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The runnable jar after a full build, otherwise the classes it is made of; in either case a separate process. */
    private Verifier verifier() {
        var key = state.resolve("signing-key.pem");
        var made = Path.of(URI.create(
                Main.class.getProtectionDomain().getCodeSource().getLocation().toString()));
        return Files.isRegularFile(made)
                ? Verifier.ofJar(made.resolveSibling("verifier.jar"), key)
                : Verifier.ofClasses(System.getProperty("java.class.path"), key);
    }

    private static String resource(String name) throws IOException {
        try (var file = SeasonTest.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
