package tr.edu.metu.ico.application;

import java.time.Instant;
import java.util.Optional;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.trail.TrailEntry;

/** The coordinators' decisions. */
public interface Reviews {

    Optional<Review> find(CallId call, StudentNumber student);

    /**
     * Stores a decision if the stored one has version {@code next.version() - 1} and the submission is still the one
     * reviewed. After the freeze the call moves to its next epoch in the same transaction (INV-10).
     *
     * @param reviewed the reviewed submission; it is open again when the decision is taken back
     * @return false when the call, the review or the submission has changed since it was read
     */
    boolean decide(Call seen, ReviewTask reviewed, Review next, TrailEntry entry);

    /** Begins a request for many decisions, unless it was answered or the key belongs to another one. Kept for a week. */
    BatchAnswer begin(CallId call, String person, IdempotencyKey key, Instant now);

    /** Stores the answer to a request that was begun; returns the stored one, which is the first. */
    BatchAnswer answer(CallId call, String person, IdempotencyKey key, String text, Instant now);
}
