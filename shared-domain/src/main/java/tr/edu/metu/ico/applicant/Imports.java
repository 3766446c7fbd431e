package tr.edu.metu.ico.applicant;

import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.call.ImportId;
import tr.edu.metu.ico.trail.TrailEntry;

/** The office files of a call and what became of them. */
public interface Imports {

    void request(Import awaited, TrailEntry entry);

    Optional<Import> find(CallId call, ImportId id);

    /** All imports of a call, the latest request first. */
    List<Import> of(CallId call);

    /** Stores why a file was refused; changes nothing unless it is still awaited. */
    void refuse(Import refused, TrailEntry entry);

    /** Puts a file in force: the import and the call's pointer in one transaction; false when the call is not as seen. */
    boolean putInForce(Import imported, Call seen, Call next, TrailEntry entry);
}
