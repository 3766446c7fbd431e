package tr.edu.metu.ico.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The site speaks both languages, sentence by sentence. */
class WordsTest {

    private static final Path SOURCES = Path.of("src", "main");
    private static final Pattern VALUE = Pattern.compile("\\{\\d}");

    /** A key in a template or class, or the parameter of a smaller template. */
    private static final Pattern USED = Pattern.compile(
            "(?:ui\\.t|ui\\.count|words\\.of|Words\\.both)\\(\"([a-z0-9.-]+)\"|word = \"([a-z0-9.-]+)\"");

    /** Values and signs, which both languages may join in the same way. */
    private static final Pattern NO_WORDS = Pattern.compile("[^\\p{L}]*");

    private final Words english = Words.in(Language.EN);
    private final Words turkish = Words.in(Language.TR);

    @Test
    void every_sentence_exists_in_both_languages() {
        assertEquals(english.keys(), turkish.keys());
    }

    @Test
    void both_languages_name_the_same_values() {
        assertEquals(List.of(), wrong(key -> values(english.of(key)).equals(values(turkish.of(key)))));
    }

    @Test
    void no_sentence_is_left_untranslated() {
        assertEquals(
                List.of(),
                wrong(key -> NO_WORDS.matcher(english.of(key)).matches()
                        || !english.of(key).equals(turkish.of(key))));
    }

    @Test
    void every_key_that_a_template_uses_exists() throws IOException {
        var unknown = used();
        unknown.removeIf(key ->
                english.keys().contains(key) || english.keys().containsAll(List.of(key + ".one", key + ".other")));
        assertEquals(Set.of(), unknown);
    }

    @Test
    void a_missing_key_is_named() {
        var missing = assertThrows(NoSuchElementException.class, () -> turkish.of("no.such.key"));
        assertEquals("words/tr.properties has no key no.such.key", missing.getMessage());
    }

    private List<String> wrong(Predicate<String> right) {
        return english.keys().stream().filter(right.negate()).toList();
    }

    private static SortedSet<String> values(String sentence) {
        return VALUE.matcher(sentence)
                .results()
                .map(found -> found.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static SortedSet<String> used() throws IOException {
        var keys = new TreeSet<String>();
        try (var files = Files.walk(SOURCES)) {
            for (var file : files.filter(WordsTest::isSource).toList()) {
                USED.matcher(Files.readString(file))
                        .results()
                        .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                        .forEach(keys::add);
            }
        }
        return keys;
    }

    private static boolean isSource(Path file) {
        return file.toString().endsWith(".jte") || file.toString().endsWith(".java");
    }
}
