package tr.edu.metu.ico.adapters.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tr.edu.metu.ico.applicant.Import.LineProblem;
import tr.edu.metu.ico.call.ImportKind;

/** Each column's declaration matches its reader. */
class ColumnsTest {

    /** A value that no reader accepts. */
    private static final String BAD = "#".repeat(2000);

    static Stream<Arguments> columns() {
        return Stream.of(ImportKind.values())
                .flatMap(kind -> Layouts.of(kind).columns().stream().map(column -> Arguments.of(kind, column)));
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void the_examples_are_printed_as_they_are_read(ImportKind kind) {
        var layout = Layouts.of(kind);
        var printed = OfficeCells.of(ReadOffice.file(kind, csv(layout.names(), layout.examples()))).stream()
                .map(row -> layout.names().stream()
                        .map(name -> row.cells().getOrDefault(name, ""))
                        .toList())
                .toList();

        assertEquals(withDefaults(layout), printed);
    }

    /** An omitted cell is printed as the value it was read as. */
    private static List<List<String>> withDefaults(Layout<?> layout) {
        int months = layout.names().indexOf("months");
        return layout.examples().stream()
                .map(row -> IntStream.range(0, row.size())
                        .mapToObj(i -> i == months && row.get(i).isEmpty() ? "0" : row.get(i))
                        .toList())
                .toList();
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("columns")
    void a_bad_cell_is_refused_in_the_words_of_the_column(ImportKind kind, Column<?, ?> column) {
        var reported = answers(kind, column, BAD).stream()
                .flatMap(List::stream)
                .map(LineProblem::text)
                .collect(Collectors.toSet());

        if (kind == ImportKind.QUOTAS && column.name().equals("code")) {
            assertEquals(3, reported.size());
        } else {
            assertTrue(reported.contains(column.form().mustBe()), reported.toString());
        }
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("columns")
    void only_a_column_that_says_so_takes_an_empty_cell(ImportKind kind, Column<?, ?> column) {
        assertEquals(
                column.form().mayBeEmpty(), answers(kind, column, "").stream().anyMatch(List::isEmpty));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("columns")
    void a_column_may_be_left_out_if_it_says_so(ImportKind kind, Column<?, ?> column) {
        var layout = Layouts.of(kind);
        int place = layout.names().indexOf(column.name());
        var names = new ArrayList<>(layout.names());
        names.remove(place);
        var rows = layout.examples().stream()
                .map(row -> {
                    var cells = new ArrayList<>(row);
                    cells.remove(place);
                    return cells;
                })
                .toList();
        var missing = new LineProblem(1, column.name(), "", CellText.MISSING_COLUMN);

        assertEquals(
                !column.optional(), ReadOffice.problems(kind, csv(names, rows)).contains(missing));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("columns")
    void a_column_is_found_by_its_turkish_name(ImportKind kind, Column<?, ?> column) {
        var layout = Layouts.of(kind);
        var names = new ArrayList<>(layout.names());
        names.set(names.indexOf(column.name()), column.turkish());

        assertEquals(List.of(), ReadOffice.problems(kind, csv(names, layout.examples())));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("columns")
    void a_column_is_explained_in_both_languages(ImportKind kind, Column<?, ?> column) {
        for (var text : List.of(column.meaning(), column.form().mustBe())) {
            assertFalse(text.en().isBlank() || text.tr().isBlank());
            assertNotEquals(text.en(), text.tr());
        }
        assertEquals(new HashSet<>(column.others()).size(), column.others().size(), "a name appears twice in " + kind);
        assertFalse(column.others().contains(FoldedText.of(column.turkish())));
    }

    /** What is reported for this column when each example row in turn has this cell. */
    private static List<List<LineProblem>> answers(ImportKind kind, Column<?, ?> column, String cell) {
        var layout = Layouts.of(kind);
        int place = layout.names().indexOf(column.name());
        return layout.examples().stream()
                .map(row -> {
                    var cells = new ArrayList<>(row);
                    cells.set(place, cell);
                    return ReadOffice.problems(kind, csv(layout.names(), List.of(cells))).stream()
                            .filter(problem -> problem.column().equals(column.name()))
                            .toList();
                })
                .toList();
    }

    private static String csv(List<String> names, List<? extends List<String>> rows) {
        return Stream.concat(Stream.of(names), rows.stream())
                .map(cells -> String.join(",", cells) + "\n")
                .collect(Collectors.joining());
    }
}
