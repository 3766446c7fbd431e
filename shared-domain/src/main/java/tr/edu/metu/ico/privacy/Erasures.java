package tr.edu.metu.ico.privacy;

import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.trail.TrailEntry;

/** Requests to erase data; a student's last one is kept. Every read is strongly consistent. */
public interface Erasures {

    /** Stores a request with the entry that reports it, in the trail of privacy. */
    void store(ErasureRequest request, TrailEntry entry);

    /** Stores what is left of a request, in an act that reported it already. */
    void store(ErasureRequest left);

    Optional<ErasureRequest> find(StudentNumber student);

    /** All requests that wait for the end of a call, in the order of time. */
    List<ErasureRequest> waiting();
}
