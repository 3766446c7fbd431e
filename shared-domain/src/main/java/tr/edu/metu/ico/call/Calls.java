package tr.edu.metu.ico.call;

import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.trail.TrailEntry;

/** The calls of the office. Every read is strongly consistent. */
public interface Calls {

    Optional<Call> find(CallId id);

    /** All calls, ordered by id. */
    List<Call> all();

    /**
     * Stores a new call with its definition document and sixteen open gates; false when the id is taken, by a call or an
     * open draft.
     */
    boolean announce(Call call, String definition, DefinitionVersion version, TrailEntry entry);

    /** Stores the amended call with its new definition document; false when the call is no longer as seen. */
    boolean amend(Call seen, Call next, String definition, DefinitionVersion version, TrailEntry entry);

    /** Every version of the definition from the first draft on, in order; also of a call that is only a draft. */
    List<DefinitionVersion> versions(CallId id);

    /** The definition document with this sum. */
    Optional<String> definition(CallId id, Sha256 sum);

    /** Every run that was the checked run of the call once, the first one first. */
    List<CheckedRun> runs(CallId id);

    /**
     * Stores {@code next} if the call is still {@code seen}; false when it is not. A run that is new in it is kept for good,
     * and a proposal that it no longer has because an input changed is kept with what changed it, as the entry says.
     */
    boolean replace(Call seen, Call next, TrailEntry entry);

    /** Stores the frozen call and closes its sixteen gates in one transaction; false when it is not as seen. */
    boolean freeze(Call seen, Call frozen, TrailEntry entry);

    /** Stores the cancelled call and closes its sixteen gates in one transaction; false when it is not as seen. */
    boolean cancel(Call seen, Call cancelled, TrailEntry entry);
}
