package tr.edu.metu.ico.adapters.office;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tr.edu.metu.ico.applicant.OfficeFile;
import tr.edu.metu.ico.applicant.OfficeRow;
import tr.edu.metu.ico.call.ImportKind;

/** A difference shows the columns of the files, all of them. */
class OfficeCellsTest {

    static Stream<Arguments> files() {
        return Stream.of(
                Arguments.of(
                        ImportKind.RECORDS,
                        SampleRecords.HEADER.strip() + ",full_time,research_assistant\n" + SampleRecords.AYSE.strip()
                                + ",yes,no\n"),
                Arguments.of(ImportKind.COHORT_AVERAGES, "department,level,semester,average\nCENG,UG,6,2.89\n"),
                Arguments.of(ImportKind.AGREEMENTS, """
                    university,name,country,capacity,levels,semesters,departments,host_minimum,phd_only,host_language,restrictions,\
                    nomination_deadline,application_deadline,fact_sheet
                    JP-TOKYO,Tōkyō,JP,2,UG|MS,FALL,ALL,3.00,no,English B2,No arts,2024-04-01,2024-05-01,https://tokyo.example/f
                    """),
                Arguments.of(ImportKind.LANGUAGE_SCORES, "student,exam,date,score\n2500001,EPE,2022-09-01,78.50\n"),
                Arguments.of(
                        ImportKind.PARTICIPATIONS,
                        "student,programme,level,outcome,months,call,consumed_by\n"
                                + "2500001,OE,UG,LATE_WITHDRAWAL,3,OE-2022,OE-2023\n"),
                Arguments.of(
                        ImportKind.EXAM_RESULTS,
                        "student_number,exam,exam_date,attended,score,excuse,reason\n"
                                + "2500001,EPEEP,2019-12-07,yes,68.50,,\n2500002,EPEEP,2019-12-07,no,,ACCEPTED,ill\n"),
                Arguments.of(
                        ImportKind.EQUIVALENCES,
                        "table_version,exam,exam_score,metu_iys_score\nSAMPLE-1,SAMPLE_EXAM_A,5.5,60\n"),
                Arguments.of(ImportKind.QUOTAS, "quota,code,places\nGRANTS,TN,1\n"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void what_is_read_of_a_file_is_written_as_the_same_file(ImportKind kind, String csv) {
        var file = ReadOffice.file(kind, csv);
        var rows = OfficeCells.of(file);

        assertEquals(file, ReadOffice.file(kind, written(csv, rows)));
        assertEquals(List.of(file), parts(OfficeTables.read(kind, rows, Checks.none())));
        assertEquals(rows.size(), rows.stream().map(OfficeRow::key).distinct().count());
    }

    private static List<OfficeFile> parts(Report report) {
        var parts = new ArrayList<OfficeFile>();
        try {
            report.eachPart(parts::add);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return parts;
    }

    /** If a column is added to a file, add it here, or a difference would not show it. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void every_column_of_the_layout_is_shown(ImportKind kind, String csv) {
        var columns = new HashSet<>(Layouts.of(kind).names());
        var shown = new HashSet<String>();
        OfficeCells.of(ReadOffice.file(kind, csv))
                .forEach(row -> shown.addAll(row.cells().keySet()));

        assertEquals(columns, shown);
    }

    @Test
    void two_stays_that_say_the_same_are_two_rows() {
        var stay = "2500001,OE,UG,BENEFITED\n";
        var rows = OfficeCells.of(
                ReadOffice.file(ImportKind.PARTICIPATIONS, "student,programme,level,outcome\n" + stay + stay));

        assertEquals(
                List.of("2500001 OE UG BENEFITED 0", "2500001 OE UG BENEFITED 0 #2"),
                rows.stream().map(OfficeRow::key).toList());
    }

    private static String written(String csv, List<OfficeRow> rows) {
        var header = List.of(csv.lines().findFirst().orElseThrow().split(","));
        var out = new StringWriter();
        try (var writer = CsvWriter.builder().build(out)) {
            writer.writeRecord(header);
            for (var row : rows) {
                var cells = new ArrayList<String>();
                header.forEach(column -> cells.add(row.cells().getOrDefault(column, "")));
                writer.writeRecord(cells);
            }
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
        return out.toString();
    }
}
