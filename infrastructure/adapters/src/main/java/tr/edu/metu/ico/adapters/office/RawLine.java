package tr.edu.metu.ico.adapters.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tr.edu.metu.ico.announcement.Text;

/**
 * One line of a table as text.
 *
 * @param number line of the file, or row of the sheet, counted from 1
 * @param unfit  cells that have no plain value, by their place in the line, and why
 * @param read   cells written differently from their value, by their place in the line, and how
 */
record RawLine(long number, List<String> cells, Map<Integer, Text> unfit, Map<Integer, Text> read) {

    static RawLine of(long number, List<String> cells) {
        return new RawLine(number, cells, Map.of(), Map.of());
    }

    /** Trimmed to the width of the table: blank cells after it are left out. */
    RawLine fitted(int width) {
        int last = cells.size();
        while (last > width && cells.get(last - 1).isBlank() && !unfit.containsKey(last - 1)) {
            last--;
        }
        return new RawLine(number, cells.subList(0, last), unfit, read);
    }

    /** Padded to the width of the table if the last cells are not stored because they are blank. */
    RawLine filled(int width) {
        var filled = new ArrayList<>(cells);
        while (filled.size() < width) {
            filled.add("");
        }
        return new RawLine(number, filled, unfit, read);
    }

    boolean blank() {
        return unfit.isEmpty() && cells.stream().allMatch(String::isBlank);
    }
}
