package tr.edu.metu.ico.adapters.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.applicant.OfficeRow;
import tr.edu.metu.ico.applicant.RowChange;

/** The small file of an edit shows old and new cells, and starts no formula. */
class RowChangeCsvTest {

    private static final String HEADER = "\uFEFFchange,key,column,before,after\r\n";

    @Test
    void a_changed_row_has_a_line_for_each_cell() {
        var change = new RowChange.Changed(
                "2500001",
                List.of(
                        new RowChange.Cell("name", Optional.of("Çiğdem, A."), Optional.of("Çiğdem A.")),
                        new RowChange.Cell("cgpa", Optional.empty(), Optional.of("3.15"))));

        assertEquals(
                HEADER + "CHANGED,2500001,name,\"Çiğdem, A.\",Çiğdem A.\r\nCHANGED,2500001,cgpa,,3.15\r\n",
                written(change));
    }

    @Test
    void a_row_that_is_added_or_removed_is_shown_in_full() {
        var cells = new LinkedHashMap<>(Map.of("quota", "GRANTS"));
        cells.put("places", "-1");
        var row = new OfficeRow("GRANTS TN", cells);

        assertEquals(
                HEADER + "ADDED,GRANTS TN,quota,,GRANTS\r\nADDED,GRANTS TN,places,,'-1\r\n",
                written(new RowChange.Added(row)));
        assertEquals(
                HEADER + "REMOVED,GRANTS TN,quota,GRANTS,\r\nREMOVED,GRANTS TN,places,'-1,\r\n",
                written(new RowChange.Removed(row)));
    }

    private static String written(RowChange change) {
        return new String(RowChangeCsv.write(change), StandardCharsets.UTF_8);
    }
}
