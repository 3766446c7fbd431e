package tr.edu.metu.ico.adapters.dynamo;

import static tr.edu.metu.ico.adapters.dynamo.Cast.CENG;
import static tr.edu.metu.ico.adapters.dynamo.Cast.NOON;
import static tr.edu.metu.ico.adapters.dynamo.Cast.OE;
import static tr.edu.metu.ico.adapters.dynamo.Cast.SEOUL;
import static tr.edu.metu.ico.adapters.dynamo.Cast.TOKYO;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tr.edu.metu.ico.agreement.Agreement;
import tr.edu.metu.ico.agreement.CountryCode;
import tr.edu.metu.ico.agreement.Pool;
import tr.edu.metu.ico.agreement.PoolScope;
import tr.edu.metu.ico.agreement.PoolTerms;
import tr.edu.metu.ico.agreement.Semester;
import tr.edu.metu.ico.agreement.StudyLevel;
import tr.edu.metu.ico.agreement.UniversityId;
import tr.edu.metu.ico.agreement.WebAddress;
import tr.edu.metu.ico.applicant.AcademicRecord;
import tr.edu.metu.ico.applicant.Cgpa;
import tr.edu.metu.ico.applicant.Cohort;
import tr.edu.metu.ico.applicant.CohortAverage;
import tr.edu.metu.ico.applicant.ExamSitting;
import tr.edu.metu.ico.applicant.Import;
import tr.edu.metu.ico.applicant.OfficeRow;
import tr.edu.metu.ico.applicant.Participation;
import tr.edu.metu.ico.applicant.RowChange;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.call.ImportId;
import tr.edu.metu.ico.call.ImportKind;
import tr.edu.metu.ico.call.Sha256;

/** The office's data, for the contracts. */
final class OfficeCast {

    private OfficeCast() {}

    static ImportId importId() {
        return new ImportId(Cast.id());
    }

    static Import awaited(ImportKind kind) {
        var file = new Import.Source.Upload("öğrenciler.csv", 12_345, Sha256.of("the file"));
        return Import.awaited(OE, importId(), kind, file, "officer-1", NOON, Optional.empty());
    }

    /** A row changed, added and removed. */
    static List<RowChange> rowChanges() {
        var row = new OfficeRow("2500001", Map.of("student", "2500001", "cgpa", "3.15"));
        return List.of(
                new RowChange.Changed(
                        "2500001",
                        List.of(
                                new RowChange.Cell("cgpa", Optional.of("3.51"), Optional.of("3.15")),
                                new RowChange.Cell("full_time", Optional.empty(), Optional.of("yes")),
                                new RowChange.Cell("name", Optional.of("Ada"), Optional.empty()))),
                new RowChange.Added(row),
                new RowChange.Removed(row));
    }

    static Import edited(ImportKind kind, RowChange change) {
        var edit = new Import.Source.Edit(importId(), change, Sha256.of("the request"));
        return Import.awaited(OE, importId(), kind, edit, "officer-1", NOON, Optional.of("a typing mistake"));
    }

    static ExamSitting excused() {
        return new ExamSitting(
                "EPEEP",
                LocalDate.of(2023, 12, 9),
                Optional.empty(),
                Optional.of(new ExamSitting.Excuse(false, "geç kaldı")));
    }

    static ExamSitting sat() {
        return new ExamSitting(
                "EPEEP", LocalDate.of(2023, 12, 16), Optional.of(new BigDecimal("71.50")), Optional.empty());
    }

    static AcademicRecord record(StudentNumber student) {
        return new AcademicRecord(
                        student,
                        "Ayşe Örnek",
                        new Cohort(CENG, StudyLevel.UG, 5),
                        4,
                        Optional.of(Cgpa.of("3.10")),
                        true,
                        false,
                        Set.of(CountryCode.TURKIYE, new CountryCode("DE")))
                .withFullTime(true)
                .withResearchAssistant(true);
    }

    /** A student with almost no data. */
    static AcademicRecord newcomer(StudentNumber student) {
        return new AcademicRecord(
                student, "Can", new Cohort(CENG, StudyLevel.PHD, 1), 0, Optional.empty(), false, true, Set.of());
    }

    static CohortAverage average(int semester, String average) {
        return new CohortAverage(new Cohort(CENG, StudyLevel.UG, semester), new BigDecimal(average));
    }

    static Agreement tokyo() {
        return new Agreement(
                TOKYO,
                "Example University of Tokyo",
                new CountryCode("JP"),
                3,
                Set.of(StudyLevel.UG, StudyLevel.PHD),
                Set.of(Semester.FALL, Semester.FULL_YEAR),
                Set.of(CENG, Cast.ARCH),
                Optional.of(new BigDecimal("3.00")));
    }

    static Agreement seoul() {
        return new Agreement(
                SEOUL,
                "Example University of Seoul",
                new CountryCode("KR"),
                0,
                Set.of(StudyLevel.MS),
                Set.of(Semester.SPRING),
                Set.of(),
                Optional.empty(),
                true);
    }

    /** A university whose places differ by level and semester, with all optional fields. */
    static Agreement osaka() {
        return new Agreement(
                new UniversityId("JP-OSAKA"),
                "Example University of Ōsaka",
                new CountryCode("JP"),
                false,
                Optional.of(new WebAddress("https://osaka.example/facts?year=2024")),
                List.of(
                        new Pool(
                                new PoolScope(Set.of(StudyLevel.UG), Set.of(Semester.SPRING)),
                                Set.of(CENG),
                                4,
                                new PoolTerms(
                                        Optional.of(new BigDecimal("2.80")),
                                        Optional.of("English B2"),
                                        Optional.of("No first-year courses; İngilizce dersler az."),
                                        Optional.of(LocalDate.parse("2024-04-01")),
                                        Optional.of(LocalDate.parse("2024-05-15")))),
                        new Pool(
                                new PoolScope(Set.of(StudyLevel.MS, StudyLevel.PHD), Set.of(Semester.FALL)),
                                Set.of(),
                                1,
                                PoolTerms.NONE)));
    }

    static Participation benefited() {
        return new Participation("OE", StudyLevel.UG, Participation.Outcome.BENEFITED);
    }

    static Participation withdrewLate() {
        return new Participation(
                "ICM",
                StudyLevel.MS,
                Participation.Outcome.LATE_WITHDRAWAL,
                5,
                Optional.of(new CallId("ICM-2022")),
                Optional.of(new CallId("ICM-2023")));
    }
}
