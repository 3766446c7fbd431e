package tr.edu.metu.ico.adapters.office;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tr.edu.metu.ico.agreement.Agreement;
import tr.edu.metu.ico.agreement.CountryCode;
import tr.edu.metu.ico.agreement.DepartmentCode;
import tr.edu.metu.ico.agreement.Pool;
import tr.edu.metu.ico.agreement.PoolScope;
import tr.edu.metu.ico.agreement.PoolTerms;
import tr.edu.metu.ico.agreement.Semester;
import tr.edu.metu.ico.agreement.StudyLevel;
import tr.edu.metu.ico.agreement.UniversityId;
import tr.edu.metu.ico.agreement.WebAddress;
import tr.edu.metu.ico.applicant.Import.LineProblem;
import tr.edu.metu.ico.applicant.OfficeFile;
import tr.edu.metu.ico.call.ImportKind;

/** The file of the agreements: a line for each pool of a university. */
class AgreementLinesTest {
    private static final DepartmentCode CENG = new DepartmentCode("CENG");
    private static final String HEADER = "university,name,country,capacity,levels,semesters,departments,host_minimum,"
            + "phd_only,restrictions,nomination_deadline,application_deadline,fact_sheet\n";
    private static final String FACTS = "https://osaka.example/facts?year=2024";

    @Test
    void the_lines_of_a_university_make_one_agreement_with_their_pools() {
        var read = ReadOffice.file(
                ImportKind.AGREEMENTS,
                HEADER.replace("phd_only,", "host_language,phd_only,")
                        + "JP-OSAKA,Ōsaka,JP,4,UG,SPRING,CENG,2.80,English B2,no,\"No first year;\r\nfew courses\","
                        + "2024-04-01,2024-05-15," + FACTS + "\n"
                        + "KR-SEOUL,Seoul,KR,2,UG,FALL,ALL,,,no,,,,\n"
                        + "JP-OSAKA,Ōsaka,JP,1,MS|PHD,FALL|SPRING,ALL,,,,,2024-10-01,," + FACTS + "\n");
        var file = new OfficeFile.Agreements(List.of(
                new Agreement(
                        new UniversityId("JP-OSAKA"),
                        "Ōsaka",
                        new CountryCode("JP"),
                        false,
                        Optional.of(new WebAddress(FACTS)),
                        List.of(
                                new Pool(
                                        new PoolScope(Set.of(StudyLevel.UG), Set.of(Semester.SPRING)),
                                        Set.of(CENG),
                                        4,
                                        new PoolTerms(
                                                Optional.of(new BigDecimal("2.80")),
                                                Optional.of("English B2"),
                                                Optional.of("No first year;\nfew courses"),
                                                day("2024-04-01"),
                                                day("2024-05-15"))),
                                new Pool(
                                        new PoolScope(
                                                Set.of(StudyLevel.MS, StudyLevel.PHD),
                                                Set.of(Semester.FALL, Semester.SPRING)),
                                        Set.of(),
                                        1,
                                        new PoolTerms(
                                                Optional.empty(),
                                                Optional.empty(),
                                                Optional.empty(),
                                                day("2024-10-01"),
                                                Optional.empty())))),
                new Agreement(
                        new UniversityId("KR-SEOUL"),
                        "Seoul",
                        new CountryCode("KR"),
                        2,
                        Set.of(StudyLevel.UG),
                        Set.of(Semester.FALL),
                        Set.of(),
                        Optional.empty())));

        assertEquals(Set.copyOf(file.rows()), Set.copyOf(((OfficeFile.Agreements) read).rows()));
        assertEquals(3, file.rowCount());
    }

    @Test
    void two_lines_with_the_same_places_are_reported_naming_both() {
        assertEquals(
                List.of(
                        new LineProblem(2, "levels", "", CellText.contradictedIn(3)),
                        new LineProblem(3, "levels", "UG", CellText.overlapping(2, StudyLevel.UG, Semester.FALL)),
                        new LineProblem(4, "levels", "", CellText.contradictedIn(5)),
                        new LineProblem(
                                5, "levels", "PHD|MS", CellText.overlapping(4, StudyLevel.MS, Semester.SPRING))),
                problems(HEADER
                        + "JP-TOKYO,Tokyo,JP,2,UG,FALL,ALL,,,,,,\n"
                        + "JP-TOKYO,Tokyo,JP,3,UG,FALL,ALL,,,,,,\n"
                        + "JP-TOKYO,Tokyo,JP,2,MS,SPRING|FALL,ALL,,,,,,\n"
                        + "JP-TOKYO,Tokyo,JP,2,PHD|MS,SPRING|FULL_YEAR,ALL,,,,,,\n"
                        + "JP-TOKYO,Tokyo,JP,2,PHD,FALL,ALL,,,,,,\n"));
    }

    @Test
    void contradictory_lines_of_a_university_are_reported_by_column() {
        assertEquals(
                List.of(
                        new LineProblem(2, "name", "", CellText.contradictedIn(3)),
                        new LineProblem(3, "name", "Tōkyō", CellText.otherThan(2)),
                        new LineProblem(4, "country", "KR", CellText.otherThan(2)),
                        new LineProblem(4, "phd_only", "", CellText.otherThan(2)),
                        new LineProblem(5, "fact_sheet", "", CellText.otherThan(2))),
                problems(HEADER
                        + "JP-TOKYO,Tokyo,JP,2,UG,FALL,ALL,,yes,,,,https://tokyo.example\n"
                        + "JP-TOKYO,Tōkyō,JP,2,UG,SPRING,ALL,,yes,,,,https://tokyo.example\n"
                        + "JP-TOKYO,Tokyo,KR,2,MS,SPRING,ALL,,,,,,https://tokyo.example\n"
                        + "JP-TOKYO,Tokyo,JP,2,PHD,SPRING,ALL,,yes,,,,\n"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
        -no architects,,,                  ! restrictions
        ,01.04.24,,                        ! nomination_deadline
        ,2024-02-30,,                      ! nomination_deadline
        ,,2024,                            ! application_deadline
        ,,,http://tokyo.example            ! fact_sheet
        ,,,javascript:alert(1)             ! fact_sheet
        ,,,https://me@tokyo.example        ! fact_sheet
        ,,,https://tokyo.example/a b       ! fact_sheet
        """)
    void a_bad_cell_of_the_terms_of_a_pool_is_named(String cells, String column) {
        assertEquals(
                List.of(column),
                problems(HEADER + "JP-TOKYO,Tokyo,JP,2,UG,FALL,ALL,,," + cells + "\n").stream()
                        .map(LineProblem::column)
                        .toList());
    }

    @Test
    void a_thousand_characters_of_restrictions_are_enough() {
        var line = "JP-TOKYO,Tokyo,JP,2,UG,FALL,ALL,,,%s,,,\n";
        var tooLong = "x".repeat(1001);

        assertEquals(List.of(), problems(HEADER + line.formatted("x".repeat(1000))));
        assertEquals(
                List.of(new LineProblem(2, "restrictions", "x".repeat(60) + "…", CellFormats.REMARK.mustBe())),
                problems(HEADER + line.formatted(tooLong)));
    }

    private static Optional<LocalDate> day(String text) {
        return Optional.of(LocalDate.parse(text));
    }

    private static List<LineProblem> problems(String text) {
        return ReadOffice.problems(ImportKind.AGREEMENTS, text.getBytes(UTF_8), "a.csv", Checks.among(Set.of(CENG)));
    }
}
