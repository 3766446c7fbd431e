package tr.edu.metu.ico.adapters.json.definition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.adapters.BilingualText;
import tr.edu.metu.ico.announcement.Problem;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.call.Obstacle;

/** For every error in a definition, an officer reads a message in one language, with the value and what to do. */
class BilingualFaultsTest {
    private static final String TABLE = "/faults-of-definitions.txt";
    private static final Path READ = Path.of("target", "faults-of-definitions.txt");

    /** The table contains one invalid definition for each error; the current messages are written next to it. */
    @Test
    void each_fault_is_reported_as_the_table_has_it() throws IOException {
        var table = ShippedDefinition.text(TABLE);
        var read = FaultyDefinition.table(table).stream()
                .map(FaultyDefinition::described)
                .collect(Collectors.joining("\n", heading(table), ""));
        Files.writeString(READ, read);

        assertEquals(table, read, () -> "differs from " + READ);
    }

    private static String heading(String table) {
        return table.substring(0, table.indexOf("\n\n") + 2);
    }

    @Test
    void no_fault_of_the_table_mixes_the_languages() {
        assertEquals(
                List.of(),
                mixed(FaultyDefinition.table(ShippedDefinition.text(TABLE)).stream()
                        .flatMap(faulty -> faulty.problems().stream())
                        .map(Problem::text)));
    }

    @Test
    void no_reason_why_a_call_cannot_be_changed_mixes_the_languages() {
        assertEquals(List.of(), mixed(Stream.of(Obstacle.values()).map(Obstacle::text)));
        assertEquals(
                Obstacle.values().length,
                Stream.of(Obstacle.values()).map(Obstacle::text).distinct().count());
    }

    @Test
    void a_text_that_mixes_the_languages_is_found() {
        assertEquals(
                List.of(
                        "English in the Turkish: değeri kabul edilmiyor: points must be below 0.",
                        "no whole sentences: Text[en=is missing, tr=eksik]",
                        "both are the same: CLOSED.",
                        "Turkish in the English: points 5 ile 7 arasında."),
                mixed(Stream.of(
                        new Text("points must be below 0.", "değeri kabul edilmiyor: points must be below 0."),
                        new Text("is missing", "eksik"),
                        new Text("CLOSED.", "CLOSED."),
                        new Text("points 5 ile 7 arasında.", "points 5 ile 7 arasındadır."))));
    }

    /** What is wrong with these texts, each once. */
    static List<String> mixed(Stream<Text> texts) {
        return texts.flatMap(text -> BilingualText.faults(text).stream())
                .distinct()
                .toList();
    }
}
