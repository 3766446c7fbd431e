package tr.edu.metu.ico.application;

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
     * @param reviewed the reviewed submission
     * @return false when the call, the review or the submission has changed since it was read
     */
    boolean decide(Call seen, ReviewTask reviewed, Review next, TrailEntry entry);
}
