package tr.edu.metu.ico.adapters.office;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words compared without regard to case, accents (Turkish or other) and separators. */
final class FoldedText {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SEPARATORS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern AT_THE_ENDS = Pattern.compile("^_|_$");

    private FoldedText() {}

    /** In the letters a to z, digits and single underscores: {@code "Öğrenci No."} is {@code ogrenci_no}. */
    static String of(String text) {
        var small = text.toLowerCase(Locale.ROOT).replace('ı', 'i');
        var plain =
                MARKS.matcher(Normalizer.normalize(small, Normalizer.Form.NFKD)).replaceAll("");
        return AT_THE_ENDS.matcher(SEPARATORS.matcher(plain).replaceAll("_")).replaceAll("");
    }
}
