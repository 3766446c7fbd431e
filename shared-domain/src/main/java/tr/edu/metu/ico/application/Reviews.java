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
     * Stores a decision if the stored one has version {@code next.version() - 1}. After the freeze the call moves to its
     * next epoch in the same transaction (INV-10).
     *
     * @return false when the call or the review is no longer as seen
     */
    boolean decide(Call seen, Review next, TrailEntry entry);
}
