package tr.edu.metu.ico.application;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import tr.edu.metu.ico.call.ImportId;

/**
 * The list of partners in force when a student began the choices.
 *
 * @param list the import of the list
 * @param at   when the student began, to the millisecond
 */
public record SeenPartners(ImportId list, Instant at) {

    public SeenPartners {
        at = at.truncatedTo(ChronoUnit.MILLIS);
    }

    /** For choices begun now; empty in a call without a list. */
    static Optional<SeenPartners> now(Optional<ImportId> inForce, Instant at) {
        return inForce.map(list -> new SeenPartners(list, at));
    }

    /** Whether the choices were begun after this list came into force; at the same instant, they were not. */
    public boolean begunWith(ImportId other, Instant inForceSince) {
        return list.equals(other) && at.isAfter(inForceSince);
    }
}
