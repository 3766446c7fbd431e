package tr.edu.metu.ico.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The guide for students calls pages, buttons and faults by the names that the portal shows, in both languages. */
class StudentsGuideTest {
    private static final Path GUIDE = Path.of("..", "..", "docs", "guide-students.md");

    private static final Pattern BOLD = Pattern.compile("\\*\\*([^*]+)\\*\\*");

    /** The first cell of the table of faults; its last two rows speak of no title of a page. */
    private static final Pattern FAULT = Pattern.compile("(?m)^\\| ([^|]+) \\| .*\\|$");

    private static final int FAULTS = 3;

    @Test
    void every_name_in_the_guide_is_shown_by_the_portal_and_both_languages_name_the_same() throws IOException {
        var halves = Files.readString(GUIDE).split("\n---\n");
        var english = named(Language.EN, halves[0]);
        var turkish = named(Language.TR, halves[1]);
        assertFalse(english.isEmpty(), "the guide names nothing");
        assertEquals(english.size(), turkish.size(), english + " / " + turkish);
        assertEquals(
                List.of(),
                IntStream.range(0, english.size())
                        .filter(i -> Collections.disjoint(english.get(i), turkish.get(i)))
                        .mapToObj(i -> english.get(i) + " / " + turkish.get(i))
                        .toList());
    }

    /** For each name in the text the keys of the catalogue that say it. */
    private static List<Set<String>> named(Language language, String guide) {
        // what ends with a full stop is a sentence or begins a paragraph
        var names = BOLD.matcher(guide).results().map(found -> found.group(1)).filter(bold -> !bold.endsWith("."));
        // the first row is the heading
        var faults = FAULT.matcher(guide)
                .results()
                .map(found -> found.group(1))
                .skip(1)
                .limit(FAULTS);
        return Stream.concat(names, faults)
                .map(name -> keys(language, name.replace("\n", " ")))
                .toList();
    }

    private static Set<String> keys(Language language, String name) {
        var words = Words.in(language);
        var keys = words.keys().stream()
                .filter(key -> key.startsWith("portal."))
                .filter(key -> words.of(key).equals(name))
                .collect(Collectors.toSet());
        assertFalse(keys.isEmpty(), "the portal does not show “" + name + "”");
        return keys;
    }
}
