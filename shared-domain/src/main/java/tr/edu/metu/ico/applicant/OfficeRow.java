package tr.edu.metu.ico.applicant;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A row of the office's data as text, the way a file would say it.
 *
 * @param key   what stands only once in a file, such as a student's number
 * @param cells by column, in the order of the columns; an empty cell is left out
 */
public record OfficeRow(String key, Map<String, String> cells) {

    public OfficeRow {
        var filled = new LinkedHashMap<>(cells);
        filled.values().removeIf(String::isEmpty);
        cells = Collections.unmodifiableMap(filled);
    }
}
