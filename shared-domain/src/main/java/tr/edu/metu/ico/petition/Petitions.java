package tr.edu.metu.ico.petition;

import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.trail.TrailEntry;

/** Petitions of students and rulings of the office. Every read is strongly consistent. */
public interface Petitions {

    /** So often one student may file a petition of one kind; a docket holds so many, the last ones, however many there are. */
    int MOST_VERSIONS = 20;

    Docket of(CallId call, StudentNumber student);

    /** Stores a petition; false when this version of it is there already. */
    boolean file(Petition next, TrailEntry entry);

    /**
     * Stores a ruling. After the freeze the call moves to its next epoch in the same transaction (INV-10).
     *
     * @return false when the call is no longer as seen, or a ruling of this number is there already
     */
    boolean rule(Call seen, Ruling next, TrailEntry entry);
}
