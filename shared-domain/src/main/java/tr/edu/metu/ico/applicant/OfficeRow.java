package tr.edu.metu.ico.applicant;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A row of office data as text, as in a file.
 *
 * @param key   what is unique in a file, such as a student number
 * @param cells by column, in the order of the columns; an empty cell is left out
 */
public record OfficeRow(String key, Map<String, String> cells) {

    public OfficeRow {
        var filled = new LinkedHashMap<>(cells);
        filled.values().removeIf(String::isEmpty);
        cells = Collections.unmodifiableMap(filled);
    }
}
