package tr.edu.metu.ico.adapters.golden;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
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
import tr.edu.metu.ico.applicant.LanguageResult;
import tr.edu.metu.ico.applicant.Participation;
import tr.edu.metu.ico.applicant.Pseudonym;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.application.ApplicationContent;
import tr.edu.metu.ico.application.Choice;
import tr.edu.metu.ico.application.Document;
import tr.edu.metu.ico.application.DocumentId;
import tr.edu.metu.ico.application.EvidenceClaim;
import tr.edu.metu.ico.application.LanguageClaim;
import tr.edu.metu.ico.application.Receipt;
import tr.edu.metu.ico.application.Review;
import tr.edu.metu.ico.application.Verdict;
import tr.edu.metu.ico.call.PseudonymKey;
import tr.edu.metu.ico.call.Sha256;
import tr.edu.metu.ico.definition.CallDefinition;
import tr.edu.metu.ico.file.Area;
import tr.edu.metu.ico.file.FileSpec;
import tr.edu.metu.ico.result.ResultRow;
import tr.edu.metu.ico.result.SealedApplication;
import tr.edu.metu.ico.result.SealedInput;
import tr.edu.metu.ico.selection.Candidacy;
import tr.edu.metu.ico.selection.Selection;

/** An application as a golden case describes it; everything else has unremarkable defaults. */
final class GoldenApplication {
    static final Instant IN_TIME = Instant.parse("2023-11-20T07:00:00Z");
    private static final Sha256 DIGEST = Sha256.of("document");

    final StudentNumber student;
    final Set<CountryCode> citizenships = new HashSet<>(Set.of(CountryCode.TURKIYE));
    final List<Participation> history = new ArrayList<>();
    final List<EvidenceClaim> claims = new ArrayList<>();
    final List<Document> documents = new ArrayList<>();
    final List<String> choices = new ArrayList<>();
    StudyLevel level = StudyLevel.UG;
    Optional<String> cgpa = Optional.of("3.50");
    String average = "3.00";
    String language = "80";
    int semestersCompleted = 3;
    boolean fullDegree = true;
    boolean preparatory;
    boolean approved = true;
    boolean researchAssistant;

    GoldenApplication(int number, String... choices) {
        student = new StudentNumber(String.valueOf(2_500_000 + number));
        this.choices.addAll(Arrays.asList(choices));
    }

    /** Every applicant has a separate cohort, so that each case can set its average. */
    private Cohort cohort() {
        int number = Integer.parseInt(student.value()) % 10;
        return new Cohort(new DepartmentCode("CENG"), level, 4 + number);
    }

    AcademicRecord record() {
        return new AcademicRecord(
                        student,
                        "Golden",
                        cohort(),
                        semestersCompleted,
                        cgpa.map(Cgpa::of),
                        fullDegree,
                        preparatory,
                        citizenships)
                .withFullTime(true)
                .withResearchAssistant(researchAssistant);
    }

    void claim(CallDefinition call, String code, Optional<Instant> storedAt, boolean accepted) {
        var relation = call.bonus(code).orElseThrow().relations().stream().findFirst();
        claims.add(new EvidenceClaim(code, relation));
        storedAt.ifPresent(at -> documents.add(new Document(
                call.call(),
                student,
                new DocumentId("0123456789abcdef0123456789abcdef"),
                call.bonus(code).orElseThrow().slot(),
                Area.SPECIAL_DOCUMENTS,
                new FileSpec("file.pdf", "application/pdf", 10, DIGEST),
                IN_TIME,
                Optional.of(new Document.Arrival(at, "v1", Optional.empty())),
                Optional.of(new Verdict(DIGEST, accepted, "seen", Optional.empty(), "officer", IN_TIME)))));
    }

    ApplicationContent content() {
        var chosen = choices.stream()
                .map(id -> new Choice(new UniversityId(id), Semester.FALL))
                .toList();
        return new ApplicationContent(chosen, new LanguageClaim.OnRecord(), claims, true, true);
    }

    /** The data that decides eligibility. */
    Candidacy candidacy(boolean continues) {
        var said = content();
        var declared =
                new ApplicationContent(said.choices(), said.language(), said.claims(), continues, said.courseLoad());
        return new Candidacy(new Applicant(record(), List.of(), history), Optional.of(declared), List.of());
    }

    Applicant applicant() {
        var score = new LanguageResult("METU_EPE", LocalDate.parse("2022-05-01"), new BigDecimal(language));
        return new Applicant(record(), List.of(score), history);
    }

    private SealedApplication seal(CallDefinition call) {
        var counting = Document.counting(documents, call.calendar().closesAt());
        return new SealedApplication(
                student,
                Pseudonym.of(new PseudonymKey("5a".repeat(32)), call.call(), student),
                new Receipt("r", 1, IN_TIME, Sha256.of("content")),
                content(),
                applicant(),
                List.copyOf(counting.values()),
                Optional.of(
                        new Review(call.call(), student, 1, approved, "seen", Map.of(), 1, "coordinator", IN_TIME)));
    }

    static SealedInput seal(CallDefinition call, List<Agreement> agreements, List<GoldenApplication> applications) {
        return seal(call, agreements, applications, List.of());
    }

    static SealedInput seal(
            CallDefinition call, List<Agreement> agreements, List<GoldenApplication> applications, List<Quota> quotas) {
        var averages = applications.stream()
                .map(one -> new CohortAverage(one.cohort(), new BigDecimal(one.average)))
                .distinct()
                .toList();
        return new SealedInput(
                call.call(),
                0,
                Sha256.of("definition"),
                applications.stream().map(one -> one.seal(call)).toList(),
                agreements,
                averages,
                quotas);
    }

    /** The row of this application alone, with a seat for every choice. */
    ResultRow row(CallDefinition call, List<Agreement> agreements) {
        return Selection.select(call, seal(call, agreements, List.of(this))).getFirst();
    }

    static Agreement agreement(String university, String country, int capacity, Optional<BigDecimal> hostMinimum) {
        return new Agreement(
                new UniversityId(university),
                university,
                new CountryCode(country),
                capacity,
                Set.of(StudyLevel.values()),
                Set.of(Semester.FALL),
                Set.of(),
                hostMinimum);
    }
}
