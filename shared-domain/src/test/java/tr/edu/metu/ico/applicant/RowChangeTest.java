package tr.edu.metu.ico.applicant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The rows after one is added, removed or changed. */
class RowChangeTest {

    private static final OfficeRow ADA = new OfficeRow("ada", Map.of("cgpa", "3.51", "level", "UG"));
    private static final OfficeRow BORA = new OfficeRow("bora", Map.of("cgpa", "2.90"));
    private static final OfficeRow CEM = new OfficeRow("cem", Map.of("cgpa", "3.00"));
    private static final List<OfficeRow> BOTH = List.of(ADA, BORA);

    @Test
    void a_row_that_is_added_stands_last_and_a_removed_one_is_gone() {
        assertEquals(List.of(ADA, BORA, CEM), new RowChange.Added(CEM).in(BOTH));
        assertEquals(List.of(BORA), new RowChange.Removed(ADA).in(BOTH));
        assertEquals(1, new RowChange.Added(CEM).rowsMore());
        assertEquals(-1, new RowChange.Removed(ADA).rowsMore());
    }

    @Test
    void a_row_that_is_changed_keeps_its_place_and_its_other_cells() {
        var after = new OfficeRow("ada", Map.of("cgpa", "3.15", "name", "Ada"));
        var change = RowChange.between(ADA, after).orElseThrow();

        assertEquals(List.of(after, BORA), change.in(BOTH));
        assertEquals(0, change.rowsMore());
    }

    @Test
    void a_row_that_is_not_there_can_be_neither_changed_nor_removed() {
        var change = new RowChange.Changed(
                "cem", List.of(new RowChange.Cell("cgpa", Optional.empty(), Optional.of("3.00"))));

        assertThrows(IllegalArgumentException.class, () -> change.in(BOTH));
        assertThrows(IllegalArgumentException.class, () -> new RowChange.Removed(CEM).in(BOTH));
    }
}
