package tr.edu.metu.ico.adapters.csv;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tr.edu.metu.ico.agreement.DepartmentCode;
import tr.edu.metu.ico.agreement.StudyLevel;
import tr.edu.metu.ico.applicant.AcademicRecord;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.result.ResultRow;

/**
 * The staff's result file of a run. It contains only the total of a score: the breakdown names grounds of health and protection
 * and is shown only to the student and, one at a time, to entitled officers (INV-23).
 */
public final class ResultsCsv {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String GRANT = "grant";
    private static final List<String> COLUMNS = List.of(
            "rank",
            "student",
            "name",
            "department",
            "level",
            "status",
            "university",
            "semester",
            "preference",
            "list_position",
            "seat",
            GRANT,
            "total",
            "reasons");
    private static final Comparator<ResultRow> BY_RANK = Comparator.comparingInt(
                    (ResultRow row) -> row.rank().orElse(Integer.MAX_VALUE))
            .thenComparing(ResultRow::student);

    private ResultsCsv() {}

    /**
     * UTF-8 with byte order mark, CRLF, ordered by rank and then student, the unranked last. Anything that could be read as a
     * formula, also when the file is split at a semicolon, is prefixed with an apostrophe.
     *
     * @param grants whether the call has grants; without them the file has no such column
     * @throws IllegalArgumentException if a student of the run has no record
     */
    public static byte[] write(List<ResultRow> rows, Map<StudentNumber, AcademicRecord> records, boolean grants) {
        var file = new ByteArrayOutputStream();
        file.writeBytes(BYTE_ORDER_MARK.getBytes(StandardCharsets.UTF_8));
        try (var out = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(file, StandardCharsets.UTF_8)) {
            out.writeRecord(shown(COLUMNS, grants));
            rows.stream()
                    .sorted(BY_RANK)
                    .forEach(row -> out.writeRecord(shown(cells(row, recordOf(row, records)), grants)));
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
        return file.toByteArray();
    }

    /** Who a student was when the run was made. */
    public record Student(String name, DepartmentCode department, StudyLevel level) {

        /** The same with another name. */
        public Student named(String other) {
            return new Student(other, department, level);
        }
    }

    /** The students of a file that {@link #write} made, whatever its version. */
    public static Map<StudentNumber, Student> students(InputStream file) throws IOException {
        var students = new HashMap<StudentNumber, Student>();
        try (var csv = CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(file)) {
            csv.forEach(line -> students.put(
                    new StudentNumber(cell(line, "student")),
                    new Student(
                            cell(line, "name"),
                            new DepartmentCode(cell(line, "department")),
                            StudyLevel.valueOf(cell(line, "level")))));
        }
        return students;
    }

    private static String cell(NamedCsvRecord line, String column) {
        return Formula.unguarded(line.getField(column));
    }

    private static List<String> shown(List<String> cells, boolean grants) {
        return IntStream.range(0, cells.size())
                .filter(i -> grants || !COLUMNS.get(i).equals(GRANT))
                .mapToObj(cells::get)
                .toList();
    }

    private static AcademicRecord recordOf(ResultRow row, Map<StudentNumber, AcademicRecord> records) {
        return Optional.ofNullable(records.get(row.student()))
                .orElseThrow(() -> new IllegalArgumentException("a student of the run has no academic record"));
    }

    private static List<String> cells(ResultRow row, AcademicRecord student) {
        var seat = ResultCells.seat(row.outcome());
        var list = ResultCells.list(row.outcome());
        return Stream.of(
                        row.rank().isPresent() ? Integer.toString(row.rank().getAsInt()) : "",
                        row.student().value(),
                        student.name(),
                        student.cohort().department().value(),
                        student.cohort().level().name(),
                        row.outcome().status(),
                        seat.university(),
                        seat.semester(),
                        seat.preference(),
                        list.position(),
                        list.seat(),
                        ResultCells.grant(row.outcome()),
                        row.score().map(score -> score.total().toPlainString()).orElse(""),
                        ResultCells.reasons(row))
                .map(Formula::guarded)
                .toList();
    }
}
