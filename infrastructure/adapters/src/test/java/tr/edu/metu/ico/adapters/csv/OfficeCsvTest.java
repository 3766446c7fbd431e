package tr.edu.metu.ico.adapters.csv;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tr.edu.metu.ico.adapters.csv.ReadCsv.file;
import static tr.edu.metu.ico.adapters.csv.ReadCsv.problems;
import static tr.edu.metu.ico.adapters.csv.ReadCsv.unreadable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tr.edu.metu.ico.agreement.Agreement;
import tr.edu.metu.ico.agreement.CountryCode;
import tr.edu.metu.ico.agreement.DepartmentCode;
import tr.edu.metu.ico.agreement.Semester;
import tr.edu.metu.ico.agreement.StudyLevel;
import tr.edu.metu.ico.agreement.UniversityId;
import tr.edu.metu.ico.applicant.AcademicRecord;
import tr.edu.metu.ico.applicant.Cgpa;
import tr.edu.metu.ico.applicant.Cohort;
import tr.edu.metu.ico.applicant.CohortAverage;
import tr.edu.metu.ico.applicant.Import.LineProblem;
import tr.edu.metu.ico.applicant.LanguageResult;
import tr.edu.metu.ico.applicant.OfficeFile;
import tr.edu.metu.ico.applicant.Participation;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.call.ImportKind;

class OfficeCsvTest {

    private static final String HEADER =
            "student,name,department,level,semester,completed_semesters,cgpa,full_degree,preparatory,citizenships\n";
    private static final String AYSE = "2500001,Ayşe Işık Çağrı,CENG,UG,6,5,3.10,yes,no,TR|DE\n";
    private static final String BORA = "2500002,\"Öz, Bora\",IE,MS,2,0,,no,yes,\n";
    private static final DepartmentCode CENG = new DepartmentCode("CENG");
    private static final DepartmentCode IE = new DepartmentCode("IE");

    private static final OfficeFile.Records GOOD_RECORDS = new OfficeFile.Records(List.of(
            new AcademicRecord(
                    new StudentNumber("2500001"),
                    "Ayşe Işık Çağrı",
                    new Cohort(CENG, StudyLevel.UG, 6),
                    5,
                    Optional.of(Cgpa.of("3.10")),
                    true,
                    false,
                    Set.of(CountryCode.TURKIYE, new CountryCode("DE"))),
            new AcademicRecord(
                    new StudentNumber("2500002"),
                    "Öz, Bora",
                    new Cohort(IE, StudyLevel.MS, 2),
                    0,
                    Optional.empty(),
                    false,
                    true,
                    Set.of())));

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
                List.of(new LineProblem(2, "full_time", "evet", CellText.YES_NO)),
                problems(ImportKind.RECORDS, HEADER.strip() + ",full_time\n" + AYSE.strip() + ",evet\n"));
    }

    @Test
    void a_byte_order_mark_semicolons_blank_lines_line_ends_and_another_order_of_columns_do_not_matter() {
        assertEquals(GOOD_RECORDS, file(ImportKind.RECORDS, "\uFEFF" + HEADER + AYSE + BORA));
        assertEquals(
                GOOD_RECORDS,
                file(ImportKind.RECORDS, "\n" + HEADER + "\n" + AYSE + ",,,,,,,,,\n  \n" + BORA + "\n\n"));
        assertEquals(GOOD_RECORDS, file(ImportKind.RECORDS, (HEADER + AYSE + BORA).replace("\n", "\r\n")));
        assertEquals(
                GOOD_RECORDS,
                file(
                        ImportKind.RECORDS,
                        (HEADER + AYSE + BORA).replace(",", ";").replace("Öz;", "Öz,")));
        assertEquals(
                new OfficeFile.CohortAverages(
                        List.of(new CohortAverage(new Cohort(CENG, StudyLevel.UG, 6), new BigDecimal("2.89")))),
                file(ImportKind.COHORT_AVERAGES, "average,semester,level,department\n2.89,6,UG,CENG\n"));
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
        CENG         ! ceng          ! department           ! capital letters
        CENG         ! ALL           ! department           ! capital letters
        ,UG,         ! ,ug,          ! level                ! one of UG, MS, PHD
        ,UG,         ! ,DIP,         ! level                ! one of UG, MS, PHD
        ,6,5,        ! ,0,5,         ! semester             ! from 1 to 20
        ,6,5,        ! ,6.0,5,       ! semester             ! from 1 to 20
        ,6,5,        ! ,6,,          ! completed_semesters  ! from 0 to 40
        3.10         ! 4.01          ! cgpa                 ! from 0 to 4.00
        3.10         ! 1e1           ! cgpa                 ! from 0 to 4.00
        3.10         ! NaN           ! cgpa                 ! from 0 to 4.00
        3.10         ! "3,10"        ! cgpa                 ! decimal point
        3.10         ! -3.10         ! cgpa                 ! formula
        3.10         ! 3.1000000     ! cgpa                 ! from 0 to 4.00
        yes          ! Yes           ! full_degree          ! yes or no
        ,no,         ! ,,            ! preparatory          ! yes or no
        TR|DE        ! TR|Germany    ! citizenships         ! two-letter code
        TR|DE        ! TR|           ! citizenships         ! two-letter code
        Ayşe Işık Çağrı ! =1+1          ! name                 ! formula
        Ayşe Işık Çağrı ! +Ayşe         ! name                 ! formula
        Ayşe Işık Çağrı ! @SUM(A1)      ! name                 ! formula
        Ayşe Işık Çağrı ! ＝1+1         ! name                 ! formula
        Ayşe Işık Çağrı ! ''         ! name                 ! 1 to 200
        """)
    void a_bad_cell_is_told_with_line_column_and_value(String good, String bad, String column, String says) {
        var problems = problems(ImportKind.RECORDS, HEADER + BORA + AYSE.replaceFirst(Pattern.quote(good), bad));

        assertEquals(1, problems.size(), problems.toString());
        var problem = problems.getFirst();
        assertEquals(3, problem.line());
        assertEquals(column, problem.column());
        assertTrue(bad.replace("\"", "").contains(problem.value()), problem.toString());
        assertTrue(problem.text().en().contains(says), problem.toString());
    }

    @Test
    void a_tab_or_line_end_at_the_start_of_a_cell_counts_as_a_formula() {
        for (var start : List.of("\t", "\r", "\n=", " =")) {
            var problems = problems(
                    ImportKind.RECORDS,
                    HEADER + AYSE.replace("Ayşe", "\"" + start + "x\"").replace("x\" Işık Çağrı", "x\""));

            assertEquals(List.of("name " + CellText.FORMULA.en()), told(problems), start);
        }
    }

    @Test
    void every_bad_cell_of_every_bad_line_is_told() {
        assertEquals(
                List.of(
                        new LineProblem(2, "level", "UGX", CellText.oneOf("UG, MS, PHD, POSTDOC")),
                        new LineProblem(2, "cgpa", "3,10", CellText.DECIMAL_COMMA),
                        new LineProblem(3, "", "", CellText.cells(3, 10)),
                        new LineProblem(5, "student", "2500002", CellText.duplicateOf(4)),
                        new LineProblem(6, "name", "x".repeat(60) + "…", CellText.NAME)),
                problems(
                        ImportKind.RECORDS,
                        HEADER + AYSE.replace("UG", "UGX").replace("3.10", "\"3,10\"") + "a,b,c\n" + BORA + BORA
                                + BORA.replace("2500002", "2500003").replace("Öz, Bora", "x".repeat(201))));
    }

    @Test
    void each_problem_of_the_header_is_told_once_and_the_lines_are_left() {
        assertEquals(
                List.of(
                        new LineProblem(1, "Level", "Level", CellText.UNKNOWN_COLUMN),
                        new LineProblem(1, "semester", "semester", CellText.DUPLICATE_COLUMN),
                        new LineProblem(1, "level", "", CellText.MISSING_COLUMN),
                        new LineProblem(1, "average", "", CellText.MISSING_COLUMN)),
                problems(ImportKind.COHORT_AVERAGES, "department,Level,semester,semester\nx,y,z,z\n"));
    }

    @Test
    void empty_files_are_refused_where_rows_are_needed() {
        assertEquals(List.of(new LineProblem(1, "", "", CellText.NO_HEADER)), problems(ImportKind.RECORDS, ""));
        assertEquals(
                List.of(new LineProblem(1, "", "", CellText.NO_HEADER)),
                problems(ImportKind.PARTICIPATIONS, "\uFEFF\n\n"));
        assertEquals(List.of(new LineProblem(1, "", "", CellText.NO_ROWS)), problems(ImportKind.RECORDS, HEADER));
    }

    @Test
    void other_encodings_are_refused_with_the_line() {
        var notUtf8 = (HEADER + BORA).getBytes(ISO_8859_1);

        assertEquals(
                List.of(new LineProblem(2, "", "", CellText.NOT_UTF_8)),
                unreadable(OfficeCsv.read(ImportKind.RECORDS, notUtf8)));
        assertEquals(
                List.of(new LineProblem(1, "", "", CellText.NOT_UTF_8)),
                unreadable(OfficeCsv.read(ImportKind.RECORDS, ("\uFEFF" + HEADER).getBytes(UTF_16LE))));
        var cutOff = Arrays.copyOf((HEADER + "Ş").getBytes(UTF_8), HEADER.length() + 1);
        assertEquals(
                List.of(new LineProblem(2, "", "", CellText.NOT_UTF_8)),
                unreadable(OfficeCsv.read(ImportKind.RECORDS, cutOff)));
    }

    @Test
    void an_open_quotation_mark_does_not_swallow_the_rest_unsaid() {
        assertEquals(
                List.of(new LineProblem(3, "", "", CellText.BROKEN_QUOTES)),
                problems(ImportKind.RECORDS, HEADER + AYSE + BORA.replace("Bora\"", "Bora") + AYSE));
    }

    @Test
    void of_very_many_problems_a_thousand_are_told_and_the_rest_counted() {
        var lines = new StringBuilder(HEADER);
        IntStream.range(0, 1500)
                .forEach(i -> lines.append(
                        AYSE.replace("2500001", Integer.toString(2600000 + i)).replace("3.10", "5")));

        var problems = problems(ImportKind.RECORDS, lines.toString());

        assertEquals(1001, problems.size());
        assertEquals(new LineProblem(1001, "", "", CellText.more(500)), problems.getLast());
    }

    @Test
    void a_hundred_thousand_students_are_read() {
        var lines = new StringBuilder(HEADER);
        IntStream.range(0, 100_000).forEach(i -> lines.append(AYSE.replace("2500001", Integer.toString(2600000 + i))));

        var read = OfficeCsv.read(ImportKind.RECORDS, lines.toString().getBytes(UTF_8));

        assertEquals(
                100_000,
                assertInstanceOf(OfficeCsv.Outcome.Read.class, read).file().rowCount());
    }

    private static List<String> told(List<LineProblem> problems) {
        return problems.stream().map(p -> p.column() + " " + p.text().en()).toList();
    }
}
