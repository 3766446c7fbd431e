package tr.edu.metu.ico.adapters.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.adapters.AResultRow;
import tr.edu.metu.ico.agreement.DepartmentCode;
import tr.edu.metu.ico.agreement.StudyLevel;
import tr.edu.metu.ico.applicant.AcademicRecord;
import tr.edu.metu.ico.applicant.Cgpa;
import tr.edu.metu.ico.applicant.Cohort;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.result.GrantDecision;
import tr.edu.metu.ico.result.Outcome;
import tr.edu.metu.ico.tries.Draw;
import tr.edu.metu.ico.tries.Tries;

class ResultsCsvTest {
    private static final List<String> STARTS =
            List.of("=", "+", "-", "@", "\t", "\r", "\n", "＝", "'", "\"", ";", ",", " ", "\uFEFF", "\r\n");

    @Test
    void
            the_file_is_ordered_by_rank_and_then_student_with_the_unranked_last_and_tells_of_no_grant_where_none_is_paid() {
        var rows = List.of(
                AResultRow.notApproved("2500004", "no place in the plan"), AResultRow.notPlaced("2500002", 2),
                AResultRow.ineligible("2500003"), AResultRow.placed("2500001"));

        assertEquals(
                """
                \uFEFFrank,student,name,department,level,status,university,semester,preference,list_position,seat,total,reasons
                1,2500001,Işıl Öz,CENG,UG,PLACED,JP-TOKYO,FALL,1,,,85.34,JP-TOKYO PLACED | KR-SEOUL NOT_NEEDED
                2,2500002,Işıl Öz,CENG,UG,NOT_PLACED,,,,,,85.34,JP-TOKYO SCORE
                ,2500003,Işıl Öz,CENG,UG,INELIGIBLE,,,,,,,OE24-ELIG-1: The CGPA is too low.
                ,2500004,Işıl Öz,CENG,UG,NOT_APPROVED,,,,,,,no place in the plan
                """.replace("\n", "\r\n"),
                new String(
                        ResultsCsv.write(rows, records("Işıl Öz", "2500001", "2500002", "2500003", "2500004"), false),
                        UTF_8));
    }

    @Test
    void a_grant_a_place_on_a_list_and_a_tie_are_described() {
        var grant = new GrantDecision(GrantDecision.Why.VOLUNTEER, OptionalInt.empty(), Optional.empty());
        var main = new Outcome.MainList(2, Outcome.Seat.RESERVED, new BigDecimal("80.00"));
        var rows = List.of(
                AResultRow.with("2500001", AResultRow.placed(Optional.of(grant))),
                AResultRow.with("2500002", main),
                AResultRow.with("2500003", new Outcome.WaitingList(1, Optional.empty(), Optional.empty())),
                AResultRow.with("2500004", new Outcome.ZeroGrant(1, GrantDecision.Why.MONTHS_USED_UP)));

        assertEquals(
                List.of(
                        List.of("PLACED_ZERO_GRANT", "JP-TOKYO", "FALL", "1", "", "", "ZERO_GRANT VOLUNTEER"),
                        List.of("MAIN_LIST", "", "", "", "2", "RESERVED", "GRANT WITHIN_QUOTA"),
                        List.of("WAITING_LIST", "", "", "", "1", "", ""),
                        List.of("SELECTED_ZERO_GRANT", "", "", "", "1", "", "ZERO_GRANT MONTHS_USED_UP")),
                rows(ResultsCsv.write(rows, records("Ada", "2500001", "2500002", "2500003", "2500004"), true))
                        .map(row -> row.getFields().subList(5, 12))
                        .toList());
    }

    @Test
    void INV_23_no_ground_for_points_and_no_part_of_a_score_stands_beside_a_name() {
        var file = new String(
                ResultsCsv.write(List.of(AResultRow.placed("2500001")), records("Ada", "2500001"), true), UTF_8);

        assertTrue(file.contains(",85.34,"), file);
        for (var part : List.of("AFAD_AID", "82.18", "78.50", "-5")) {
            assertFalse(file.contains(part), file);
        }
    }

    @Test
    void a_student_without_a_record_stops_the_file() {
        assertThrows(
                IllegalArgumentException.class,
                () -> ResultsCsv.write(List.of(AResultRow.placed("2500001")), Map.of(), true));
    }

    @Test
    void no_cell_can_start_a_formula_and_no_letter_is_lost() {
        Tries.of(1000, 2024, draw -> {
            var name = draw.such(() -> text(draw), text -> !text.isBlank());
            var reason = text(draw);

            var row = row(ResultsCsv.write(
                    List.of(AResultRow.notApproved("2500001", reason)), records(name, "2500001"), true));

            assertTrue(row.getFields().stream().noneMatch(HiddenFormula::in), row.toString());
            assertEquals(reason, Formula.unguarded(row.getField(13)));
            assertEquals(name, Formula.unguarded(row.getField(2)));
        });
    }

    private static String text(Draw draw) {
        return draw.<String>from(
                () -> draw.encodable(20), () -> String.join("", draw.list(0, 4, () -> draw.of(STARTS))) + "x");
    }

    private static CsvRecord row(byte[] file) {
        return rows(file).findFirst().orElseThrow();
    }

    private static Stream<CsvRecord> rows(byte[] file) {
        var text = new String(file, UTF_8).substring(1);
        return CsvReader.builder().skipEmptyLines(false).ofCsvRecord(text).stream()
                .skip(1);
    }

    private static Map<StudentNumber, AcademicRecord> records(String name, String... students) {
        return Stream.of(students)
                .map(StudentNumber::new)
                .map(student -> new AcademicRecord(
                        student,
                        name,
                        new Cohort(new DepartmentCode("CENG"), StudyLevel.UG, 6),
                        5,
                        Optional.of(Cgpa.of("3.15")),
                        true,
                        false,
                        Set.of()))
                .collect(Collectors.toMap(AcademicRecord::student, Function.identity()));
    }
}
