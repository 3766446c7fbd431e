package tr.edu.metu.ico.call;

import java.time.Instant;

/**
 * One version of the definition of a call, from the first draft on; none is ever changed or taken away.
 *
 * @param number counts the versions of a call from 1
 * @param sum    of its document
 */
public record DefinitionVersion(int number, Kind kind, Sha256 sum, Instant at, String by, String reason) {

    public DefinitionVersion {
        if (number < 1) {
            throw new IllegalArgumentException("number must be 1 or more");
        }
    }

    /** What became a version. */
    public enum Kind {
        /** Written while nobody but the office saw it. */
        DRAFT,
        /** The call was announced by it. */
        ANNOUNCEMENT,
        /** The announced call was changed. */
        AMENDMENT
    }

    /** The version after this one. */
    public DefinitionVersion next(Kind kind, Sha256 sum, Instant at, String by, String reason) {
        return new DefinitionVersion(number + 1, kind, sum, at, by, reason);
    }
}
