package tr.edu.metu.ico.applicant;

import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.call.ImportId;
import tr.edu.metu.ico.trail.TrailEntry;

/** The imports of a call and their outcomes. */
public interface Imports {

    /** Stores a new import under the next number of its kind and returns it with that number. */
    Import request(Import requested, TrailEntry entry);

    Optional<Import> find(CallId call, ImportId id);

    /** All imports of a call, the latest request first; without their invalid lines, which {@link #find} returns. */
    List<Import> of(CallId call);

    /** Stores the outcome of reading a file: waiting or refused. Changes nothing unless the file is still awaited. */
    void report(Import read, TrailEntry entry);

    /**
     * Puts an import in force: the import and the call's pointer in one transaction; false when the call or the import
     * has changed since it was read. From then on, a submission checked against an earlier list of partners is not
     * stored.
     */
    boolean putInForce(Import before, Import inForce, Call seen, Call next, TrailEntry entry);
}
