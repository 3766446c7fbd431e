package tr.edu.metu.ico.site;

import java.util.regex.Pattern;

/** Shows references to docs/readings.md, such as "(reading A-14)", in words that need no other document. */
final class Readings {

    private static final Pattern IN_BRACKETS = Pattern.compile(" ?\\([^()]*\\bA-\\d+[^()]*\\)");
    private static final Pattern ENGLISH = Pattern.compile("\\breadings? A-\\d+");
    private static final Pattern TURKISH = Pattern.compile("\\bA-\\d+[’'](?:[ey]?[ea]) göre");

    private Readings() {}

    /** A sentence that calls itself the office's reading already does not say it twice. */
    static String shown(String sentence, Language language) {
        return switch (language) {
            case EN ->
                replaced(sentence, "office’s reading", " (the office’s reading)", ENGLISH, "the office’s reading");
            case TR -> replaced(sentence, "ofisin yorumu", " (ofisin yorumu)", TURKISH, "ofisin yorumuna göre");
        };
    }

    private static String replaced(String sentence, String said, String instead, Pattern inText, String words) {
        var plain = IN_BRACKETS.matcher(sentence).replaceAll(sentence.contains(said) ? "" : instead);
        return inText.matcher(plain).replaceAll(words);
    }
}
