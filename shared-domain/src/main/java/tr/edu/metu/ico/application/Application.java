package tr.edu.metu.ico.application;

import java.time.Instant;
import java.util.Optional;
import tr.edu.metu.ico.agreement.DepartmentCode;
import tr.edu.metu.ico.agreement.StudyLevel;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.call.ImportId;

/**
 * A student's application to a call. It stays editable until the deadline: the last submission counts, and a later
 * draft replaces it only when submitted (reading A-45).
 *
 * @param version       counts every stored change, 0 before the first (INV-5)
 * @param draftPartners the list of partners when the draft was begun; empty without a draft or a list
 * @param notice        the privacy notice that the student acknowledged last
 */
public record Application(
        CallId call,
        StudentNumber student,
        DepartmentCode department,
        StudyLevel level,
        long version,
        Instant changedAt,
        Optional<ApplicationContent> draft,
        Optional<SeenPartners> draftPartners,
        Optional<Submission> submission,
        Optional<Acknowledgement> notice) {

    /** Without an acknowledged privacy notice. */
    public Application(
            CallId call,
            StudentNumber student,
            DepartmentCode department,
            StudyLevel level,
            long version,
            Instant changedAt,
            Optional<ApplicationContent> draft,
            Optional<SeenPartners> draftPartners,
            Optional<Submission> submission) {
        this(call, student, department, level, version, changedAt, draft, draftPartners, submission, Optional.empty());
    }

    /**
     * The submitted content and its receipt.
     *
     * @param partners the list of partners when its choices were begun; empty in a call without a list
     */
    public record Submission(ApplicationContent content, Receipt receipt, Optional<SeenPartners> partners) {

        /** In a call without a list of partners. */
        public Submission(ApplicationContent content, Receipt receipt) {
            this(content, receipt, Optional.empty());
        }
    }

    /** The application of a student who has not begun. */
    public static Application none(
            CallId call, StudentNumber student, DepartmentCode department, StudyLevel level, Instant now) {
        return new Application(
                call, student, department, level, 0, now, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** In a call without a list of partners. */
    public Application withDraft(ApplicationContent content, Instant at) {
        return withDraft(content, at, Optional.empty());
    }

    /**
     * With a new or changed draft; saving a draft again keeps the time it was begun.
     *
     * @param partners the list of partners in force
     */
    public Application withDraft(ApplicationContent content, Instant at, Optional<ImportId> partners) {
        return next(at, Optional.of(content), draftPartners.or(() -> SeenPartners.now(partners, at)), submission);
    }

    public Application withoutDraft(Instant at) {
        return next(at, Optional.empty(), Optional.empty(), submission);
    }

    /** In a call without a list of partners. */
    public Application submitted(ApplicationContent content, Receipt receipt) {
        return submitted(content, receipt, Optional.empty());
    }

    /**
     * Submitted: the content takes effect and the draft is gone. The choices keep the time the draft was begun, so that
     * changes since then are still reported.
     *
     * @param partners the list of partners in force
     */
    public Application submitted(ApplicationContent content, Receipt receipt, Optional<ImportId> partners) {
        var seen = draftPartners.or(() -> SeenPartners.now(partners, receipt.receivedAt()));
        var counting = new Submission(content, receipt, seen);
        return next(receipt.receivedAt(), Optional.empty(), Optional.empty(), Optional.of(counting));
    }

    /** Taken back before the deadline; the submission becomes a draft again, so nothing is lost. */
    public Application retracted(Instant at) {
        return draft.isPresent()
                ? next(at, draft, draftPartners, Optional.empty())
                : next(
                        at,
                        submission.map(Submission::content),
                        submission.flatMap(Submission::partners),
                        Optional.empty());
    }

    /** With this acknowledgement, which is stored with the next change; an earlier one of the same version stays. */
    public Application acknowledging(Acknowledgement stated) {
        var stays = notice.filter(earlier -> earlier.version() == stated.version());
        return new Application(
                call,
                student,
                department,
                level,
                version,
                changedAt,
                draft,
                draftPartners,
                submission,
                stays.or(() -> Optional.of(stated)));
    }

    private Application next(
            Instant at,
            Optional<ApplicationContent> draft,
            Optional<SeenPartners> draftPartners,
            Optional<Submission> submission) {
        return new Application(
                call, student, department, level, version + 1, at, draft, draftPartners, submission, notice);
    }
}
