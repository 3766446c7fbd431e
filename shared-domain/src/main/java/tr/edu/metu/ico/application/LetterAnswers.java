package tr.edu.metu.ico.application;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What an officer found in an acceptance letter.
 *
 * @param items a yes or no for each item of the call's checklist
 * @param words the call's flagged words that occur in the letter (reading A-32)
 */
public record LetterAnswers(Kind kind, SortedMap<String, Boolean> items, SortedSet<String> words) {

    public LetterAnswers {
        items = Collections.unmodifiableSortedMap(new TreeMap<>(items));
        words = Collections.unmodifiableSortedSet(new TreeSet<>(words));
    }

    public static LetterAnswers of(Kind kind, Map<String, Boolean> items, Set<String> words) {
        return new LetterAnswers(kind, new TreeMap<>(items), new TreeSet<>(words));
    }

    /** What the letter is (reading A-33). */
    public enum Kind {
        OFFICIAL,
        /** A pre-admission letter or e-mail; the official letter follows before the grant. */
        PRE_ADMISSION
    }
}
