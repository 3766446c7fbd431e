package tr.edu.metu.ico.adapters.json;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tr.edu.metu.ico.agreement.Agreement;
import tr.edu.metu.ico.agreement.CountryCode;
import tr.edu.metu.ico.agreement.DepartmentCode;
import tr.edu.metu.ico.agreement.Quota;
import tr.edu.metu.ico.agreement.Semester;
import tr.edu.metu.ico.agreement.StudyLevel;
import tr.edu.metu.ico.agreement.UniversityId;
import tr.edu.metu.ico.applicant.AcademicRecord;
import tr.edu.metu.ico.applicant.Applicant;
import tr.edu.metu.ico.applicant.Cgpa;
import tr.edu.metu.ico.applicant.Cohort;
import tr.edu.metu.ico.applicant.CohortAverage;
import tr.edu.metu.ico.applicant.ExamSitting;
import tr.edu.metu.ico.applicant.LanguageResult;
import tr.edu.metu.ico.applicant.OfficeFindings;
import tr.edu.metu.ico.applicant.Participation;
import tr.edu.metu.ico.applicant.PenaltyScope;
import tr.edu.metu.ico.applicant.Pseudonym;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.application.ApplicationContent;
import tr.edu.metu.ico.application.Choice;
import tr.edu.metu.ico.application.Document;
import tr.edu.metu.ico.application.DocumentId;
import tr.edu.metu.ico.application.EvidenceClaim;
import tr.edu.metu.ico.application.LanguageClaim;
import tr.edu.metu.ico.application.LetterAnswers;
import tr.edu.metu.ico.application.Receipt;
import tr.edu.metu.ico.application.Review;
import tr.edu.metu.ico.application.Stay;
import tr.edu.metu.ico.application.Verdict;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.call.PseudonymKey;
import tr.edu.metu.ico.call.Sha256;
import tr.edu.metu.ico.file.Area;
import tr.edu.metu.ico.file.FileSpec;
import tr.edu.metu.ico.result.SealedApplication;
import tr.edu.metu.ico.result.SealedInput;

/** A manifest of two applications: one with every field, one with as few as possible. */
final class ASealedInput {

    static final CallId CALL = new CallId("OE-2024");
    static final PseudonymKey KEY = new PseudonymKey("5a".repeat(32));
    static final UniversityId TOKYO = new UniversityId("JP-TOKYO");
    static final UniversityId SEOUL = new UniversityId("KR-SEOUL");
    private static final Instant NOON = Instant.parse("2023-11-20T09:00:00.123Z");
    private static final Cohort CENG_6 = new Cohort(new DepartmentCode("CENG"), StudyLevel.UG, 6);
    private static final Cohort IE_2 = new Cohort(new DepartmentCode("IE"), StudyLevel.MS, 2);
    private static final LanguageResult EPE =
            new LanguageResult("METU_EPE", LocalDate.of(2022, 9, 1), new BigDecimal("78.50"));
    private static final LanguageResult TOEFL =
            new LanguageResult("TOEFL_IBT", LocalDate.of(2023, 5, 6), new BigDecimal("91"));

    private static final Quota GRANTS = new Quota(Quota.Kind.GRANTS, "JP", 2);
    private static final Quota CAP = new Quota(Quota.Kind.COUNTRY_CAP, "JP", 5);

    private ASealedInput() {}

    static SealedInput inOrder() {
        return new SealedInput(
                CALL,
                3,
                Sha256.of("definition"),
                List.of(full(false), bare()),
                List.of(tokyo(), seoul()),
                List.of(
                        new CohortAverage(CENG_6, new BigDecimal("2.89")),
                        new CohortAverage(IE_2, new BigDecimal("3.4"))),
                List.of(GRANTS, CAP));
    }

    static SealedInput gatheredOtherwise() {
        return new SealedInput(
                CALL,
                3,
                Sha256.of("definition"),
                List.of(bare(), full(true)),
                List.of(seoul(), tokyo()),
                List.of(
                        new CohortAverage(IE_2, new BigDecimal("3.4")),
                        new CohortAverage(CENG_6, new BigDecimal("2.89"))),
                List.of(CAP, GRANTS));
    }

    static SealedApplication full(boolean reversed) {
        var student = new StudentNumber("2500001");
        var scores = List.of(EPE, TOEFL);
        var history = List.of(
                new Participation("ERASMUS", StudyLevel.UG, Participation.Outcome.BENEFITED),
                new Participation("OE", StudyLevel.UG, Participation.Outcome.LATE_WITHDRAWAL)
                        .penalised(new PenaltyScope(Set.of("OE", "ICM"), true, PenaltyScope.Lasts.NEXT, -10)),
                new Participation(
                        "OE",
                        StudyLevel.UG,
                        Participation.Outcome.LATE_WITHDRAWAL,
                        0,
                        Optional.of(new CallId("OE-2022")),
                        Optional.of(new CallId("OE-2023"))));
        var documents = List.of(document(student, "AFAD_AID", Area.SPECIAL_DOCUMENTS), judged(student));
        return new SealedApplication(
                student,
                Pseudonym.of(KEY, CALL, student),
                new Receipt("r-1", 4, NOON, Sha256.of("content")),
                new ApplicationContent(
                        List.of(new Choice(TOKYO, Semester.FALL), new Choice(SEOUL, Semester.FULL_YEAR)),
                        new LanguageClaim.Uploaded("TOEFL_IBT", LocalDate.of(2023, 5, 6)),
                        List.of(
                                new EvidenceClaim("AFAD_AID", Optional.of("CHILD")),
                                new EvidenceClaim("DISABILITY", Optional.empty())),
                        true,
                        true,
                        new Stay.Traineeship(
                                "Institut für Übung",
                                new CountryCode("DE"),
                                LocalDate.of(2024, 6, 3),
                                LocalDate.of(2024, 6, 14)),
                        false),
                new Applicant(
                        new AcademicRecord(
                                        student,
                                        "Işıl \"Ğ\" Öz",
                                        CENG_6,
                                        5,
                                        Optional.of(Cgpa.of("3.10")),
                                        true,
                                        false,
                                        Set.of(CountryCode.TURKIYE, new CountryCode("DE")))
                                .withFullTime(true)
                                .withResearchAssistant(true),
                        reversed ? scores.reversed() : scores,
                        reversed ? history.reversed() : history,
                        Optional.of(true),
                        reversed ? sittings().reversed() : sittings(),
                        OfficeFindings.NONE.withCourseLoad(true).withSameLevel(false)),
                reversed ? documents.reversed() : documents,
                Optional.of(
                        new Review(CALL, student, 4, true, "", Map.of(SEOUL, "ders yok"), 1, "coordinator-1", NOON)));
    }

    private static List<ExamSitting> sittings() {
        var excuse = new ExamSitting.Excuse(true, "sağlık raporu");
        return List.of(
                new ExamSitting("EPEEP", LocalDate.of(2023, 12, 9), Optional.empty(), Optional.of(excuse)),
                new ExamSitting(
                        "EPEEP", LocalDate.of(2023, 12, 16), Optional.of(new BigDecimal("71.50")), Optional.empty()));
    }

    static SealedApplication bare() {
        var student = new StudentNumber("2500002");
        return new SealedApplication(
                student,
                Pseudonym.of(KEY, CALL, student),
                new Receipt("r-2", 1, NOON, Sha256.of("other")),
                new ApplicationContent(List.of(), new LanguageClaim.TakesExam(), List.of(), false, false),
                new Applicant(
                        new AcademicRecord(student, "Ada", IE_2, 0, Optional.empty(), false, true, Set.of()),
                        List.of(),
                        List.of()),
                List.of(),
                Optional.empty());
    }

    private static Document judged(StudentNumber student) {
        var document = document(student, "LANGUAGE", Area.DOCUMENTS);
        var letter = LetterAnswers.of(
                LetterAnswers.Kind.OFFICIAL, Map.of("STAMPED", true, "SIGNED", false), Set.of("research"));
        return document.arrived(new Document.Arrival(NOON, "v1", Optional.empty()))
                .judged(new Verdict(
                        document.digest(),
                        true,
                        "",
                        Optional.of(TOEFL),
                        Optional.of(letter),
                        Optional.of(new Verdict.Converted(new BigDecimal("106"), Optional.of("SAMPLE-1"))),
                        "officer-1",
                        NOON));
    }

    private static Document document(StudentNumber student, String slot, Area area) {
        return new Document(
                CALL,
                student,
                new DocumentId(Sha256.of(slot).hex().substring(0, 32)),
                slot,
                area,
                new FileSpec("belge.pdf", "application/pdf", 1234, Sha256.of(slot)),
                NOON,
                Optional.empty(),
                Optional.empty());
    }

    private static Agreement tokyo() {
        return new Agreement(
                TOKYO,
                "Tōkyō",
                new CountryCode("JP"),
                2,
                Set.of(StudyLevel.UG, StudyLevel.MS),
                Set.of(Semester.SPRING, Semester.FALL),
                Set.of(),
                Optional.of(new BigDecimal("3.00")));
    }

    private static Agreement seoul() {
        return new Agreement(
                SEOUL,
                "Seoul",
                new CountryCode("KR"),
                0,
                Set.of(StudyLevel.PHD),
                Set.of(Semester.FULL_YEAR),
                Set.of(new DepartmentCode("IE"), new DepartmentCode("CENG")),
                Optional.empty(),
                true);
    }
}
