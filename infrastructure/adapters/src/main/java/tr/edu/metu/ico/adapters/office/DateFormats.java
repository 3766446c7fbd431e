package tr.edu.metu.ico.adapters.office;

import java.util.Locale;
import java.util.regex.Pattern;

/** Which formats of cells show a number as a day. */
final class DateFormats {

    /** What stands in quotation marks, in brackets or behind a backslash is shown as it is. */
    private static final Pattern SHOWN_AS_IT_IS = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|[\\\\_*].");

    private DateFormats() {}

    /**
     * Whether a format tells days.
     *
     * @param id   number of the format; null when the cell has none
     * @param code how a format of one's own is written; null for those every program has
     */
    static boolean tellDays(Integer id, String code) {
        if (code != null) {
            var letters = SHOWN_AS_IT_IS.matcher(code).replaceAll("").toLowerCase(Locale.ROOT);
            return letters.indexOf('d') >= 0 && letters.indexOf('m') >= 0 || letters.indexOf('y') >= 0;
        }
        return id != null && (id >= 14 && id <= 17 || id == 22 || id >= 27 && id <= 36 || id >= 50 && id <= 58);
    }
}
