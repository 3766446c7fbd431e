package tr.edu.metu.ico.application;

import java.util.List;

/**
 * What a machine found in the text of an acceptance letter: where a flagged word stands. It tells the officer where to look
 * and decides nothing; a letter of a "Research Institute" has such a word and may be a good one (reading A-32).
 */
public record LetterHint(Reading reading, List<Hit> hits) {

    public LetterHint {
        hits = List.copyOf(hits);
    }

    /** How far the text could be read. */
    public enum Reading {
        READ,
        /** Only the first pages were looked at. */
        READ_IN_PART,
        /** There are pages and no text on them, as of a scan; or it is a picture. */
        NO_TEXT,
        UNREADABLE,
        TOO_LARGE,
        TOO_SLOW
    }

    /**
     * A flagged word and where it stands.
     *
     * @param page    counted from 1
     * @param context the words around it
     */
    public record Hit(String word, int page, String context) {}
}
