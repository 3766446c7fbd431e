package tr.edu.metu.ico.letter;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A name as public lists show it: the first two letters of each word and an asterisk for each other, such as {@code Ay**
 * Yı****}. Who knows the student recognises the name; nobody can look it up.
 */
public final class MaskedName {

    private static final int SHOWN = 2;

    private MaskedName() {}

    /** The masked name; a word of one or two letters shows one letter less than it has. */
    public static String of(String name) {
        return Arrays.stream(PlainName.of(name).split(" "))
                .map(MaskedName::word)
                .collect(Collectors.joining(" "));
    }

    private static String word(String word) {
        var letters = letters(word);
        int shown = Math.min(SHOWN, letters.size() - 1);
        return String.join("", letters.subList(0, shown)) + "*".repeat(letters.size() - shown);
    }

    /** A letter with its marks is one. */
    private static List<String> letters(String word) {
        var breaks = BreakIterator.getCharacterInstance(Locale.ROOT);
        breaks.setText(word);
        var letters = new ArrayList<String>();
        for (int from = 0, to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
            letters.add(word.substring(from, to));
        }
        return letters;
    }
}
