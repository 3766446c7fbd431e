package tr.edu.metu.ico.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tr.edu.metu.ico.checker.MarketViolation;

class RandomFolderTest {
    @TempDir
    private Path folder;

    @Test
    void a_seed_always_gives_the_same_instance() throws IOException {
        var first = written("first", "11");

        assertEquals(first, written("second", "11"));
        assertTrue(!first.equals(written("third", "12")));
    }

    @Test
    void nobody_names_a_programme_twice() throws IOException {
        for (var row : written("rows", "11").stream()
                .filter(line -> line.contains(",TR,"))
                .toList()) {
            var choices = Arrays.asList(row.split(",")).subList(3, 9);
            assertEquals(6, new HashSet<>(choices).size(), row);
        }
    }

    @Test
    void what_is_measured_holds() {
        var benchmark = new PlacementBenchmark();
        benchmark.size = "2000x6x50";
        benchmark.draw();

        assertEquals(List.<MarketViolation>of(), benchmark.check());
        assertTrue(
                Arrays.equals(benchmark.place().bid(), benchmark.placeByChoice().bid()));
    }

    private List<String> written(String name, String seed) throws IOException {
        var target = folder.resolve(name);
        RandomFolder.main(new String[] {target.toString(), "200", "6", "30", seed});
        var lines = new ArrayList<String>();
        for (var file : List.of("instance.json", "programmes.csv", "applicants.csv")) {
            lines.addAll(Files.readAllLines(target.resolve(file)));
        }
        return lines;
    }
}
