package tr.edu.metu.ico.call;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * A call that the office is still drafting. Its document may be incomplete or faulty; a {@link Call} begins with the
 * announcement.
 *
 * @param officers subjects of its authors, who become the officers of the call
 * @param latest   its last version; its number is used for optimistic locking (INV-5)
 */
public record CallDraft(CallId call, State state, Set<String> officers, Origin origin, DefinitionVersion latest) {

    public CallDraft {
        officers = Collections.unmodifiableSortedSet(new TreeSet<>(officers));
    }

    /** What became of it. */
    public enum State {
        OPEN,
        ANNOUNCED,
        DISCARDED
    }

    /**
     * What it was copied from.
     *
     * @param document digest of the copied document
     */
    public record Origin(CallId call, Sha256 document) {}

    /** The same with another document. */
    public CallDraft edited(Set<String> officers, DefinitionVersion version) {
        return new CallDraft(call, state, officers, origin, version);
    }

    public CallDraft announced(DefinitionVersion version) {
        return new CallDraft(call, State.ANNOUNCED, officers, origin, version);
    }

    /** Abandoned; its versions stay. */
    public CallDraft discarded(DefinitionVersion version) {
        return new CallDraft(call, State.DISCARDED, officers, origin, version);
    }
}
