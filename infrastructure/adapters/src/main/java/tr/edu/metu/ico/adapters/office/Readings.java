package tr.edu.metu.ico.adapters.office;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.applicant.Import.Reading;

/** What was read although its format is unexpected: each kind once per column, with its first cell. */
final class Readings {

    private final Map<List<String>, Reading> found = new LinkedHashMap<>();

    /** @param text how it was read; the same text in the same column is counted, whatever the value */
    void add(long line, String column, String value, String readAs, Text text) {
        found.merge(
                List.of(column, text.en()),
                new Reading(line, column, Problems.shortened(value), Problems.shortened(readAs), 1, text),
                (first, _) -> first.again());
    }

    /** Those of the file first, then by column in order of discovery. */
    List<Reading> all() {
        return new ArrayList<>(found.values());
    }
}
