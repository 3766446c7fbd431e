package tr.edu.metu.ico.adapters.csv;

import java.util.function.IntPredicate;

/**
 * Cells that a spreadsheet would calculate instead of showing. A spreadsheet may split a file at a separator other than the
 * comma, such as the semicolon of a Turkish installation, so every piece between separators is checked like a cell.
 */
public final class Formula {

    private static final String STARTS = "=+-@＝＋－＠";

    /**
     * Characters at which a spreadsheet may end a cell or a line. Blanks are not among them: no spreadsheet splits there by
     * default.
     */
    private static final String SEPARATORS = ",;|\t\r\n\u000B\f\u0085\u2028\u2029";

    /** A quotation mark may be lost when a quoted cell is split in the middle. */
    private static final char QUOTE = '"';

    private static final char GUARD = '\'';

    private Formula() {}

    /** Whether a spreadsheet may read the cell itself as a formula, also after blanks and invisible characters. */
    public static boolean startsIn(String cell) {
        if (cell.startsWith("\t") || cell.startsWith("\r")) {
            return true;
        }
        return startsWith(cell, Formula::invisible);
    }

    /**
     * The cell with an apostrophe before each piece that needs one; {@link #unguarded} removes them again. A piece that begins
     * with an apostrophe gets another, so that no text can be mistaken for guarded text.
     */
    public static String guarded(String cell) {
        var guarded = new StringBuilder(cell.length() + 1);
        int start = 0;
        for (int i = 0; i <= cell.length(); i++) {
            if (i == cell.length() || separates(cell.charAt(i))) {
                var piece = cell.substring(start, i);
                boolean first = start == 0 && startsIn(cell);
                if (first || calculates(piece) || piece.indexOf(GUARD) == 0) {
                    guarded.append(GUARD);
                }
                guarded.append(piece);
                if (i < cell.length()) {
                    guarded.append(cell.charAt(i));
                }
                start = i + 1;
            }
        }
        return guarded.toString();
    }

    /** The text that {@link #guarded} made this cell from; any other cell, such as {@code 't Hooft}, is unchanged. */
    public static String unguarded(String cell) {
        var text = new StringBuilder(cell.length());
        boolean begins = true;
        for (int i = 0; i < cell.length(); i++) {
            char character = cell.charAt(i);
            if (!begins || character != GUARD) {
                text.append(character);
            }
            begins = separates(character);
        }
        var original = text.toString();
        return guarded(original).equals(cell) ? original : cell;
    }

    private static boolean calculates(String piece) {
        return startsWith(piece, character -> character == QUOTE || invisible(character));
    }

    private static boolean startsWith(String text, IntPredicate skipped) {
        return text.codePoints().dropWhile(skipped).limit(1).anyMatch(first -> STARTS.indexOf(first) >= 0);
    }

    private static boolean separates(char character) {
        return SEPARATORS.indexOf(character) >= 0;
    }

    private static boolean invisible(int character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.isISOControl(character)
                || Character.getType(character) == Character.FORMAT;
    }
}
