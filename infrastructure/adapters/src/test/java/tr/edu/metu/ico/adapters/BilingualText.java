package tr.edu.metu.ico.adapters;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import tr.edu.metu.ico.announcement.Text;

/** Whether a text says something once in English and once in Turkish, each in whole sentences. */
public final class BilingualText {
    /** Quoted text is someone's input, and names in capitals are names of values. */
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\{[^}]*}|\\b[A-Z][A-Z0-9_-]{2,}\\b|Türkiye");

    private static final Pattern ENGLISH = Pattern.compile(
            "\\b(?:the|must|and|or|is|are|of|has|have|needs?|there|that|this|with|but|add|remove|keep|give|write|missing"
                + "|January|February|March|April|June|July|August|September|October|November|December)\\b");
    private static final Pattern TURKISH = Pattern.compile("[çğıöşüÇĞİÖŞÜ]|\\b(?:ve|ile|bir|olmal\\w*)\\b");

    private BilingualText() {}

    /** What is wrong with it; empty if nothing is. */
    public static List<String> faults(Text text) {
        var faults = new ArrayList<String>();
        if (text.en().equals(text.tr())) {
            faults.add("both are the same: " + text.en());
        }
        if (!text.en().endsWith(".") || !text.tr().endsWith(".")) {
            faults.add("no whole sentences: " + text);
        }
        if (ENGLISH.matcher(ownWords(text.tr())).find()) {
            faults.add("English in the Turkish: " + text.tr());
        }
        if (TURKISH.matcher(ownWords(text.en())).find()) {
            faults.add("Turkish in the English: " + text.en());
        }
        return faults;
    }

    private static String ownWords(String sentence) {
        return QUOTED.matcher(sentence).replaceAll(" ");
    }
}
