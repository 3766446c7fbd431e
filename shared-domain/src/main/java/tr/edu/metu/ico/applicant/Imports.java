package tr.edu.metu.ico.applicant;

import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.call.ImportId;
import tr.edu.metu.ico.trail.TrailEntry;

/** The office files of a call and what became of them. */
public interface Imports {

    /** Stores a new import under the next number of its kind, and answers it with its number. */
    Import request(Import requested, TrailEntry entry);

    Optional<Import> find(CallId call, ImportId id);

    /** All imports of a call, the latest request first; without their bad lines, which {@link #find} tells. */
    List<Import> of(CallId call);

    /** Stores what was found in a file that arrived: it waits, or it is refused. Changes nothing unless it is still awaited. */
    void report(Import read, TrailEntry entry);

    /**
     * Puts an import in force: the import and the call's pointer in one transaction; false when the call is not as seen, or the
     * import stands elsewhere than before.
     */
    boolean putInForce(Import before, Import inForce, Call seen, Call next, TrailEntry entry);
}
