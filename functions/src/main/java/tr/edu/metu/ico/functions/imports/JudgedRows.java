package tr.edu.metu.ico.functions.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import tr.edu.metu.ico.adapters.office.Checks;
import tr.edu.metu.ico.adapters.office.OfficeCells;
import tr.edu.metu.ico.adapters.office.OfficeTables;
import tr.edu.metu.ico.adapters.office.Report;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.applicant.Import.LineProblem;
import tr.edu.metu.ico.applicant.Import.Reading;
import tr.edu.metu.ico.applicant.OfficeFile;
import tr.edu.metu.ico.applicant.OfficeRow;
import tr.edu.metu.ico.call.ImportKind;

/**
 * Rows of an edit, read by the parser and the checks for files.
 *
 * @param files    the rows to be stored; none where there are problems
 * @param readings values accepted in an unexpected format; line 0, since there is no file
 * @param problems the problems; line 0
 */
record JudgedRows(List<OfficeFile> files, List<Reading> readings, List<LineProblem> problems) {

    private static final int HEADER = 1;

    /** The edited row alone, checked like a row of a file that arrives today. */
    static JudgedRows alone(ImportKind kind, OfficeRow edited, Checks checks) {
        return of(OfficeTables.read(kind, List.of(edited), checks), List.of(edited), 0);
    }

    /**
     * The edited row in its group. The other rows were put in force before and are not checked again, only that the
     * rows are consistent.
     *
     * @param place index of the edited row in the group; -1 when it was removed
     */
    static JudgedRows together(ImportKind kind, List<OfficeRow> rows, int place) {
        return rows.isEmpty()
                ? new JudgedRows(List.of(), List.of(), List.of())
                : of(OfficeTables.read(kind, rows, Checks.none()), rows, place);
    }

    /** The rows in the format of the office's files. */
    List<OfficeRow> rows() {
        return files.stream().flatMap(file -> OfficeCells.of(file).stream()).toList();
    }

    private static JudgedRows of(Report report, List<OfficeRow> rows, int place) {
        var readings = report.readings().stream()
                .map(r -> new Reading(0, r.column(), r.value(), r.readAs(), r.cells(), r.text()))
                .toList();
        return report.clean()
                ? new JudgedRows(files(report), readings, List.of())
                : new JudgedRows(List.of(), readings, problems(report.problems(), rows, place));
    }

    private static List<OfficeFile> files(Report report) {
        var files = new ArrayList<OfficeFile>();
        try {
            report.eachPart(files::add);
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
        return files;
    }

    /** Problems of the edited row if it has any, otherwise of the others; a line is named by its key. */
    private static List<LineProblem> problems(List<LineProblem> found, List<OfficeRow> rows, int place) {
        long edited = place + HEADER + 1L;
        boolean own = found.stream().anyMatch(problem -> problem.line() == edited);
        var others = found.stream()
                .map(LineProblem::line)
                .filter(line -> line != edited && line > HEADER)
                .distinct()
                .toList();
        return found.stream()
                .filter(problem -> !own || problem.line() == edited)
                .map(problem ->
                        new LineProblem(0, problem.column(), problem.value(), naming(problem.text(), others, rows)))
                .toList();
    }

    private static Text naming(Text text, List<Long> lines, List<OfficeRow> rows) {
        return new Text(
                text.en() + named(lines, rows, " Line %d is the row %s."),
                text.tr() + named(lines, rows, " %d. satır: %s."));
    }

    private static String named(List<Long> lines, List<OfficeRow> rows, String sentence) {
        return lines.stream()
                .map(line -> sentence.formatted(
                        line, rows.get(Math.toIntExact(line - HEADER - 1)).key()))
                .collect(Collectors.joining());
    }
}
