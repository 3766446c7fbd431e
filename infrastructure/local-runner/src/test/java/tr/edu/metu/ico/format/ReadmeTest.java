package tr.edu.metu.ico.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The README and the pages it points to name only places that exist. */
class ReadmeTest {
    private static final Path ROOT = SourceFormat.projectRoot();
    private static final Pattern PLACE =
            Pattern.compile("`((?:shared-domain|functions|infrastructure|docs)/[^` ]*)`|\\]\\(([^)#:]+)\\)");

    @Test
    void every_place_the_readme_names_exists() throws IOException {
        var named = places(ROOT.resolve("README.md"));

        assertTrue(named.size() > 10, "the README names " + named);
        assertEquals(
                List.of(),
                named.stream()
                        .filter(place -> !Files.exists(ROOT.resolve(place)))
                        .toList());
    }

    private static List<String> places(Path page) throws IOException {
        return PLACE.matcher(Files.readString(page))
                .results()
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .filter(place -> !place.contains("target/"))
                .toList();
    }
}
