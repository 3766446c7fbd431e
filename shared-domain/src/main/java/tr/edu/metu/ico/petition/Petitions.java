package tr.edu.metu.ico.petition;

import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.trail.TrailEntry;

/** Petitions of students and rulings of the office. Every read is strongly consistent. */
public interface Petitions {

    /** How often a student may file a petition of one kind; a docket holds at most this many, the latest. */
    int MOST_VERSIONS = 20;

    Docket of(CallId call, StudentNumber student);

    /** Stores a petition; false when this version exists. */
    boolean file(Petition next, TrailEntry entry);

    /**
     * Stores a ruling. After the freeze the call moves to its next epoch in the same transaction (INV-10).
     *
     * @return false when the call has changed since it was read or a ruling with this number exists
     */
    boolean rule(Call seen, Ruling next, TrailEntry entry);
}
