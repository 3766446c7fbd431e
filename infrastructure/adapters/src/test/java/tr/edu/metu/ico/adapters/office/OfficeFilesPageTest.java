package tr.edu.metu.ico.adapters.office;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The page that describes the office files must match the columns' declarations. */
class OfficeFilesPageTest {
    private static final Path PUBLISHED = Path.of("..", "..", "docs", "office-files.md");

    /** If a column changed: copy the file in target over the published one and read the git diff. */
    @Test
    void the_published_page_is_the_one_of_the_columns() throws IOException {
        var written = Path.of("target", "office-files.md");
        Files.writeString(written, OfficeFilesPage.text());

        assertEquals(Files.readString(written), Files.readString(PUBLISHED), "differs from " + written);
    }
}
