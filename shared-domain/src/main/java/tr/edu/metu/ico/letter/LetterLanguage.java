package tr.edu.metu.ico.letter;

import java.util.Locale;

/** The language of a letter. */
public enum LetterLanguage {
    TR,
    EN;

    /** The language tag, such as {@code tr}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
