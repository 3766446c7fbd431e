package tr.edu.metu.ico.privacy;

import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.call.CallId;

/**
 * A student's request to erase data, as an officer carries it out. What a running selection still needs follows when the
 * result is final.
 *
 * @param by      subject of the officer
 * @param at      when the officer carried it out
 * @param waiting the calls whose data is still to be erased
 */
public record ErasureRequest(StudentNumber student, String by, Instant at, Set<CallId> waiting) {

    /** In the order of time. */
    public static final Comparator<ErasureRequest> BY_TIME =
            Comparator.comparing(ErasureRequest::at).thenComparing(ErasureRequest::student);

    public ErasureRequest {
        waiting = Collections.unmodifiableSortedSet(new TreeSet<>(waiting));
    }

    /** The same after the data of a call was erased. */
    public ErasureRequest without(CallId call) {
        var left = new TreeSet<>(waiting);
        left.remove(call);
        return new ErasureRequest(student, by, at, left);
    }
}
