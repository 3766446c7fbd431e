package tr.edu.metu.ico.adapters.office;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import tr.edu.metu.ico.announcement.Text;

/**
 * Other ways in which an office may write a cell. Each converts the cell to the canonical spelling of {@link CellFormat}; the column
 * decides which of them fit, and if two fit with different values the cell is ambiguous.
 */
final class Spellings {

    private static final Pattern DECIMAL_COMMA = Pattern.compile("[0-9]{1,6},[0-9]{1,6}");
    private static final Pattern GROUPED_BY_COMMA = Pattern.compile("[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]{1,6})?");
    private static final Pattern GROUPED_BY_POINT = Pattern.compile("[0-9]{1,3}(\\.[0-9]{3})+(,[0-9]{1,6})?");
    private static final Pattern DAY_FIRST = Pattern.compile("([0-9]{1,2})\\.([0-9]{1,2})\\.([0-9]{4})");
    private static final Pattern EITHER_FIRST = Pattern.compile("([0-9]{1,2})([/-])([0-9]{1,2})\\2([0-9]{4})");
    private static final Pattern MIDNIGHT = Pattern.compile("[ T]0{1,2}:00(:00)?$");
    private static final Pattern CODE = Pattern.compile("[\\p{L}0-9][\\p{L}0-9 _-]*");
    private static final Pattern GAPS = Pattern.compile(" +");

    private static final Map<String, String> WORDS = Map.ofEntries(
            entry("evet", "yes"),
            entry("hayir", "no"),
            entry("yes", "yes"),
            entry("no", "no"),
            entry("true", "yes"),
            entry("false", "no"),
            entry("dogru", "yes"),
            entry("yanlis", "no"),
            entry("lisans", "UG"),
            entry("undergraduate", "UG"),
            entry("yuksek_lisans", "MS"),
            entry("master", "MS"),
            entry("doktora", "PHD"),
            entry("doktora_sonrasi", "POSTDOC"),
            entry("post_doc", "POSTDOC"),
            entry("guz", "FALL"),
            entry("bahar", "SPRING"),
            entry("tam_yil", "FULL_YEAR"),
            entry("kabul", "ACCEPTED"),
            entry("ret", "REFUSED"),
            entry("red", "REFUSED"));

    private Spellings() {}

    /** A way to read a cell. @param cell in the canonical spelling @param how a note for people */
    record Spelling(String cell, Text how) {}

    /** Every other way to read this cell; none if it matches no other spelling. */
    static List<Spelling> of(String written) {
        var cell = MIDNIGHT.matcher(written).replaceFirst("");
        var spellings = new ArrayList<Spelling>();
        if (!cell.equals(written)) {
            spellings.add(new Spelling(cell, ReadingText.DATE_WITH_TIME));
        }
        numbers(cell, spellings);
        days(cell, spellings);
        var word = WORDS.get(FoldedText.of(cell));
        if (word != null) {
            spellings.add(new Spelling(word, ReadingText.WORD));
        }
        if (CODE.matcher(cell).matches()) {
            spellings.add(new Spelling(capitals(cell), ReadingText.CAPITALS));
        }
        return spellings;
    }

    private static void numbers(String cell, List<Spelling> spellings) {
        if (DECIMAL_COMMA.matcher(cell).matches()) {
            spellings.add(new Spelling(cell.replace(',', '.'), ReadingText.DECIMAL_COMMA));
        }
        if (GROUPED_BY_COMMA.matcher(cell).matches()) {
            spellings.add(new Spelling(cell.replace(",", ""), ReadingText.THOUSANDS));
        }
        if (GROUPED_BY_POINT.matcher(cell).matches()) {
            spellings.add(new Spelling(cell.replace(".", "").replace(',', '.'), ReadingText.THOUSANDS));
        }
    }

    /** With dots the day always comes first; with slashes or hyphens the month may. */
    private static void days(String cell, List<Spelling> spellings) {
        var dayFirst = DAY_FIRST.matcher(cell);
        if (dayFirst.matches()) {
            spellings.add(day(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1)));
        }
        var either = EITHER_FIRST.matcher(cell);
        if (either.matches()) {
            spellings.add(day(either.group(4), either.group(3), either.group(1)));
            spellings.add(day(either.group(4), either.group(1), either.group(3)));
        }
    }

    private static Spelling day(String year, String month, String day) {
        return new Spelling(year + "-" + two(month) + "-" + two(day), ReadingText.DATE);
    }

    private static String two(String digits) {
        return digits.length() == 1 ? "0" + digits : digits;
    }

    /** Codes have no accents: dotted and dotless i both become I. */
    private static String capitals(String cell) {
        var latin = cell.replace('ı', 'I').replace('i', 'I').replace('İ', 'I');
        return GAPS.matcher(latin.toUpperCase(Locale.ROOT)).replaceAll("_");
    }
}
