package tr.edu.metu.ico.applicant;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A search for students by name or number. Letters are compared without case and without marks, so that {@code isik} finds
 * {@code IŞIK} and {@code İstanbul} finds {@code ISTANBUL}: keyboards and offices differ in how they write Turkish letters.
 */
public final class StudentSearch {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final List<String> words;

    private StudentSearch(List<String> words) {
        this.words = words;
    }

    /** @throws IllegalArgumentException if the text has no letter and no digit */
    public static StudentSearch of(String text) {
        var words = words(text);
        if (words.isEmpty()) {
            throw new IllegalArgumentException("a search needs a letter or a digit");
        }
        return new StudentSearch(words);
    }

    /** Whether each word begins the number, or begins a word of the name. */
    public boolean finds(StudentNumber number, String name) {
        var named = words(name);
        return words.stream()
                .allMatch(word ->
                        number.value().startsWith(word) || named.stream().anyMatch(part -> part.startsWith(word)));
    }

    private static List<String> words(String text) {
        return Arrays.stream(BETWEEN_WORDS.split(folded(text)))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** The dotless i has no decomposition; everything else becomes its letter and marks. */
    private static String folded(String text) {
        var letters = MARKS.matcher(Normalizer.normalize(text.replace('ı', 'i'), Normalizer.Form.NFKD))
                .replaceAll("");
        return letters.toLowerCase(Locale.ROOT);
    }
}
