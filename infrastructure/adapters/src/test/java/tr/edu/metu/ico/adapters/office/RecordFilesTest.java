package tr.edu.metu.ico.adapters.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tr.edu.metu.ico.adapters.office.ReadOffice.file;
import static tr.edu.metu.ico.adapters.office.ReadOffice.problems;
import static tr.edu.metu.ico.adapters.office.SampleRecords.AYSE;
import static tr.edu.metu.ico.adapters.office.SampleRecords.BORA;
import static tr.edu.metu.ico.adapters.office.SampleRecords.CENG;
import static tr.edu.metu.ico.adapters.office.SampleRecords.GOOD_RECORDS;
import static tr.edu.metu.ico.adapters.office.SampleRecords.HEADER;
import static tr.edu.metu.ico.adapters.office.SampleRecords.IE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tr.edu.metu.ico.agreement.Agreement;
import tr.edu.metu.ico.agreement.CountryCode;
import tr.edu.metu.ico.agreement.Semester;
import tr.edu.metu.ico.agreement.StudyLevel;
import tr.edu.metu.ico.agreement.UniversityId;
import tr.edu.metu.ico.applicant.AcademicRecord;
import tr.edu.metu.ico.applicant.Import.LineProblem;
import tr.edu.metu.ico.applicant.LanguageResult;
import tr.edu.metu.ico.applicant.OfficeFile;
import tr.edu.metu.ico.applicant.Participation;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.call.ImportKind;

/** What a line of an office file may contain, and what not. */
class RecordFilesTest {

    @Test
    void records_are_read_with_their_turkish_letters() {
        assertEquals(GOOD_RECORDS, file(ImportKind.RECORDS, HEADER + AYSE + BORA));
    }

    @Test
    void columns_that_only_some_calls_need_may_be_left_out_and_mean_no() {
        var more = HEADER.strip() + ",research_assistant,full_time\n" + AYSE.strip() + ",yes,\n" + BORA.strip()
                + ",no,yes\n";
        var said = ((OfficeFile.Records) file(ImportKind.RECORDS, more)).rows();

        assertEquals(
                List.of(true, false),
                said.stream().map(AcademicRecord::researchAssistant).toList());
        assertEquals(
                List.of(false, true),
                said.stream().map(AcademicRecord::fullTime).toList());
        assertEquals(
                List.of(true, false, false),
                ((OfficeFile.Agreements) file(ImportKind.AGREEMENTS, """
                    university,name,country,capacity,levels,semesters,departments,host_minimum,phd_only
                    JP-TOKYO,Tokyo,JP,2,UG,FALL,ALL,,yes
                    JP-KYOTO,Kyoto,JP,2,UG,FALL,ALL,,no
                    KR-SEOUL,Seoul,KR,2,UG,FALL,ALL,,
                    """))
                        .rows().stream().map(Agreement::phdOnly).toList());
        assertEquals(
                List.of(new LineProblem(2, "full_time", "1", CellFormats.YES_NO.mustBe())),
                problems(ImportKind.RECORDS, HEADER.strip() + ",full_time\n" + AYSE.strip() + ",1\n"));
    }

    @Test
    void agreements_scores_and_history_are_read() {
        assertEquals(
                new OfficeFile.Agreements(List.of(
                        new Agreement(
                                new UniversityId("JP-TOKYO"),
                                "Tōkyō",
                                new CountryCode("JP"),
                                2,
                                Set.of(StudyLevel.UG, StudyLevel.MS),
                                Set.of(Semester.FALL),
                                Set.of(),
                                Optional.empty()),
                        new Agreement(
                                new UniversityId("KR-SEOUL"),
                                "Seoul",
                                new CountryCode("KR"),
                                0,
                                Set.of(StudyLevel.PHD),
                                Set.of(Semester.FULL_YEAR),
                                Set.of(CENG, IE),
                                Optional.of(new BigDecimal("3.00"))))),
                file(ImportKind.AGREEMENTS, """
                    university,name,country,capacity,levels,semesters,departments,host_minimum
                    JP-TOKYO,Tōkyō,JP,2,UG|MS,FALL,ALL,
                    KR-SEOUL,Seoul,KR,0,PHD,FULL_YEAR,CENG|IE,3.00
                    """));
        assertEquals(
                new OfficeFile.LanguageScores(List.of(new OfficeFile.LanguageScores.Row(
                        new StudentNumber("2500001"),
                        new LanguageResult("METU_EPE", LocalDate.of(2022, 9, 1), new BigDecimal("78.50"))))),
                file(ImportKind.LANGUAGE_SCORES, "student,exam,date,score\n2500001,METU_EPE,2022-09-01,78.50\n"));
        assertEquals(
                new OfficeFile.Participations(List.of(new OfficeFile.Participations.Row(
                        new StudentNumber("2500001"),
                        new Participation("OE", StudyLevel.UG, Participation.Outcome.LATE_WITHDRAWAL)))),
                file(ImportKind.PARTICIPATIONS, "student,programme,level,outcome\n2500001,OE,UG,LATE_WITHDRAWAL\n"));
        assertEquals(
                new OfficeFile.Participations(List.of(
                        new OfficeFile.Participations.Row(
                                new StudentNumber("2500001"),
                                new Participation(
                                        "OE",
                                        StudyLevel.UG,
                                        Participation.Outcome.LATE_WITHDRAWAL,
                                        0,
                                        Optional.of(new CallId("OE-2022")),
                                        Optional.of(new CallId("OE-2023")))),
                        new OfficeFile.Participations.Row(
                                new StudentNumber("2500001"),
                                new Participation(
                                        "ICM",
                                        StudyLevel.UG,
                                        Participation.Outcome.BENEFITED,
                                        5,
                                        Optional.empty(),
                                        Optional.empty())))),
                file(ImportKind.PARTICIPATIONS, """
                    student,programme,level,outcome,months,call,consumed_by
                    2500001,OE,UG,LATE_WITHDRAWAL,,OE-2022,OE-2023
                    2500001,ICM,UG,BENEFITED,5,,
                    """));
        assertEquals(
                new OfficeFile.Participations(List.of()),
                file(ImportKind.PARTICIPATIONS, "student,programme,level,outcome\n"));
    }

    @ParameterizedTest(name = "{0} -> {1}: {2}")
    @CsvSource(delimiter = '!', textBlock = """
        2500001      ! 250001        ! student              ! seven digits
        2500001      ! ２５００００１ ! student              ! seven digits
        CENG         ! C.ENG         ! department           ! capital letters
        CENG         ! ALL           ! department           ! capital letters
        ,UG,         ! ,U G,         ! level                ! one of UG, MS, PHD
        ,UG,         ! ,DIP,         ! level                ! one of UG, MS, PHD
        ,6,5,        ! ,0,5,         ! semester             ! from 1 to 20
        ,6,5,        ! ,6.0,5,       ! semester             ! from 1 to 20
        ,6,5,        ! ,6,,          ! completed_semesters  ! from 0 to 40
        3.10         ! 4.01          ! cgpa                 ! from 0 to 4.00
        3.10         ! 1e1           ! cgpa                 ! from 0 to 4.00
        3.10         ! NaN           ! cgpa                 ! from 0 to 4.00
        3.10         ! -3.10         ! cgpa                 ! from 0 to 4.00
        3.10         ! -3.10+1       ! cgpa                 ! formula
        3.10         ! 3.1000000     ! cgpa                 ! from 0 to 4.00
        yes          ! maybe         ! full_degree          ! yes or no
        ,no,         ! ,,            ! preparatory          ! yes or no
        TR|DE        ! TR|Germany    ! citizenships         ! two-letter code
        TR|DE        ! TR|           ! citizenships         ! two-letter code
        Ayşe Işık Çağrı ! =1+1          ! name                 ! formula
        Ayşe Işık Çağrı ! +Ayşe         ! name                 ! formula
        Ayşe Işık Çağrı ! @SUM(A1)      ! name                 ! formula
        Ayşe Işık Çağrı ! ＝1+1         ! name                 ! formula
        Ayşe Işık Çağrı ! ''         ! name                 ! 1 to 200
        Ayşe Işık Çağrı ! Ay\u202eşe    ! name                 ! 1 to 200
        Ayşe Işık Çağrı ! A\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301 ! name ! 1 to 200
        """)
    void a_bad_cell_is_reported_with_line_column_and_value(String good, String bad, String column, String says) {
        var problems = problems(ImportKind.RECORDS, HEADER + BORA + AYSE.replaceFirst(Pattern.quote(good), bad));

        assertEquals(1, problems.size(), problems.toString());
        var problem = problems.getFirst();
        assertEquals(3, problem.line());
        assertEquals(column, problem.column());
        assertTrue(bad.replace("\"", "").contains(problem.value()), problem.toString());
        assertTrue(problem.text().en().contains(says), problem.toString());
    }

    @Test
    void a_cell_that_our_own_files_guard_is_read_as_the_text_it_was_made_from() {
        for (var cell : Map.of(
                        "'=Ayşe", "=Ayşe", "Ayşe;'@Su", "Ayşe;@Su", "''t Hooft", "'t Hooft", "'t Hooft", "'t Hooft")
                .entrySet()) {
            var read = (OfficeFile.Records)
                    file(ImportKind.RECORDS, HEADER + AYSE.replace("Ayşe Işık Çağrı", "\"" + cell.getKey() + "\""));

            assertEquals(
                    List.of(cell.getValue()),
                    read.rows().stream().map(AcademicRecord::name).toList());
        }
    }

    @Test
    void a_tab_or_line_end_at_the_start_of_a_cell_counts_as_a_formula() {
        for (var start : List.of("\t", "\r", "\n=", " =")) {
            var problems = problems(
                    ImportKind.RECORDS,
                    HEADER + AYSE.replace("Ayşe", "\"" + start + "x\"").replace("x\" Işık Çağrı", "x\""));

            assertEquals(List.of("name " + CellText.FORMULA.en()), reported(problems), start);
        }
    }

    @Test
    void a_number_below_zero_is_told_what_the_number_must_be_and_is_a_formula_only_where_there_are_no_numbers() {
        for (var below : List.of("-3", "-3.10", "\"-3,10\"", " -3")) {
            assertEquals(
                    List.of("cgpa " + CellFormats.CGPA.mustBe().en()),
                    reported(problems(ImportKind.RECORDS, HEADER + AYSE.replace("3.10", below))),
                    below);
        }
        assertEquals(
                List.of("name " + CellText.FORMULA.en(), "cgpa " + CellText.FORMULA.en()),
                reported(problems(
                        ImportKind.RECORDS,
                        HEADER + AYSE.replace("Ayşe Işık Çağrı", "-3").replace("3.10", "-3+2"))));
    }

    @Test
    void every_bad_cell_of_every_bad_line_is_reported() {
        assertEquals(
                List.of(
                        new LineProblem(2, "level", "UGX", CellText.oneOf("UG, MS, PHD, POSTDOC")),
                        new LineProblem(2, "cgpa", "5,10", CellFormats.CGPA.mustBe()),
                        new LineProblem(3, "", "", CellText.cells(3, 10)),
                        new LineProblem(4, "student", "2500002", CellText.repeatedIn(5)),
                        new LineProblem(5, "student", "2500002", CellText.duplicateOf(4)),
                        new LineProblem(6, "name", "x".repeat(60) + "…", CellFormats.NAME.mustBe())),
                problems(
                        ImportKind.RECORDS,
                        HEADER + AYSE.replace("UG", "UGX").replace("3.10", "\"5,10\"") + "a,b,c\n" + BORA + BORA
                                + BORA.replace("2500002", "2500003").replace("Öz, Bora", "x".repeat(201))));
    }

    private static List<String> reported(List<LineProblem> problems) {
        return problems.stream().map(p -> p.column() + " " + p.text().en()).toList();
    }
}
