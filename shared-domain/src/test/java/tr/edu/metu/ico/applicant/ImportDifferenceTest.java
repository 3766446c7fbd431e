package tr.edu.metu.ico.applicant;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.applicant.ImportDifference.Counts;
import tr.edu.metu.ico.applicant.ImportDifference.Place;

class ImportDifferenceTest {

    private static final List<Place> OLD = List.of(place("a", "1"), place("b", "1"), place("c", "1"), place("e", "1"));
    private static final List<Place> NEW = List.of(place("a", "1"), place("c", "2"), place("d", "1"), place("f", ""));

    @Test
    void rows_are_added_removed_and_changed_cell_by_cell() {
        assertEquals(
                new ImportDifference(
                        List.of(
                                new RowChange.Removed(row("b", "1")),
                                new RowChange.Changed(
                                        "c", List.of(new RowChange.Cell("value", Optional.of("1"), Optional.of("2")))),
                                new RowChange.Added(row("d", "1")),
                                new RowChange.Removed(row("e", "1")),
                                new RowChange.Added(row("f", ""))),
                        Optional.of(new Counts(2, 2, 1, 1)),
                        Optional.empty()),
                ImportDifference.between(OLD.iterator(), NEW.iterator(), 100, true));
    }

    @Test
    void a_cell_that_was_or_becomes_empty_is_a_change() {
        var before = List.of(new Place("a", List.of(new OfficeRow("a", Map.of("x", "1", "y", "")))));
        var after = List.of(new Place("a", List.of(new OfficeRow("a", Map.of("x", "", "y", "2")))));

        assertEquals(
                List.of(new RowChange.Changed(
                        "a",
                        List.of(
                                new RowChange.Cell("x", Optional.of("1"), Optional.empty()),
                                new RowChange.Cell("y", Optional.empty(), Optional.of("2"))))),
                ImportDifference.between(before.iterator(), after.iterator(), 10, false)
                        .changes());
    }

    @Test
    void rows_of_one_place_are_told_apart_by_their_keys() {
        var before = List.of(new Place("s", List.of(row("s 1", "x"), row("s 2", "x"))));
        var after = List.of(new Place("s", List.of(row("s 3", "x"), row("s 2", "x"))));

        assertEquals(
                List.of(new RowChange.Removed(row("s 1", "x")), new RowChange.Added(row("s 3", "x"))),
                ImportDifference.between(before.iterator(), after.iterator(), 10, false)
                        .changes());
    }

    @Test
    void page_by_page_says_what_one_long_page_says() {
        var old = IntStream.range(0, 300)
                .filter(i -> i % 3 != 0)
                .mapToObj(ImportDifferenceTest::numbered)
                .toList();
        var now = IntStream.range(0, 300)
                .filter(i -> i % 5 != 0)
                .mapToObj(ImportDifferenceTest::numbered)
                .toList();
        var whole = ImportDifference.between(old.iterator(), now.iterator(), 1_000, true);
        var pages = new ArrayList<RowChange>();
        Optional<String> behind = Optional.empty();
        do {
            var page = ImportDifference.between(behind(old, behind), behind(now, behind), 7, false);
            assertEquals(Optional.empty(), page.counts());
            pages.addAll(page.changes());
            behind = page.next();
        } while (behind.isPresent());

        assertEquals(whole.changes(), pages);
        assertEquals(whole.changes().size(), 120);
        assertEquals(
                whole.counts(),
                ImportDifference.between(old.iterator(), now.iterator(), 7, true)
                        .counts());
    }

    @Test
    void nothing_before_is_all_new() {
        var difference = ImportDifference.between(List.<Place>of().iterator(), OLD.iterator(), 2, true);

        assertEquals(Optional.of(new Counts(4, 0, 0, 0)), difference.counts());
        assertEquals(Optional.of("b"), difference.next());
    }

    private static Iterator<Place> behind(List<Place> places, Optional<String> behind) {
        return places.stream()
                .filter(place -> behind.isEmpty() || place.name().compareTo(behind.get()) > 0)
                .iterator();
    }

    private static Place numbered(int i) {
        return place(Integer.toString(1_000 + i), "x");
    }

    private static Place place(String name, String value) {
        return new Place(name, List.of(row(name, value)));
    }

    private static OfficeRow row(String key, String value) {
        return new OfficeRow(key, Map.of("value", value));
    }
}
