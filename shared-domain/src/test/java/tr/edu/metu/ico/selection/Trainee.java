package tr.edu.metu.ico.selection;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tr.edu.metu.ico.agreement.CountryCode;
import tr.edu.metu.ico.agreement.DepartmentCode;
import tr.edu.metu.ico.agreement.StudyLevel;
import tr.edu.metu.ico.applicant.AcademicRecord;
import tr.edu.metu.ico.applicant.Applicant;
import tr.edu.metu.ico.applicant.Cgpa;
import tr.edu.metu.ico.applicant.Cohort;
import tr.edu.metu.ico.applicant.CohortAverage;
import tr.edu.metu.ico.applicant.Participation;
import tr.edu.metu.ico.applicant.Pseudonym;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.application.ApplicationContent;
import tr.edu.metu.ico.application.Document;
import tr.edu.metu.ico.application.DocumentId;
import tr.edu.metu.ico.application.GrantWish;
import tr.edu.metu.ico.application.LanguageClaim;
import tr.edu.metu.ico.application.LetterAnswers;
import tr.edu.metu.ico.application.Receipt;
import tr.edu.metu.ico.application.Stay;
import tr.edu.metu.ico.application.Verdict;
import tr.edu.metu.ico.call.Sha256;
import tr.edu.metu.ico.definition.SampleCall;
import tr.edu.metu.ico.file.Area;
import tr.edu.metu.ico.file.FileSpec;
import tr.edu.metu.ico.result.SealedApplication;
import tr.edu.metu.ico.result.SealedInput;

/** A doctoral student who applies for a traineeship; eligible by default. */
public final class Trainee {
    static final Instant IN_TIME = Instant.parse("2023-11-20T09:00:00Z");

    private final StudentNumber student;
    private final List<Document> uploads = new ArrayList<>();
    private final List<Participation> history = new ArrayList<>();
    private StudyLevel level = StudyLevel.PHD;
    private boolean fullTime = true;
    private Optional<Cgpa> cgpa = Optional.of(Cgpa.of("3.50"));
    private Stay stay = stay("DE", "2024-06-03", "2024-06-14");

    private Trainee(String student) {
        this.student = new StudentNumber(student);
    }

    /** Without a letter yet. */
    static Trainee by(String student) {
        return new Trainee(student);
    }

    /** With an approved official letter. */
    static Trainee ada() {
        return by("2500001").letter(IN_TIME, Optional.of(true), LetterAnswers.Kind.OFFICIAL);
    }

    Trainee at(StudyLevel level, boolean fullTime) {
        this.level = level;
        this.fullTime = fullTime;
        return this;
    }

    Trainee cgpa(String cgpa) {
        this.cgpa = Optional.ofNullable(cgpa).map(Cgpa::of);
        return this;
    }

    Trainee staying(Stay stay) {
        this.stay = stay;
        return this;
    }

    Trainee history(String programme, StudyLevel level, Participation.Outcome outcome, int months) {
        history.add(new Participation(programme, level, outcome, months, Optional.empty(), Optional.empty()));
        return this;
    }

    /** One more version of the letter; {@code approved} is empty while no officer has decided. */
    Trainee letter(Instant storedAt, Optional<Boolean> approved, LetterAnswers.Kind kind) {
        var digest = Sha256.of("version " + uploads.size());
        var verdict = approved.map(yes -> new Verdict(
                digest,
                yes,
                "seen",
                Optional.empty(),
                Optional.of(LetterAnswers.of(kind, Map.of(), Set.of())),
                Optional.empty(),
                "officer",
                storedAt));
        uploads.add(new Document(
                SampleCall.CALL,
                student,
                new DocumentId(digest.hex().substring(0, 32)),
                "LETTER",
                Area.DOCUMENTS,
                new FileSpec("letter.pdf", "application/pdf", 10, digest),
                storedAt,
                Optional.of(new Document.Arrival(storedAt, "v1", Optional.empty())),
                verdict));
        return this;
    }

    Candidacy candidacy() {
        return Candidacy.of(applicant(), content(), uploads, SampleCall.calendar());
    }

    Applicant applicant() {
        var score = Sealed.score("METU_EPE", "2022-05-01", "80");
        return new Applicant(record(), List.of(score), history);
    }

    ApplicationContent content() {
        return new ApplicationContent(
                List.of(), new LanguageClaim.OnRecord(), List.of(), false, false, stay, GrantWish.UNSAID);
    }

    SealedApplication seal() {
        return new SealedApplication(
                student,
                Pseudonym.of(SampleCall.key(), SampleCall.CALL, student),
                new Receipt("r" + student, 1, IN_TIME, Sha256.of("content")),
                content(),
                applicant(),
                candidacy().documents(),
                Optional.empty());
    }

    static SealedInput input(List<Trainee> trainees) {
        var applications = trainees.stream().map(Trainee::seal).toList();
        var averages = applications.stream()
                .map(application -> application.applicant().record().cohort())
                .distinct()
                .map(cohort -> new CohortAverage(cohort, new BigDecimal("3.20")))
                .toList();
        return new SealedInput(SampleCall.CALL, 1, Sha256.of("definition"), applications, List.of(), averages);
    }

    public static Stay stay(String country, String firstDay, String lastDay) {
        return new Stay.Traineeship(
                "Institute", new CountryCode(country), LocalDate.parse(firstDay), LocalDate.parse(lastDay));
    }

    private AcademicRecord record() {
        return new AcademicRecord(
                        student,
                        "Student " + student,
                        new Cohort(new DepartmentCode("CENG"), level, 5),
                        4,
                        cgpa,
                        true,
                        false,
                        Set.of(CountryCode.TURKIYE))
                .withFullTime(fullTime);
    }
}
