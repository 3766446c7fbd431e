package tr.edu.metu.ico.objection;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.trail.TrailEntry;

/** The objections to the published results of calls. Every read is strongly consistent. */
public interface Objections {

    Optional<Objection> find(CallId call, int publication, StudentNumber student);

    /**
     * Some of the objections to a publication in the order of student numbers.
     *
     * @param after the last student of the page before; empty for the first page
     * @param size  how many at most
     */
    List<Objection> page(CallId call, int publication, Optional<StudentNumber> after, int size);

    /**
     * How many objections to a publication keep the result from being final.
     *
     * @param correctedAt when the latest publication was made: an objection upheld before it is corrected
     */
    int open(CallId call, int publication, Instant correctedAt);

    /** Stores an objection, if the one before it in the count of versions is still there; false when it is not. */
    boolean store(Objection next, TrailEntry entry);
}
