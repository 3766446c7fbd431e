package tr.edu.metu.ico.functions.officefiles.tables;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import tr.edu.metu.ico.adapters.csv.ResultsCsv;
import tr.edu.metu.ico.adapters.table.FileTable;
import tr.edu.metu.ico.adapters.table.TableColumn;
import tr.edu.metu.ico.adapters.table.TableDefinition;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.applicant.AcademicRecord;
import tr.edu.metu.ico.applicant.OfficeData;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.RunId;
import tr.edu.metu.ico.file.Area;
import tr.edu.metu.ico.file.Files;
import tr.edu.metu.ico.functions.parts.Definitions;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.resultfiles.ResultKeys;
import tr.edu.metu.ico.privacy.PersonalData;
import tr.edu.metu.ico.result.Outcome;
import tr.edu.metu.ico.result.ResultRow;
import tr.edu.metu.ico.result.Runs;
import tr.edu.metu.ico.scoring.OverallScore;
import tr.edu.metu.ico.site.Words;

/**
 * The rows of a run as they are published: of a score only the total (INV-23). Names and departments are those of the run, from
 * its result file, which cannot be changed; a name that has been erased since is not written again.
 */
final class ResultTable {

    /** Far more than any run has. */
    private static final long LARGEST = 200L << 20;

    /** So many rows are in memory at once, however many there are. */
    private static final int TOGETHER = 500;

    private static final Comparator<Place> BY_RANK =
            Comparator.comparingInt(Place::rank).thenComparing(Place::student);

    private final Runs runs;
    private final Files files;
    private final OfficeData officeData;
    private final Definitions definitions;

    ResultTable(Parts parts) {
        runs = parts.ports().runs();
        files = parts.ports().files();
        officeData = parts.ports().officeData();
        definitions = parts.definitions();
    }

    /** A row with who the student was. */
    record Line(ResultRow row, ResultsCsv.Student student) {}

    /** Where a student stands in the list; those without a rank stand last. */
    private record Place(int rank, StudentNumber student) {

        static Place of(ResultRow row) {
            return new Place(row.rank().orElse(Integer.MAX_VALUE), row.student());
        }
    }

    FileTable<Line> of(Call call, RunId run) {
        var title = FileTables.title("file.result-list", call);
        var notes = List.of(published(call, run), Words.both("file.totals-only"));
        boolean grants = definitions.of(call).grantTerms().pays();
        var places = runs.stream(call.id(), run).map(Place::of).sorted(BY_RANK).toList();
        var rows = places.stream()
                .map(Place::student)
                .gather(Gatherers.windowFixed(TOGETHER))
                .flatMap(some -> inOrder(some, runs.rows(call.id(), run, Set.copyOf(some))));
        return new FileTable<>(new TableDefinition<>(title, notes, columns(grants)), lines(call, run, rows));
    }

    /** The rows of a run, ordered by student. */
    List<Line> lines(Call call, RunId run) {
        return lines(call, run, runs.rows(call.id(), run).stream()).toList();
    }

    private static Stream<ResultRow> inOrder(List<StudentNumber> students, Map<StudentNumber, ResultRow> rows) {
        return students.stream().map(rows::get);
    }

    private Stream<Line> lines(Call call, RunId run, Stream<ResultRow> rows) {
        var known = students(call, run);
        return rows.gather(Gatherers.windowFixed(TOGETHER)).flatMap(some -> named(call, some, known));
    }

    /** The records of some students are read together, for names that have been erased. */
    private Stream<Line> named(Call call, List<ResultRow> some, Map<StudentNumber, ResultsCsv.Student> known) {
        var records =
                officeData.records(call, some.stream().map(ResultRow::student).collect(Collectors.toSet()));
        return some.stream().map(row -> {
            var was = Optional.ofNullable(known.get(row.student()))
                    .orElseThrow(() -> new IllegalStateException("a student of the run is not in its result file"));
            var now = Optional.ofNullable(records.get(row.student()))
                    .map(AcademicRecord::name)
                    .filter(PersonalData.ERASED::equals);
            return new Line(row, now.map(was::named).orElse(was));
        });
    }

    /** When the run was published, or that it was not. */
    static Text published(Call call, RunId run) {
        return call.publications().stream()
                .filter(publication -> publication.run().equals(run))
                .findFirst()
                .map(publication -> Coded.at("file.published", publication.at()))
                .orElseGet(() -> Words.both("file.not-published"));
    }

    private Map<StudentNumber, ResultsCsv.Student> students(Call call, RunId run) {
        try (var file = files.open(Area.RESULTS, ResultKeys.results(call.id(), run), LARGEST)) {
            return ResultsCsv.students(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static List<TableColumn<Line>> columns(boolean grants) {
        var columns = new ArrayList<TableColumn<Line>>();
        columns.add(
                TableColumn.integer(Words.both("file.rank"), line -> line.row().rank()));
        columns.add(TableColumn.text(
                Words.both("file.student"), 10, line -> line.row().student().value()));
        columns.add(TableColumn.text(
                Words.both("file.name"), 28, line -> line.student().name()));
        columns.add(TableColumn.text(
                Words.both("file.department"),
                10,
                line -> line.student().department().value()));
        columns.add(TableColumn.translated(
                Words.both("file.level"),
                16,
                line -> Coded.word("level.", line.student().level())));
        columns.add(TableColumn.translated(
                Words.both("file.status"),
                26,
                line -> Coded.word("status.", outcome(line).status())));
        columns.add(TableColumn.text(
                Words.both("file.university"),
                16,
                line -> placed(line)
                        .map(placed -> placed.choice().university().value())
                        .orElse("")));
        columns.add(TableColumn.translated(
                Words.both("file.semester"),
                10,
                line -> placed(line)
                        .flatMap(placed ->
                                Coded.word("semester.", placed.choice().semester()))));
        columns.add(TableColumn.integer(
                Words.both("file.preference"), line -> Coded.number(placed(line).map(Outcome.Placed::preference))));
        columns.add(TableColumn.integer(
                Words.both("file.list-position"), line -> outcome(line).listPosition()));
        columns.add(TableColumn.translated(Words.both("file.seat"), 14, line -> seat(outcome(line))));
        if (grants) {
            columns.add(TableColumn.translated(
                    Words.both("file.grant"),
                    24,
                    line -> outcome(line).grantWhy().flatMap(why -> Coded.word("file.grant-", why))));
        }
        columns.add(TableColumn.decimal(
                Words.both("file.total"), line -> line.row().score().map(OverallScore::total)));
        columns.add(TableColumn.translated(Words.both("file.reasons"), 50, line -> Reasons.of(line.row())));
        return columns;
    }

    private static Outcome outcome(Line line) {
        return line.row().outcome();
    }

    private static Optional<Outcome.Placed> placed(Line line) {
        return outcome(line).place();
    }

    private static Optional<Text> seat(Outcome outcome) {
        return outcome instanceof Outcome.MainList(var _, var seat, var _)
                ? Coded.word("file.seat-", seat)
                : Optional.empty();
    }
}
