package tr.edu.metu.ico.verifier.score;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tr.edu.metu.ico.agreement.Agreement;
import tr.edu.metu.ico.agreement.CountryCode;
import tr.edu.metu.ico.agreement.DepartmentCode;
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
import tr.edu.metu.ico.application.EvidenceClaim;
import tr.edu.metu.ico.application.GrantWish;
import tr.edu.metu.ico.application.LanguageClaim;
import tr.edu.metu.ico.application.Receipt;
import tr.edu.metu.ico.application.Review;
import tr.edu.metu.ico.application.Stay;
import tr.edu.metu.ico.call.PseudonymKey;
import tr.edu.metu.ico.call.Sha256;
import tr.edu.metu.ico.definition.CallDefinition;
import tr.edu.metu.ico.result.SealedApplication;
import tr.edu.metu.ico.result.SealedInput;

/** An application as a case describes it; everything else has defaults that break no rule of the call. */
final class CaseApplication {
    private static final PseudonymKey KEY = new PseudonymKey("5a".repeat(32));
    private static final int SEMESTERS = 20;

    final StudentNumber student;
    final Set<CountryCode> citizenships = new HashSet<>(Set.of(CountryCode.TURKIYE));
    final List<Participation> history = new ArrayList<>();
    final List<EvidenceClaim> claims = new ArrayList<>();
    final List<String> choices = new ArrayList<>();
    final CaseDocuments documents;
    StudyLevel level;
    Optional<String> cgpa = Optional.of("3.50");
    int semestersCompleted = 3;
    boolean fullDegree = true;
    boolean fullTime = true;
    boolean preparatory;
    boolean continuesSameLevel = true;
    boolean researchAssistant;
    GrantWish grantWish = GrantWish.UNSAID;
    boolean approved = true;
    final Map<UniversityId, String> declined = new HashMap<>();
    Stay stay;
    Optional<LanguageClaim> language = Optional.empty();
    private final CallDefinition call;
    private final Instant inTime;

    CaseApplication(CallDefinition call, int number) {
        this.call = call;
        student = new StudentNumber(String.valueOf(2_500_000 + number));
        inTime = call.calendar().closesAt().minusSeconds(3600);
        documents = new CaseDocuments(call, student, inTime);
        boolean doctoral = !call.terms().eligibility().doctoral().isEmpty();
        level = doctoral ? StudyLevel.PHD : StudyLevel.UG;
        stay = unremarkable();
        call.terms().eligibility().letters().forEach(rule -> documents.letter(rule.slot(), inTime, Optional.of(true)));
    }

    /** A stay that the call accepts. */
    private Stay unremarkable() {
        var lists = call.terms().eligibility().stays().countries();
        if (!lists.isEmpty()) {
            var first = call.calendar().deadlineDay().plusMonths(2);
            return new Stay.Traineeship(
                    "a host", lists.getFirst().countries().iterator().next(), first, first.plusDays(9));
        }
        return call.terms().eligibility().stays().months().isEmpty() ? new Stay.Unsaid() : new Stay.Months(5);
    }

    private Cohort cohort() {
        return new Cohort(new DepartmentCode("CENG"), level, 1 + Integer.parseInt(student.value()) % SEMESTERS);
    }

    AcademicRecord record() {
        return new AcademicRecord(
                        student,
                        "Case",
                        cohort(),
                        semestersCompleted,
                        cgpa.map(Cgpa::of),
                        fullDegree,
                        preparatory,
                        citizenships)
                .withFullTime(fullTime)
                .withResearchAssistant(researchAssistant);
    }

    /** The office's data; a valid English score is on record, or uploaded if the call takes uploads only. */
    Applicant applicant() {
        return new Applicant(record(), onRecord() ? List.of(score()) : List.of(), history);
    }

    private boolean onRecord() {
        return !call.terms().language().onRecord().isEmpty();
    }

    private LanguageResult score() {
        return new LanguageResult(
                call.acceptedExams().iterator().next(), call.calendar().deadlineDay(), new BigDecimal("80"));
    }

    private LanguageClaim claim() {
        if (onRecord()) {
            return new LanguageClaim.OnRecord();
        }
        documents.language(call.languageSlots().iterator().next(), inTime, score());
        return new LanguageClaim.Uploaded(score().exam(), score().date());
    }

    ApplicationContent content() {
        var chosen = choices.stream()
                .map(id -> new Choice(new UniversityId(id), Semester.FALL))
                .toList();
        return new ApplicationContent(
                chosen, language.orElseGet(this::claim), claims, continuesSameLevel, true, stay, grantWish);
    }

    SealedApplication seal() {
        return seal(applicant());
    }

    SealedApplication seal(Applicant applicant) {
        var content = content();
        return new SealedApplication(
                student,
                Pseudonym.of(KEY, call.call(), student),
                new Receipt("r", 1, inTime, Sha256.of("content")),
                content,
                applicant,
                documents.counting(),
                Optional.of(new Review(call.call(), student, 1, approved, "seen", declined, 1, "coordinator", inTime)));
    }

    /** A sealed input of this application alone. */
    SealedInput input(List<Agreement> agreements) {
        return input(agreements, seal());
    }

    SealedInput input(List<Agreement> agreements, SealedApplication sealed) {
        return new SealedInput(
                call.call(),
                0,
                Sha256.of("definition"),
                List.of(sealed),
                agreements,
                List.of(new CohortAverage(cohort(), new BigDecimal("3.00"))));
    }

    /** A partner in this country with one seat, open to everyone. */
    static Agreement agreement(String university, String country, boolean phdOnly) {
        return agreement(university, country, 1, Optional.empty(), phdOnly);
    }

    static Agreement agreement(
            String university, String country, int capacity, Optional<BigDecimal> hostMinimum, boolean phdOnly) {
        return new Agreement(
                new UniversityId(university),
                university,
                new CountryCode(country),
                capacity,
                EnumSet.allOf(StudyLevel.class),
                Set.of(Semester.FALL),
                Set.of(),
                hostMinimum,
                phdOnly);
    }
}
