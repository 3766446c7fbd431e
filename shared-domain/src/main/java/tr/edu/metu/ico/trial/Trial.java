package tr.edu.metu.ico.trial;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.call.Sha256;

/**
 * An officer's trial placement on the current inputs; it decides nothing and can be deleted.
 *
 * @param by         subject of the officer
 * @param note       the officer's note; may be empty
 * @param epoch      of the call when its inputs were read
 * @param definition digest of the definition document used, changed or not
 * @param changes    the changed inputs, as requested; empty without changes
 * @param violations promises that the checker found broken; if any, the trial must not be trusted
 * @param statuses   how many applications have each status
 */
public record Trial(
        TrialId id,
        CallId call,
        Instant at,
        String by,
        String note,
        long epoch,
        Sha256 definition,
        String changes,
        List<Assumption> assumptions,
        int violations,
        SortedMap<String, Integer> statuses) {

    public Trial {
        assumptions = List.copyOf(assumptions);
        statuses = Collections.unmodifiableSortedMap(new TreeMap<>(statuses));
    }

    /** The number of applications with a result. */
    public int applications() {
        return statuses.values().stream().mapToInt(Integer::intValue).sum();
    }
}
