package tr.edu.metu.ico.adapters.office;

import java.util.List;
import java.util.Map;
import tr.edu.metu.ico.announcement.Text;

/**
 * One line of a table as text.
 *
 * @param number line of the file, or row of the sheet, counted from 1
 * @param unfit  cells that have no plain value, by their place in the line, and why
 */
record RawLine(long number, List<String> cells, Map<Integer, Text> unfit) {

    static RawLine of(long number, List<String> cells) {
        return new RawLine(number, cells, Map.of());
    }

    boolean blank() {
        return unfit.isEmpty() && cells.stream().allMatch(String::isBlank);
    }
}
