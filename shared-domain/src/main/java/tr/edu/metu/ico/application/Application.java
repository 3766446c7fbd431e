package tr.edu.metu.ico.application;

import java.time.Instant;
import java.util.Optional;
import tr.edu.metu.ico.agreement.DepartmentCode;
import tr.edu.metu.ico.agreement.StudyLevel;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.call.CallId;

/**
 * A student's application to a call. It stays editable until the deadline: the last submission counts, a later draft does
 * not touch it until it is submitted too (reading A-45).
 *
 * @param version counts every stored change, 0 before the first (INV-5)
 */
public record Application(
        CallId call,
        StudentNumber student,
        DepartmentCode department,
        StudyLevel level,
        long version,
        Instant changedAt,
        Optional<ApplicationContent> draft,
        Optional<Submission> submission) {

    /** What was submitted, and the receipt for it. */
    public record Submission(ApplicationContent content, Receipt receipt) {}

    /** The application of a student who has not begun. */
    public static Application none(
            CallId call, StudentNumber student, DepartmentCode department, StudyLevel level, Instant now) {
        return new Application(call, student, department, level, 0, now, Optional.empty(), Optional.empty());
    }

    public Application withDraft(ApplicationContent content, Instant at) {
        return next(at, Optional.of(content), submission);
    }

    public Application withoutDraft(Instant at) {
        return next(at, Optional.empty(), submission);
    }

    /** Submitted: the content becomes the one that counts, the draft is done with. */
    public Application submitted(ApplicationContent content, Receipt receipt) {
        return next(receipt.receivedAt(), Optional.empty(), Optional.of(new Submission(content, receipt)));
    }

    /** Taken back before the deadline; what was submitted becomes a draft again, so nothing is lost. */
    public Application retracted(Instant at) {
        return next(at, draft.or(() -> submission.map(Submission::content)), Optional.empty());
    }

    private Application next(Instant at, Optional<ApplicationContent> draft, Optional<Submission> submission) {
        return new Application(call, student, department, level, version + 1, at, draft, submission);
    }
}
