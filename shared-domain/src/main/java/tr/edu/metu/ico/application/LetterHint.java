package tr.edu.metu.ico.application;

import java.util.List;

/**
 * Automatic findings in the text of an acceptance letter: where flagged words occur. They show the officer where to
 * look and decide nothing; a letter of a "Research Institute" has such a word and may be a good one (reading A-32).
 */
public record LetterHint(Reading reading, List<Hit> hits) {

    public LetterHint {
        hits = List.copyOf(hits);
    }

    /** How far the text could be read. */
    public enum Reading {
        READ,
        /** Only the first pages were examined. */
        READ_IN_PART,
        /** The pages hold no text, as in a scan, or it is an image. */
        NO_TEXT,
        UNREADABLE,
        TOO_LARGE,
        TOO_SLOW
    }

    /**
     * A flagged word and where it occurs.
     *
     * @param page    counted from 1
     * @param context the words around it
     */
    public record Hit(String word, int page, String context) {}
}
