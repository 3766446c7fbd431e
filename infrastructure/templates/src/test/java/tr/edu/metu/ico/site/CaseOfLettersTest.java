package tr.edu.metu.ico.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** No style changes the case of letters: İ and ı would come out wrong where the language of a text is not marked. */
class CaseOfLettersTest {

    private static final Path MAIN = Path.of("src/main");

    @Test
    void no_style_of_the_site_or_of_the_portal_changes_the_case_of_letters() throws IOException {
        List<Path> styles;
        try (var files = Files.walk(MAIN)) {
            styles = files.filter(file -> file.toString().matches(".*\\.(css|jte|js)"))
                    .toList();
        }
        var changing = new ArrayList<Path>();
        for (var style : styles) {
            if (Files.readString(style).matches("(?s).*(text-transform|font-variant-caps|small-caps).*")) {
                changing.add(style);
            }
        }

        assertTrue(styles.size() > 10, styles::toString);
        assertEquals(List.of(), changing);
    }
}
