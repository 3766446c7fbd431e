package tr.edu.metu.ico.adapters.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import tr.edu.metu.ico.adapters.pdf.PdfWork.Kind;

/** The ranges in a font's letter table: first code, last code, and the letter or letters they map to. */
final class LetterRanges {

    private static final String BEGIN = "beginbfrange";
    private static final String END = "endbfrange";
    private static final String CODE = "<([0-9A-Fa-f]{1,8}+)>";
    private static final Pattern RANGE =
            Pattern.compile("\\s*+" + CODE + "\\s*+" + CODE + "\\s*+(?:<[0-9A-Fa-f]*+>|\\[[0-9A-Fa-f<>\\s]*+\\])\\s*+");

    /** Hexadecimal digits of the longest code. */
    private static final int DIGITS = 8;

    private LetterRanges() {}

    /**
     * Counts how many letters the ranges map to.
     *
     * @throws PdfWork.Spent if there are too many
     * @throws UncheckedIOException if anything else is between ranges, so that other readers might differ
     */
    static void count(String table, PdfWork work) {
        for (int begin = table.indexOf(BEGIN); begin >= 0; begin = table.indexOf(BEGIN, begin + 1)) {
            int end = table.indexOf(END, begin);
            section(table, begin + BEGIN.length(), end < 0 ? table.length() : end, work);
        }
    }

    private static void section(String table, int begin, int end, PdfWork work) {
        var range = RANGE.matcher(table);
        int at = begin;
        while (at < end && range.region(at, end).lookingAt()) {
            work.spend(Kind.MAPPINGS, Math.max(1, 1L + code(range.group(2)) - code(range.group(1))));
            at = range.end();
        }
        if (!table.substring(at, end).isBlank()) {
            throw new UncheckedIOException(new IOException("a table of letters is not written in the usual form"));
        }
    }

    /** As the library reads it: a byte has two digits, the last one may lack its second, and four bytes have a sign. */
    private static int code(String digits) {
        var whole = digits.length() % 2 == 0 ? digits : digits + "0";
        return whole.length() == DIGITS ? Integer.parseUnsignedInt(whole, 16) : Integer.parseInt(whole, 16);
    }
}
