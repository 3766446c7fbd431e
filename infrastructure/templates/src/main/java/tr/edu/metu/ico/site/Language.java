package tr.edu.metu.ico.site;

import java.util.Locale;
import tr.edu.metu.ico.announcement.Text;

/** The languages of the site. Every page exists in both. */
public enum Language {
    TR("tr", Locale.of("tr"), "Türkçe"),
    EN("en", Locale.ENGLISH, "English");

    private final String code;
    private final Locale locale;
    private final String ownName;

    Language(String code, Locale locale, String ownName) {
        this.code = code;
        this.locale = locale;
        this.ownName = ownName;
    }

    /** The language tag, which is also the first part of each address. */
    public String code() {
        return code;
    }

    /** For the names of months and weekdays. */
    public Locale locale() {
        return locale;
    }

    /** The name of the language in itself, such as {@code Türkçe}. */
    public String ownName() {
        return ownName;
    }

    public Language other() {
        return this == TR ? EN : TR;
    }

    /** The sentence in this language. */
    public String of(Text text) {
        return this == TR ? text.tr() : text.en();
    }
}
