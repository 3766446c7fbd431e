package tr.edu.metu.ico.trial;

import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.comparison.Side;
import tr.edu.metu.ico.trail.TrailEntry;

/**
 * The trial runs of calls, separate from everything official. They are kept for at least {@value #KEPT_FOR_DAYS} days
 * and then deleted.
 */
public interface Trials {
    int KEPT_FOR_DAYS = 90;

    /** Stores a trial with its result, atomically. */
    void store(Trial trial, Side result, TrailEntry entry);

    Optional<Trial> find(CallId call, TrialId id);

    /** The result of a trial; empty when it was deleted in the meantime. */
    Optional<Side> result(Trial trial);

    /** Newest first. */
    Page page(CallId call, Optional<TrialId> after, int size);

    /** Deletes a trial and its result; false when there is none. */
    boolean discard(CallId call, TrialId id, TrailEntry entry);

    /** A page of trials and the cursor of the next; the last page has no {@code next}. */
    record Page(List<Trial> trials, Optional<TrialId> next) {
        public Page {
            trials = List.copyOf(trials);
        }
    }
}
