package tr.edu.metu.ico.call;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.trail.TrailEntry;

/** The calls of the office. Every read is strongly consistent. */
public interface Calls {

    Optional<Call> find(CallId id);

    /** All calls, ordered by id. */
    List<Call> all();

    /** The last call of the programme that closed before this one opened and was published. */
    default Optional<Call> publishedBefore(Call call) {
        return all().stream()
                .filter(other -> other.programme().equals(call.programme()))
                .filter(other -> other.publication().isPresent())
                .filter(other ->
                        other.calendar().closesAt().isBefore(call.calendar().opensAt()))
                .max(Comparator.comparing(other -> other.calendar().closesAt()));
    }

    /**
     * Stores a new call with its definition document and sixteen open gates; false when a call or an open draft has the
     * id.
     */
    boolean announce(Call call, String definition, DefinitionVersion version, TrailEntry entry);

    /** Stores the amended call with its new definition document; false when the call has changed since it was read. */
    boolean amend(Call seen, Call next, String definition, DefinitionVersion version, TrailEntry entry);

    /** Every version of the definition from the first draft on, in order; also for a draft. */
    List<DefinitionVersion> versions(CallId id);

    /** The definition document with this digest. */
    Optional<String> definition(CallId id, Sha256 digest);

    /** Every run that has been the checked run of the call, in order. */
    List<CheckedRun> runs(CallId id);

    /**
     * Stores {@code next} if the call is still {@code seen}; false otherwise. A new run is kept for good, and a
     * proposal voided by an input change is kept with that change, as the entry reports it.
     */
    boolean replace(Call seen, Call next, TrailEntry entry);

    /**
     * Stores the frozen call and closes its sixteen gates in one transaction; false when it has changed since it was
     * read.
     */
    boolean freeze(Call seen, Call frozen, TrailEntry entry);

    /**
     * Stores the cancelled call and closes its sixteen gates in one transaction; false when it has changed since it was
     * read.
     */
    boolean cancel(Call seen, Call cancelled, TrailEntry entry);
}
