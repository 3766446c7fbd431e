package tr.edu.metu.ico.adapters.office;

import java.util.Locale;
import java.util.regex.Pattern;

/** Which cell formats show a number as a day. */
final class DateFormats {

    /** Text in quotation marks, in brackets or after a backslash is shown literally. */
    private static final Pattern SHOWN_AS_IT_IS = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|[\\\\_*].");

    private DateFormats() {}

    /**
     * Whether a format shows days.
     *
     * @param id   number of the format; null if the cell has none
     * @param code pattern of a custom format; null for built-in formats
     */
    static boolean tellDays(Integer id, String code) {
        if (code != null) {
            var letters = SHOWN_AS_IT_IS.matcher(code).replaceAll("").toLowerCase(Locale.ROOT);
            return letters.indexOf('d') >= 0 && letters.indexOf('m') >= 0 || letters.indexOf('y') >= 0;
        }
        return id != null && (id >= 14 && id <= 17 || id == 22 || id >= 27 && id <= 36 || id >= 50 && id <= 58);
    }
}
