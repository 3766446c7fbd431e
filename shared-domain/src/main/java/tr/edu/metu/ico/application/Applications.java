package tr.edu.metu.ico.application;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.call.ImportId;
import tr.edu.metu.ico.trail.TrailEntry;

/**
 * The applications of a call. Every write passes a gate of the call in its own transaction, so that nothing is written
 * once the call is frozen, not even by a late or stuck request (protocol step 1).
 */
public interface Applications {

    /** Strongly consistent. */
    Optional<Application> find(CallId call, StudentNumber student);

    /** A student's applications to these calls, read together, strongly consistent. */
    Map<CallId, Application> find(Set<CallId> calls, StudentNumber student);

    /** Stores {@code next} if the stored version is {@code next.version() - 1} and the gate is open. */
    WriteOutcome write(Application next, TrailEntry entry);

    /** The same for a draft; drafts are saved often and get no audit log entry. */
    WriteOutcome saveDraft(Application next);

    /** The same for an application that was taken back: it leaves the department's work list. */
    WriteOutcome takeBack(Application next, TrailEntry entry);

    /**
     * The same for a submission; the submission itself, its idempotency key and its receipt are kept in the same
     * transaction.
     *
     * @param partners the list of partners that its choices were checked against; if another list is in force by now,
     *                 nothing is stored
     */
    WriteOutcome submit(Application next, Optional<ImportId> partners, IdempotencyKey key, TrailEntry entry);

    /** In a call without a list of partners. */
    default WriteOutcome submit(Application next, IdempotencyKey key, TrailEntry entry) {
        return submit(next, Optional.empty(), key, entry);
    }

    /** The latest submissions, at most this many, latest first; those taken back or replaced are kept. */
    List<Application.Submission> submissions(CallId call, StudentNumber student, int most);

    /** The submission of this version; empty when no submission has it. */
    Optional<Application.Submission> submission(CallId call, StudentNumber student, long version);

    /** The receipt already issued for this idempotency key; {@link WriteOutcome.KeyReused} when the request differs. */
    Optional<WriteOutcome> answered(CallId call, StudentNumber student, IdempotencyKey key);
}
