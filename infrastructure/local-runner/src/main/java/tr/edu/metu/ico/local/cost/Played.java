package tr.edu.metu.ico.local.cost;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * A played season's cost and size, as it is kept beside its state to be compared with another.
 *
 * @param applications submissions that were accepted
 */
record Played(long applications, SeasonCost cost) {

    private static final String FILE = "cost.properties";
    private static final String APPLICATIONS = "applications";

    /** Keeps it in a season's folder. */
    void writeTo(Path folder) throws IOException {
        var kept = Stream.concat(
                Stream.of(APPLICATIONS + " = " + applications),
                cost.lines().stream().map(line -> line.name().replace(' ', '-') + " = " + line.quantity()));
        Files.write(folder.resolve(FILE), kept.toList());
    }

    /** What was kept in a season's folder; the prices are those of {@code like}. */
    static Played readFrom(Path folder, SeasonCost like) throws IOException {
        var kept = new Properties();
        try (var text = Files.newBufferedReader(folder.resolve(FILE))) {
            kept.load(text);
        }
        List<CostLine> lines = like.lines().stream()
                .map(line -> line.of(new BigDecimal(kept.getProperty(line.name().replace(' ', '-')))))
                .toList();
        return new Played(Long.parseLong(kept.getProperty(APPLICATIONS)), new SeasonCost(lines));
    }
}
