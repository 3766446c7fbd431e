package tr.edu.metu.ico.applicant;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tr.edu.metu.ico.applicant.ColumnShares.Moved;

/** Values whose share of the rows changed by more than five percentage points. */
class ColumnSharesTest {

    @ParameterizedTest(name = "{0} of 100 and then {1} of 200 in the preparatory year")
    @CsvSource({"10,20,false", "10,30,false", "10,31,true", "10,10,false", "10,9,true", "0,11,true", "0,10,false"})
    void more_than_five_points_are_reported(int before, int after, boolean reported) {
        assertEquals(
                reported,
                !moved(preparatory(before, 100), preparatory(after, 200)).isEmpty());
    }

    @Test
    void a_value_is_shown_with_its_counts() {
        assertEquals(
                List.of(
                        new Moved("preparatory", "no", 90, 100, 0, 50),
                        new Moved("preparatory", "yes", 10, 100, 50, 50)),
                moved(preparatory(10, 100), preparatory(50, 50)));
    }

    @Test
    void cells_that_became_empty_are_reported() {
        var filled = rows(4, i -> Map.of("cgpa", i < 2 ? "3.00" : "2.00"));
        var empty = rows(4, i -> Map.of("cgpa", i < 2 ? "3.00" : ""));

        assertEquals(
                List.of(new Moved("cgpa", "", 0, 4, 2, 4), new Moved("cgpa", "2.00", 2, 4, 0, 4)),
                moved(filled, empty));
    }

    @Test
    void what_stands_in_one_row_only_is_no_share() {
        var few = rows(3, i -> Map.of("student", "250000" + i));
        var others = rows(3, i -> Map.of("student", "250001" + i));

        assertEquals(List.of(), moved(few, others));
    }

    @Test
    void where_there_was_nothing_no_share_moved() {
        assertEquals(List.of(), moved(List.of(), preparatory(1, 2)));
        assertEquals(List.of(), moved(preparatory(1, 2), List.of()));
    }

    private static List<OfficeRow> preparatory(int yes, int all) {
        return rows(all, i -> Map.of("preparatory", i < yes ? "yes" : "no"));
    }

    private static List<OfficeRow> rows(int count, IntFunction<Map<String, String>> cells) {
        return IntStream.range(0, count)
                .mapToObj(i -> new OfficeRow("row " + i, cells.apply(i)))
                .toList();
    }

    private static List<Moved> moved(List<OfficeRow> before, List<OfficeRow> after) {
        var shares = new ColumnShares();
        shares.before(List.of(new ImportDifference.Place("", before)).iterator())
                .next();
        shares.after(List.of(new ImportDifference.Place("", after)).iterator()).next();
        return shares.moved();
    }
}
