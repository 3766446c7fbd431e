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
     * A page of the objections to a publication, ordered by student number.
     *
     * @param after the last student of the page before; empty for the first page
     * @param size  page size
     */
    List<Objection> page(CallId call, int publication, Optional<StudentNumber> after, int size);

    /**
     * The number of objections to a publication that keep the result from being final.
     *
     * @param correctedAt when the latest publication was made: objections upheld before it are corrected
     */
    int open(CallId call, int publication, Instant correctedAt);

    /** Stores an objection if the stored one is the previous version; false otherwise. */
    boolean store(Objection next, TrailEntry entry);
}
