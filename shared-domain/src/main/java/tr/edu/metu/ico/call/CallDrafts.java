package tr.edu.metu.ico.call;

import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.trail.TrailEntry;

/** The calls that the office is still writing. Every read is strongly consistent. */
public interface CallDrafts {

    /** The last draft of this name, whatever became of it. */
    Optional<CallDraft> find(CallId call);

    /** The open drafts, ordered by id. */
    List<CallDraft> open();

    /**
     * Stores a new draft with its first document and the one it was copied from; false when there is a call or an open
     * draft of this name, or when its first version is not the next one of the name.
     */
    boolean create(CallDraft draft, String document, String origin, TrailEntry entry);

    /** Stores the draft with its new document; false when it is no longer as seen. */
    boolean edit(CallDraft seen, CallDraft next, String document, TrailEntry entry);

    /** Announces the call by the draft's document, with sixteen open gates; false when the draft is no longer as seen. */
    boolean announce(CallDraft seen, CallDraft next, Call call, TrailEntry entry);
}
