package tr.edu.metu.ico.adapters.csv;

import java.util.Arrays;

/** Whether a spreadsheet may read a cell, or a piece of it after any separator, as a formula. */
final class HiddenFormula {

    /** The separators that spreadsheet import dialogs offer, and every line ending. */
    private static final String SEPARATORS = "[,;|\\t\\r\\n\\x0B\\f\\x85\\u2028\\u2029]";

    private HiddenFormula() {}

    static boolean in(String cell) {
        return Formula.startsIn(cell)
                || Arrays.stream(cell.split(SEPARATORS, -1))
                        .anyMatch(piece -> Formula.startsIn(piece.replaceAll("^[\\s\\p{Z}\\p{Cc}\\p{Cf}\"]*", "")));
    }
}
