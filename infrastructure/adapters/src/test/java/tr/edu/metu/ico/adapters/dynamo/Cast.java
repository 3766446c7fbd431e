package tr.edu.metu.ico.adapters.dynamo;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tr.edu.metu.ico.adapters.memory.CountingIds;
import tr.edu.metu.ico.agreement.CountryCode;
import tr.edu.metu.ico.agreement.DepartmentCode;
import tr.edu.metu.ico.agreement.Semester;
import tr.edu.metu.ico.agreement.StudyLevel;
import tr.edu.metu.ico.agreement.UniversityId;
import tr.edu.metu.ico.applicant.LanguageResult;
import tr.edu.metu.ico.applicant.PenaltyScope;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.application.Application;
import tr.edu.metu.ico.application.ApplicationContent;
import tr.edu.metu.ico.application.Choice;
import tr.edu.metu.ico.application.Document;
import tr.edu.metu.ico.application.DocumentId;
import tr.edu.metu.ico.application.EvidenceClaim;
import tr.edu.metu.ico.application.IdempotencyKey;
import tr.edu.metu.ico.application.LanguageClaim;
import tr.edu.metu.ico.application.Receipt;
import tr.edu.metu.ico.application.Registration;
import tr.edu.metu.ico.application.Review;
import tr.edu.metu.ico.application.ReviewTask;
import tr.edu.metu.ico.application.Stay;
import tr.edu.metu.ico.application.Verdict;
import tr.edu.metu.ico.call.Calendar;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.call.DefinitionVersion;
import tr.edu.metu.ico.call.Proposal;
import tr.edu.metu.ico.call.PseudonymKey;
import tr.edu.metu.ico.call.RunId;
import tr.edu.metu.ico.call.Sha256;
import tr.edu.metu.ico.file.Area;
import tr.edu.metu.ico.file.FileSpec;
import tr.edu.metu.ico.trail.Ids;
import tr.edu.metu.ico.trail.TrailEntry;
import tr.edu.metu.ico.withdrawal.Withdrawal;

/** The people and data used in the contracts. */
final class Cast {

    static final CallId OE = new CallId("OE-2024");
    static final Instant NOON = Instant.parse("2023-11-20T09:00:00Z");
    static final String DEFINITION = "{\"call\":\"OE-2024\"}";

    static final StudentNumber ADA = new StudentNumber("1000001");
    static final StudentNumber BORA = new StudentNumber("1000002");
    static final StudentNumber CEM = new StudentNumber("1000003");
    static final DepartmentCode CENG = new DepartmentCode("CENG");
    static final DepartmentCode ARCH = new DepartmentCode("ARCH");

    static final UniversityId TOKYO = new UniversityId("JP-TOKYO");
    static final UniversityId SEOUL = new UniversityId("KR-SEOUL");

    static final RunId RUN = RunId.of(Sha256.of("the manifest"), Sha256.of(DEFINITION), Sha256.of("the code"));

    private static final Ids IDS = new CountingIds();

    private Cast() {}

    static Calendar calendar() {
        return new Calendar(
                ZoneId.of("Europe/Istanbul"),
                Instant.parse("2023-11-13T06:00:00Z"),
                Instant.parse("2023-11-30T14:00:00Z"),
                Duration.ofMinutes(5),
                Instant.parse("2023-12-15T06:00:00Z"),
                Optional.of(Instant.parse("2024-01-02T06:00:00Z")),
                Instant.parse("2024-01-19T14:00:00Z"));
    }

    static final PseudonymKey KEY = new PseudonymKey("5a".repeat(32));

    static Call announced() {
        return Call.announced(OE, "OE", calendar(), Sha256.of(DEFINITION), Set.of("officer-1", "officer-2"), KEY);
    }

    static final DefinitionVersion FIRST = new DefinitionVersion(
            1, DefinitionVersion.Kind.ANNOUNCEMENT, Sha256.of(DEFINITION), NOON, "officer-1", "the new year");
    static final DefinitionVersion SECOND =
            FIRST.next(DefinitionVersion.Kind.AMENDMENT, Sha256.of("amended"), NOON, "officer-2", "a later date");

    static TrailEntry entry(String action) {
        return new TrailEntry(IDS.next(), NOON, "system:test", action, OE.value(), "");
    }

    static String id() {
        return IDS.next();
    }

    static Application none(StudentNumber student) {
        return Application.none(OE, student, CENG, StudyLevel.UG, NOON);
    }

    /** All fields filled in. */
    static ApplicationContent full() {
        return new ApplicationContent(
                List.of(new Choice(TOKYO, Semester.FALL), new Choice(SEOUL, Semester.FULL_YEAR)),
                new LanguageClaim.Uploaded("TOEFL_IBT", LocalDate.of(2023, 5, 6)),
                List.of(
                        new EvidenceClaim("AFAD_AID", Optional.empty()),
                        new EvidenceClaim("MARTYR", Optional.of("CHILD"))),
                true,
                true,
                new Stay.Traineeship(
                        "Institut für Übung",
                        new CountryCode("DE"),
                        LocalDate.of(2024, 6, 3),
                        LocalDate.of(2024, 6, 14)),
                false);
    }

    /** No fields filled in. */
    static ApplicationContent bare() {
        return new ApplicationContent(List.of(), new LanguageClaim.Unsaid(), List.of(), false, false);
    }

    static Application draft(StudentNumber student) {
        return none(student).withDraft(full(), NOON);
    }

    static Application submitted(Application before) {
        return submitted(before, NOON);
    }

    static Application submitted(Application before, Instant at) {
        return before.submitted(
                full(),
                new Receipt(IDS.next(), before.version() + 1, at, Sha256.of("the content of " + before.student())));
    }

    static Application submitted(StudentNumber student) {
        return submitted(none(student));
    }

    static IdempotencyKey key(String value) {
        return key(value, "the request");
    }

    static IdempotencyKey key(String value, String request) {
        return new IdempotencyKey(value, Sha256.of(request));
    }

    static LanguageResult toefl() {
        return new LanguageResult("TOEFL_IBT", LocalDate.of(2023, 5, 6), new BigDecimal("79.50"));
    }

    /** An upload whose link was issued. */
    static Document awaited(StudentNumber student, String slot) {
        return new Document(
                OE,
                student,
                new DocumentId(IDS.next()),
                slot,
                Area.DOCUMENTS,
                new FileSpec("sınav sonucu.pdf", "application/pdf", 48_213, Sha256.of("the file")),
                NOON,
                Optional.empty(),
                Optional.empty());
    }

    static Document.Arrival arrival(String storedAt) {
        return new Document.Arrival(Instant.parse(storedAt), "version-1", Optional.empty());
    }

    /** A file that is ready to be judged. */
    static Registration toCheck(Document arrived) {
        return new Registration(arrived, true, Optional.empty());
    }

    /** The first submission of a student, to be decided on. */
    static ReviewTask task(StudentNumber student) {
        return ReviewTask.open(submitted(student));
    }

    /** The decision of an officer who read the score off the document. */
    static Verdict approval() {
        return new Verdict(Sha256.of("the file"), true, "", Optional.of(toefl()), "officer-1", NOON);
    }

    static Review review(StudentNumber student, long version) {
        return new Review(
                OE, student, 1, true, "", Map.of(SEOUL, "no matching courses"), version, "coordinator-1", NOON);
    }

    static Withdrawal withdrawal(StudentNumber student) {
        return new Withdrawal(
                OE, student, NOON, "another plan", Withdrawal.Timing.BEFORE_PUBLICATION, Optional.empty());
    }

    static Withdrawal lateWithdrawal(StudentNumber student) {
        return new Withdrawal(
                OE,
                student,
                NOON,
                "another plan",
                Withdrawal.Timing.LATE,
                Optional.of(NOON.minusSeconds(1)),
                Optional.of(penalty()),
                Optional.empty());
    }

    static PenaltyScope penalty() {
        return new PenaltyScope(Set.of("ICM", "DOC"), true, PenaltyScope.Lasts.NEXT, -10);
    }

    static Withdrawal.ForceMajeure forceMajeure() {
        return new Withdrawal.ForceMajeure(true, "illness, with a report", "officer-1", NOON);
    }

    /** The call after its deadline, sealed and with a checked run. */
    static Call withRun(Call closed) {
        var manifest = Sha256.of("the manifest");
        return closed.afterReconciling()
                .sealed(new Call.SealRef(manifest, closed.epoch()))
                .withRun(new Call.RunRef(RUN, manifest, Sha256.of("the rows"), 3));
    }

    /** Proposed by one officer and approved by the other. */
    static Call approved(Call withRun) {
        return withRun.proposed(Proposal.atOnce(RUN, "officer-1", "officer-2", NOON))
                .approved("officer-2", NOON);
    }

    static Call published(Call closed) {
        return approved(withRun(closed)).published(NOON);
    }
}
