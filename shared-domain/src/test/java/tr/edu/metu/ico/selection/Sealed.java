package tr.edu.metu.ico.selection;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tr.edu.metu.ico.agreement.Agreement;
import tr.edu.metu.ico.agreement.CountryCode;
import tr.edu.metu.ico.agreement.DepartmentCode;
import tr.edu.metu.ico.agreement.Pool;
import tr.edu.metu.ico.agreement.PoolScope;
import tr.edu.metu.ico.agreement.PoolTerms;
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
import tr.edu.metu.ico.applicant.Pseudonym;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.application.ApplicationContent;
import tr.edu.metu.ico.application.Choice;
import tr.edu.metu.ico.application.Document;
import tr.edu.metu.ico.application.DocumentId;
import tr.edu.metu.ico.application.EvidenceClaim;
import tr.edu.metu.ico.application.GrantWish;
import tr.edu.metu.ico.application.LanguageClaim;
import tr.edu.metu.ico.application.Receipt;
import tr.edu.metu.ico.application.Review;
import tr.edu.metu.ico.application.Stay;
import tr.edu.metu.ico.application.Verdict;
import tr.edu.metu.ico.call.Sha256;
import tr.edu.metu.ico.definition.SampleCall;
import tr.edu.metu.ico.file.Area;
import tr.edu.metu.ico.file.FileSpec;
import tr.edu.metu.ico.result.SealedApplication;
import tr.edu.metu.ico.result.SealedInput;

/** A builder of sealed applications: eligible, reviewed and scored by default. */
public final class Sealed {

    /** The id of every document of a student. */
    static final DocumentId DOCUMENT = new DocumentId("0123456789abcdef0123456789abcdef");

    public static final Instant SOME_DAY = Instant.parse("2023-11-20T09:00:00Z");
    public static final Cohort COHORT = new Cohort(new DepartmentCode("CENG"), StudyLevel.UG, 5);
    private static final Sha256 DIGEST = Sha256.of("document");

    private final StudentNumber student;
    private final List<Choice> choices = new ArrayList<>();
    private final List<EvidenceClaim> claims = new ArrayList<>();
    private final List<Document> documents = new ArrayList<>();
    private final List<LanguageResult> scores = new ArrayList<>();
    private final List<Participation> history = new ArrayList<>();
    private final List<ExamSitting> sittings = new ArrayList<>();
    private Cohort cohort = COHORT;
    private Optional<Cgpa> cgpa = Optional.of(Cgpa.of("3.00"));
    private Set<CountryCode> citizenships = Set.of(CountryCode.TURKIYE);
    private LanguageClaim language = new LanguageClaim.OnRecord();
    private boolean fullDegree = true;
    private boolean continues = true;
    private GrantWish grantWish = GrantWish.UNSAID;
    private boolean assistant;
    private OfficeFindings findings = OfficeFindings.NONE;
    private Optional<Boolean> approved = Optional.of(true);
    private Map<UniversityId, String> declined = Map.of();
    private long reviewed = 1;

    private Sealed(String student) {
        this.student = new StudentNumber(student);
    }

    public static Sealed by(String student, String cgpa, String language, String... universities) {
        var sealed = new Sealed(student);
        sealed.cgpa = Optional.of(Cgpa.of(cgpa));
        sealed.scores.add(score("METU_EPE", "2022-05-01", language));
        Arrays.stream(universities).map(Sealed::fall).forEach(sealed.choices::add);
        return sealed;
    }

    /** Asks for this semester at every university. */
    public Sealed in(Semester semester) {
        choices.replaceAll(choice -> new Choice(choice.university(), semester));
        return this;
    }

    /** A student of the same department at another level. */
    public Sealed at(StudyLevel other) {
        cohort = new Cohort(COHORT.department(), other, COHORT.semester());
        return this;
    }

    public Sealed without(String what) {
        switch (what) {
            case "cgpa" -> cgpa = Optional.empty();
            case "language" -> scores.clear();
            case "degree" -> fullDegree = false;
            case "declaration" -> continues = false;
            case "review" -> approved = Optional.empty();
            default -> throw new IllegalArgumentException(what);
        }
        return this;
    }

    public Sealed declined() {
        approved = Optional.of(false);
        return this;
    }

    public Sealed declined(String university) {
        declined = Map.of(new UniversityId(university), "not suitable");
        return this;
    }

    public Sealed reviewedAt(long submission) {
        reviewed = submission;
        return this;
    }

    /** Asks to go without a grant. */
    public Sealed volunteer() {
        grantWish = GrantWish.NO_GRANT;
        return this;
    }

    /** Takes part without a grant if none is left. */
    public Sealed orWithout() {
        grantWish = GrantWish.GRANT_OR_WITHOUT;
        return this;
    }

    /** A research assistant. */
    public Sealed assistant() {
        assistant = true;
        return this;
    }

    /** What an officer ruled on. */
    public Sealed found(OfficeFindings ruled) {
        findings = ruled;
        return this;
    }

    public Sealed citizenOf(String... countries) {
        citizenships = Arrays.stream(countries).map(CountryCode::new).collect(Collectors.toSet());
        return this;
    }

    public Sealed history(Participation line) {
        history.add(line);
        return this;
    }

    public Sealed scored(LanguageResult score) {
        scores.add(score);
        return this;
    }

    public Sealed claiming(String code, Optional<Verdict> verdict) {
        claims.add(new EvidenceClaim(code, Optional.empty()));
        documents.add(document(code, verdict));
        return this;
    }

    public Sealed claimingFor(String relation, String code, Optional<Verdict> verdict) {
        claims.add(new EvidenceClaim(code, Optional.of(relation)));
        documents.add(document(code, verdict));
        return this;
    }

    public Sealed claimingWithoutDocument(String code) {
        claims.add(new EvidenceClaim(code, Optional.empty()));
        return this;
    }

    public Sealed takingTheExam(ExamSitting... how) {
        language = new LanguageClaim.TakesExam();
        return sitting(how);
    }

    public Sealed sitting(ExamSitting... how) {
        sittings.addAll(List.of(how));
        return this;
    }

    public Sealed uploading(Optional<Verdict> verdict) {
        language = new LanguageClaim.Uploaded("TOEFL_IBT", LocalDate.parse("2022-05-01"));
        documents.add(document("LANGUAGE", verdict));
        return this;
    }

    public static Optional<Verdict> verdict(boolean approved) {
        return Optional.of(new Verdict(DIGEST, approved, "seen", Optional.empty(), "officer", SOME_DAY));
    }

    /** One more document, in another slot. */
    public Sealed alsoUploading(String slot, Optional<Verdict> verdict) {
        documents.add(document(slot, verdict));
        return this;
    }

    /** A verdict on an earlier version of the same document. */
    public static Optional<Verdict> staleVerdict() {
        return Optional.of(new Verdict(Sha256.of("older"), true, "seen", Optional.empty(), "officer", SOME_DAY));
    }

    public static Optional<Verdict> converted(String score) {
        return Optional.of(new Verdict(
                DIGEST, true, "seen", Optional.of(score("TOEFL_IBT", "2022-05-01", score)), "officer", SOME_DAY));
    }

    public static LanguageResult score(String exam, String day, String score) {
        return new LanguageResult(exam, LocalDate.parse(day), new BigDecimal(score));
    }

    public static Choice fall(String university) {
        return new Choice(new UniversityId(university), Semester.FALL);
    }

    public static Agreement agreement(String university, String country, int capacity) {
        return new Agreement(
                new UniversityId(university),
                university,
                new CountryCode(country),
                capacity,
                Set.of(StudyLevel.UG),
                Set.of(Semester.FALL),
                Set.of(),
                Optional.empty());
    }

    /** A university with pools by level and semester. */
    public static Agreement agreement(String university, String country, Pool... pools) {
        return new Agreement(
                new UniversityId(university),
                university,
                new CountryCode(country),
                false,
                Optional.empty(),
                List.of(pools));
    }

    public static Pool pool(int capacity, Set<StudyLevel> levels, Semester... semesters) {
        return new Pool(new PoolScope(levels, Set.of(semesters)), Set.of(), capacity, PoolTerms.NONE);
    }

    public static SealedInput input(List<Agreement> agreements, List<Sealed> applications) {
        return sealed(applications.stream().map(Sealed::seal).toList(), agreements);
    }

    public static SealedInput sealed(List<SealedApplication> applications, List<Agreement> agreements) {
        return new SealedInput(
                SampleCall.CALL,
                7,
                Sha256.of("definition"),
                applications,
                agreements,
                List.of(new CohortAverage(COHORT, new BigDecimal("2.89"))));
    }

    /** The same input where students of every level have an average to be weighed against. */
    public static SealedInput withAveragesOfAllLevels(SealedInput input) {
        return new SealedInput(
                input.call(),
                input.epoch(),
                input.definition(),
                input.applications(),
                input.agreements(),
                Stream.of(StudyLevel.values())
                        .map(level -> new Cohort(COHORT.department(), level, COHORT.semester()))
                        .map(cohort -> new CohortAverage(cohort, new BigDecimal("2.89")))
                        .toList(),
                input.quotas());
    }

    /** The same input with the office's quotas. */
    public static SealedInput with(SealedInput input, List<Quota> quotas) {
        return new SealedInput(
                input.call(),
                input.epoch(),
                input.definition(),
                input.applications(),
                input.agreements(),
                input.averages(),
                quotas);
    }

    public AcademicRecord record() {
        return new AcademicRecord(student, "Student " + student, cohort, 4, cgpa, fullDegree, false, citizenships)
                .withFullTime(true)
                .withResearchAssistant(assistant);
    }

    public Applicant applicant() {
        return new Applicant(record(), scores, history).withSittings(sittings).withFindings(findings);
    }

    public SealedApplication seal() {
        var content = new ApplicationContent(choices, language, claims, continues, true, new Stay.Unsaid(), grantWish);
        var review = approved.map(yes ->
                new Review(SampleCall.CALL, student, reviewed, yes, "seen", declined, 1, "coordinator", SOME_DAY));
        return new SealedApplication(
                student,
                Pseudonym.of(SampleCall.key(), SampleCall.CALL, student),
                new Receipt("r" + student, 1, SOME_DAY, Sha256.of("content")),
                content,
                applicant(),
                documents,
                review);
    }

    private Document document(String slot, Optional<Verdict> verdict) {
        return new Document(
                SampleCall.CALL,
                student,
                DOCUMENT,
                slot,
                slot.startsWith("LANGUAGE") ? Area.DOCUMENTS : Area.SPECIAL_DOCUMENTS,
                new FileSpec("file.pdf", "application/pdf", 10, DIGEST),
                SOME_DAY,
                Optional.of(new Document.Arrival(SOME_DAY, "v1", Optional.empty())),
                verdict);
    }
}
