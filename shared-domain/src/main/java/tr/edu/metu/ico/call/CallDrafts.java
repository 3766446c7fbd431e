package tr.edu.metu.ico.call;

import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.trail.TrailEntry;

/** The calls that the office is still drafting. Every read is strongly consistent. */
public interface CallDrafts {

    /** The last draft of this name, in any state. */
    Optional<CallDraft> find(CallId call);

    /** The open drafts, ordered by id. */
    List<CallDraft> open();

    /**
     * Stores a new draft with its first document and its source; false when a call or an open draft of this name
     * exists, or when its first version is not the next version of the name.
     */
    boolean create(CallDraft draft, String document, String origin, TrailEntry entry);

    /** Stores the draft with its new document; false when it has changed since it was read. */
    boolean edit(CallDraft seen, CallDraft next, String document, TrailEntry entry);

    /**
     * Announces the call with the draft's document and sixteen open gates; false when the draft has changed since it
     * was read.
     */
    boolean announce(CallDraft seen, CallDraft next, Call call, TrailEntry entry);
}
