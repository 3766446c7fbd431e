package tr.edu.metu.ico.functions.application;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
import tr.edu.metu.ico.applicant.ExamSitting;
import tr.edu.metu.ico.applicant.LanguageResult;
import tr.edu.metu.ico.applicant.Participation;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.application.Application;
import tr.edu.metu.ico.application.ApplicationContent;
import tr.edu.metu.ico.application.Choice;
import tr.edu.metu.ico.application.Document;
import tr.edu.metu.ico.application.DocumentId;
import tr.edu.metu.ico.application.Dossier;
import tr.edu.metu.ico.application.EvidenceClaim;
import tr.edu.metu.ico.application.LanguageClaim;
import tr.edu.metu.ico.application.LetterAnswers;
import tr.edu.metu.ico.application.Receipt;
import tr.edu.metu.ico.application.Review;
import tr.edu.metu.ico.application.Stay;
import tr.edu.metu.ico.application.Verdict;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.Sha256;
import tr.edu.metu.ico.definition.CallDefinition;
import tr.edu.metu.ico.file.Area;
import tr.edu.metu.ico.file.FileSpec;

/** A random application to a call with all its stored data, good or bad, at some instant before the deadline. */
final class RandomDossier {
    static final List<Agreement> PARTNERS = List.of(partner("JP-TOKYO", "JP"), partner("KR-SEOUL", "KR"));
    private static final List<String> CHOSEN = List.of("JP-TOKYO", "KR-SEOUL", "XX-REMOVED");

    private final CallDefinition definition;
    private final Call call;
    private final Random random;
    private final StudentNumber student;
    final Instant now;

    RandomDossier(CallDefinition definition, Call call, long seed) {
        this.definition = definition;
        this.call = call;
        random = new Random(seed);
        student = new StudentNumber(Long.toString(2_000_000 + seed));
        now = call.calendar().closesAt().minus(Duration.ofHours(1 + random.nextInt(200)));
    }

    private static Agreement partner(String university, String country) {
        return new Agreement(
                new UniversityId(university),
                university,
                new CountryCode(country),
                2,
                Set.of(StudyLevel.UG, StudyLevel.MS, StudyLevel.PHD),
                Set.of(Semester.FALL),
                Set.of(),
                Optional.empty());
    }

    Applicant applicant() {
        var level = definition.letterSlot().isPresent()
                ? pick(List.of(StudyLevel.PHD, StudyLevel.PHD, StudyLevel.POSTDOC, StudyLevel.MS))
                : pick(List.of(StudyLevel.UG, StudyLevel.UG, StudyLevel.MS, StudyLevel.PHD));
        var record = new AcademicRecord(
                        student,
                        "Student " + student,
                        new Cohort(new DepartmentCode("CENG"), level, 5),
                        rarely() ? 0 : 4,
                        rarely()
                                ? Optional.empty()
                                : Optional.of(Cgpa.of(pick(List.of("2.49", "2.99", "3.00", "3.50")))),
                        !rarely(),
                        rarely(),
                        Set.of(CountryCode.TURKIYE))
                .withFullTime(!rarely());
        return new Applicant(record, some(2, this::scoreOnRecord), some(2, this::participation))
                .withSittings(sittings());
    }

    private LanguageResult scoreOnRecord() {
        return new LanguageResult(exam(), examDay(), new BigDecimal(1 + random.nextInt(100)));
    }

    private Participation participation() {
        return new Participation(
                pick(List.of("ERASMUS", "OE", "ICM")),
                pick(List.of(StudyLevel.UG, StudyLevel.PHD)),
                Participation.Outcome.BENEFITED,
                random.nextInt(13),
                Optional.empty(),
                Optional.empty());
    }

    private List<ExamSitting> sittings() {
        if (definition.examInCall().isEmpty() || random.nextBoolean()) {
            return List.of();
        }
        var exam = definition.examInCall().get();
        var score =
                random.nextBoolean() ? Optional.of(new BigDecimal(random.nextInt(100))) : Optional.<BigDecimal>empty();
        return List.of(new ExamSitting(exam.exam(), exam.day(), score, Optional.empty()));
    }

    Dossier dossier() {
        var none = Application.none(call.id(), student, new DepartmentCode("CENG"), StudyLevel.UG, now);
        var receipt = new Receipt("r" + student, 1, now.minusSeconds(60), Sha256.of("content"));
        return new Dossier(none.submitted(content(), receipt), documents(), review(), Optional.empty());
    }

    private ApplicationContent content() {
        var claims = definition.bonuses().stream()
                .filter(_ -> random.nextInt(3) == 0)
                .map(bonus -> new EvidenceClaim(
                        bonus.code(), bonus.relations().stream().findFirst()))
                .toList();
        return new ApplicationContent(choices(), language(), claims, !rarely(), true, stay(), true);
    }

    private List<Choice> choices() {
        return definition.letterSlot().isPresent()
                ? List.of()
                : CHOSEN.stream()
                        .filter(_ -> random.nextBoolean())
                        .map(university ->
                                new Choice(new UniversityId(university), rarely() ? Semester.SPRING : Semester.FALL))
                        .toList();
    }

    private LanguageClaim language() {
        var claims = new ArrayList<LanguageClaim>();
        claims.add(new LanguageClaim.OnRecord());
        if (!definition.languageSlots().isEmpty()) {
            claims.add(new LanguageClaim.Uploaded(exam(), examDay()));
        }
        definition.examInCall().ifPresent(_ -> claims.add(new LanguageClaim.TakesExam()));
        return pick(claims);
    }

    private Stay stay() {
        if (definition.letterSlot().isEmpty()) {
            return new Stay.Months(1 + random.nextInt(12));
        }
        var first = LocalDate.parse("2024-03-01").plusDays(random.nextInt(190));
        return new Stay.Traineeship(
                "Institute",
                new CountryCode(pick(List.of("DE", "FR", "KP"))),
                first,
                first.plusDays(random.nextInt(40)));
    }

    private List<Document> documents() {
        return definition.slots().stream()
                .flatMap(slot -> IntStream.range(0, random.nextInt(3)).mapToObj(i -> document(slot.code(), i)))
                .toList();
    }

    /** Still uploading, refused, judged, or waiting for an officer. */
    private Document document(String slot, int number) {
        var digest = Sha256.of(student + slot + number);
        var stored = now.minus(Duration.ofMinutes(1 + random.nextInt(1000)));
        var arrival = switch (random.nextInt(8)) {
            case 0 -> Optional.<Document.Arrival>empty();
            case 1 -> Optional.of(new Document.Arrival(stored, "v1", Optional.of("NOT_A_PDF")));
            default -> Optional.of(new Document.Arrival(stored, "v1", Optional.empty()));
        };
        var document = new Document(
                call.id(),
                student,
                new DocumentId(digest.hex().substring(0, 32)),
                slot,
                Area.DOCUMENTS,
                new FileSpec("file.pdf", "application/pdf", 10, digest),
                stored,
                arrival,
                Optional.empty());
        return arrival.isPresent() && random.nextBoolean()
                ? document.judged(verdict(document, new LanguageClaim.Uploaded(exam(), examDay())))
                : document;
    }

    private Verdict verdict(Document document, LanguageClaim claim) {
        var language = claim instanceof LanguageClaim.Uploaded(var exam, var day, var _)
                        && definition.languageSlots().contains(document.slot())
                ? Optional.of(new LanguageResult(exam, day, new BigDecimal(1 + random.nextInt(100))))
                : Optional.<LanguageResult>empty();
        var letter = definition
                .letterSlot()
                .filter(document.slot()::equals)
                .map(_ -> LetterAnswers.of(pick(List.of(LetterAnswers.Kind.values())), Map.of(), Set.of()));
        return new Verdict(
                document.digest(), random.nextInt(3) > 0, "seen", language, letter, Optional.empty(), "officer", now);
    }

    private Optional<Review> review() {
        return random.nextInt(3) == 0 ? Optional.empty() : Optional.of(review(random.nextInt(4) > 0 ? 1 : 0));
    }

    private Review review(long submission) {
        Map<UniversityId, String> declined = rarely() ? Map.of(new UniversityId("JP-TOKYO"), "not suitable") : Map.of();
        return new Review(
                call.id(), student, submission, random.nextInt(4) > 0, "seen", declined, 1, "coordinator", now);
    }

    /** The same after officers and coordinators have decided, either way, on everything that was pending. */
    Dossier decided(Dossier dossier) {
        var claim = dossier.application().submission().orElseThrow().content().language();
        var documents = dossier.documents().stream()
                .map(document -> document.verdict().isPresent() ? document : document.judged(verdict(document, claim)))
                .toList();
        var review = dossier.review().filter(r -> r.submission() == 1).or(() -> Optional.of(review(1)));
        return new Dossier(dossier.application(), documents, review, Optional.empty());
    }

    private String exam() {
        return pick(new ArrayList<>(definition.acceptedExams())
                .subList(0, 1).stream()
                        .flatMap(known -> List.of(known, known, known, "NOBODYS_EXAM").stream())
                        .toList());
    }

    private LocalDate examDay() {
        return call.calendar().openingDay().minusDays(30).minusMonths(random.nextInt(80));
    }

    private <T> List<T> some(int most, Supplier<T> one) {
        return IntStream.range(0, random.nextInt(most + 1))
                .mapToObj(_ -> one.get())
                .collect(Collectors.toList());
    }

    private boolean rarely() {
        return random.nextInt(9) == 0;
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
