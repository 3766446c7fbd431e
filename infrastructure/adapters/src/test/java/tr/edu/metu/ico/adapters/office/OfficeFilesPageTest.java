package tr.edu.metu.ico.adapters.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tr.edu.metu.ico.call.ImportKind;

/** The page that tells officers what to write into a file says what the readers do. */
class OfficeFilesPageTest {
    private static final Path PUBLISHED = Path.of("..", "..", "docs", "office-files.md");

    /** When a column changed: copy the file of target over the published one and read what git shows. */
    @Test
    void the_published_page_is_the_one_of_the_readers() throws IOException {
        var written = Path.of("target", "office-files.md");
        Files.writeString(written, OfficeFilesPage.text());

        assertEquals(Files.readString(written), Files.readString(PUBLISHED), "differs from " + written);
    }

    @ParameterizedTest
    @EnumSource
    void the_example_has_every_column_and_is_read_without_a_problem(ImportKind kind) {
        var example = OfficeFilesPage.example(kind);

        assertEquals(
                Layouts.of(kind, Checks.none()).all().collect(Collectors.toSet()),
                List.of(example.getFirst().split(",")).stream().collect(Collectors.toSet()));
        assertEquals(List.of(), ReadOffice.problems(kind, String.join("\n", example) + "\n"));
    }

    @Test
    void every_column_is_described_in_both_languages() {
        assertFalse(OfficeFilesPage.text().contains("|  |  |"));
    }
}
