package tr.edu.metu.ico.trial;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.call.Sha256;

/**
 * A placement run by officers for themselves, on the inputs of that moment; it decides nothing and can be thrown away.
 *
 * @param by         subject of the officer
 * @param note       what the officer wrote down about it; may be empty
 * @param epoch      of the call when its inputs were read
 * @param definition sum of the definition document it was judged by, changed or not
 * @param changes    what was taken otherwise than it is, as the officer wrote it; empty when nothing was
 * @param violations promises that the checker found broken; with any of them the trial is not to be trusted
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

    /** How many applications it placed or left. */
    public int applications() {
        return statuses.values().stream().mapToInt(Integer::intValue).sum();
    }
}
