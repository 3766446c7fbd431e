package tr.edu.metu.ico.privacy;

import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.trail.TrailEntry;

/** Requests to erase data; a student's last one is kept. Every read is strongly consistent. */
public interface Erasures {

    /**
     * Stores a request with the entry that reports it, in the trail of privacy.
     *
     * @param seen the student's last request; empty if there was none
     * @return false if it is no longer as it was read
     */
    boolean store(Optional<ErasureRequest> seen, ErasureRequest request, TrailEntry entry);

    /**
     * A call no longer waits in the student's last request, whatever else changes it at the same moment.
     *
     * @param entry in the trail of privacy; empty for an act that was reported already
     */
    void finished(StudentNumber student, CallId call, Optional<TrailEntry> entry);

    Optional<ErasureRequest> find(StudentNumber student);

    /** All requests that wait for the end of a call, in the order of time. */
    List<ErasureRequest> waiting();
}
