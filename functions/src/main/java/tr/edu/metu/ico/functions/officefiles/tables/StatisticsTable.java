package tr.edu.metu.ico.functions.officefiles.tables;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import tr.edu.metu.ico.adapters.table.FileTable;
import tr.edu.metu.ico.adapters.table.TableColumn;
import tr.edu.metu.ico.adapters.table.TableDefinition;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.applicant.OfficeData;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.RunId;
import tr.edu.metu.ico.functions.access.SmallGroups;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.site.Words;

/**
 * A run in numbers: for everybody and by department, level, country, university and semester. Averages are left out where
 * they would describe fewer than five students, and so are additional points and deductions that fewer than five have.
 */
final class StatisticsTable {

    private final ResultTable results;
    private final OfficeData officeData;

    StatisticsTable(Parts parts) {
        results = new ResultTable(parts);
        officeData = parts.ports().officeData();
    }

    /**
     * A line of the table.
     *
     * @param points whether the average is shown
     */
    record Line(StudentGroup group, boolean points) {}

    FileTable<Line> of(Call call, RunId run) {
        var title = FileTables.title("file.statistics", call);
        var notes = List.of(ResultTable.published(call, run), Words.both("file.small-groups"));
        return new FileTable<>(
                new TableDefinition<>(title, notes, columns()),
                lines(new StudentGroups(results.lines(call, run), officeData.agreements(call))));
    }

    static Stream<Line> lines(StudentGroups groups) {
        var everybody = groups.everybody();
        return Stream.of(
                        Stream.of(new Line(everybody, !few(everybody.scored()))),
                        parted(groups.departments()),
                        parted(groups.levels()),
                        overlapping(groups.countries(), everybody),
                        overlapping(groups.universities(), everybody),
                        overlapping(groups.semesters(), everybody),
                        groups.adjustments().stream()
                                .filter(group -> !SmallGroups.small(group.applied(), everybody.scored()))
                                .map(group -> new Line(group, false)))
                .flatMap(lines -> lines);
    }

    private static Stream<Line> parted(List<StudentGroup> partition) {
        Set<StudentGroup> hidden = SmallGroups.hidden(partition, StudentGroup::scored);
        return partition.stream().map(group -> new Line(group, !hidden.contains(group)));
    }

    private static Stream<Line> overlapping(List<StudentGroup> groups, StudentGroup everybody) {
        return groups.stream().map(group -> new Line(group, !SmallGroups.small(group.scored(), everybody.scored())));
    }

    private static boolean few(int students) {
        return students < SmallGroups.LEAST;
    }

    private static List<TableColumn<Line>> columns() {
        return List.of(
                TableColumn.translated(
                        Words.both("file.by"),
                        20,
                        line -> Optional.of(line.group().by())),
                TableColumn.translated(
                        Words.both("file.value"),
                        24,
                        line -> Optional.of(line.group().value())),
                TableColumn.integer(
                        Words.both("file.number-applied"),
                        line -> OptionalInt.of(line.group().applied())),
                TableColumn.integer(
                        Words.both("file.number-eligible"),
                        line -> ofSelection(line, line.group().eligible())),
                TableColumn.integer(
                        Words.both("file.number-placed"),
                        line -> ofSelection(line, line.group().placed())),
                TableColumn.integer(
                        Words.both("file.number-unplaced"),
                        line -> ofSelection(line, line.group().unplaced())),
                TableColumn.decimal(Words.both("file.average"), StatisticsTable::average),
                TableColumn.decimal(Words.both("file.cut-off"), StatisticsTable::cutOff),
                TableColumn.translated(Words.both("file.note"), 20, StatisticsTable::note));
    }

    /** Whether those with a ground were placed would tell of single students in small calls. */
    private static OptionalInt ofSelection(Line line, int students) {
        return aboutGrounds(line) ? OptionalInt.empty() : OptionalInt.of(students);
    }

    private static Optional<BigDecimal> average(Line line) {
        return line.points() ? line.group().average() : Optional.empty();
    }

    private static Optional<BigDecimal> cutOff(Line line) {
        return aboutGrounds(line) ? Optional.empty() : line.group().cutOff();
    }

    private static Optional<Text> note(Line line) {
        boolean hides = !line.points() && !aboutGrounds(line) && line.group().scored() > 0;
        return hides ? Optional.of(Words.both("file.fewer-than-five")) : Optional.empty();
    }

    private static boolean aboutGrounds(Line line) {
        return line.group().by().equals(Words.both("file.by-adjustment"));
    }
}
