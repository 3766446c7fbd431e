package tr.edu.metu.ico.adapters.csv;

/** Cells that a spreadsheet would calculate instead of show. */
public final class Formula {

    private static final String STARTS = "=+-@＝＋－＠";
    private static final char GUARD = '\'';

    private Formula() {}

    /** Whether a spreadsheet may take the cell for a formula, also behind blanks and invisible characters. */
    public static boolean startsIn(String cell) {
        if (cell.startsWith("\t") || cell.startsWith("\r")) {
            return true;
        }
        return cell.codePoints().dropWhile(Formula::invisible).limit(1).anyMatch(first -> STARTS.indexOf(first) >= 0);
    }

    /** The cell with a quotation mark before it where it needs one; {@link #unguarded} takes it away again. */
    static String guarded(String cell) {
        return startsIn(cell) || cell.indexOf(GUARD) == 0 ? GUARD + cell : cell;
    }

    static String unguarded(String cell) {
        return cell.indexOf(GUARD) == 0 ? cell.substring(1) : cell;
    }

    private static boolean invisible(int character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.isISOControl(character)
                || Character.getType(character) == Character.FORMAT;
    }
}
