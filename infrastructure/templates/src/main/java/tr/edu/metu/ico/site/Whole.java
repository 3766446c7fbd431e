package tr.edu.metu.ico.site;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Words in which an academic year such as 2024-2025 is not broken over two lines: browsers break after its hyphen. */
public final class Whole {

    private static final Pattern YEAR = Pattern.compile("[0-9]{4}-[0-9]{4}");

    private Whole() {}

    /** Some of the words. @param kept whether they stay on one line */
    public record Part(String words, boolean kept) {}

    /** The words in their order. */
    public static List<Part> parts(String words) {
        var parts = new ArrayList<Part>();
        int end = 0;
        for (var year : YEAR.matcher(words).results().toList()) {
            parts.add(new Part(words.substring(end, year.start()), false));
            parts.add(new Part(year.group(), true));
            end = year.end();
        }
        parts.add(new Part(words.substring(end), false));
        return List.copyOf(parts);
    }
}
