package tr.edu.metu.ico.adapters.json.definition;

import java.util.regex.Pattern;
import tr.edu.metu.ico.announcement.Text;

/**
 * Puts references to docs/readings.md, such as "(reading A-14)", in words that need no other document. A definition keeps the
 * number for the office; students, letters and mails read what it means.
 */
public final class Readings {

    private static final Pattern IN_BRACKETS = Pattern.compile(" ?\\([^()]*\\bA-\\d+[^()]*\\)");
    private static final Pattern ENGLISH = Pattern.compile("\\breadings? A-\\d+");
    private static final Pattern TURKISH = Pattern.compile("\\bA-\\d+[’'](?:[ey]?[ea]) göre");

    private Readings() {}

    static Text shown(Text sentence) {
        return new Text(english(sentence.en()), turkish(sentence.tr()));
    }

    /** The English sentence as students read it; one that is not written yet may be blank. */
    public static String english(String sentence) {
        return replaced(sentence, "office’s reading", " (the office’s reading)", ENGLISH, "the office’s reading");
    }

    /** The Turkish sentence as students read it; one that is not written yet may be blank. */
    public static String turkish(String sentence) {
        return replaced(sentence, "ofisin yorumu", " (ofisin yorumu)", TURKISH, "ofisin yorumuna göre");
    }

    /** A sentence that calls itself the office's reading already does not say it twice. */
    private static String replaced(String sentence, String said, String instead, Pattern inText, String words) {
        var plain = IN_BRACKETS.matcher(sentence).replaceAll(sentence.contains(said) ? "" : instead);
        return inText.matcher(plain).replaceAll(words);
    }
}
