package tr.edu.metu.ico.call;

import java.time.Instant;

/**
 * One version of a call's definition, from the first draft on; never changed or removed.
 *
 * @param number counts the versions of a call from 1
 * @param digest that of its document
 */
public record DefinitionVersion(int number, Kind kind, Sha256 digest, Instant at, String by, String reason) {

    public DefinitionVersion {
        if (number < 1) {
            throw new IllegalArgumentException("number must be 1 or more");
        }
    }

    /** What became a version. */
    public enum Kind {
        /** Saved as a draft, visible only to the office. */
        DRAFT,
        /** Announced the call. */
        ANNOUNCEMENT,
        /** Amended the announced call. */
        AMENDMENT
    }

    /** The next version. */
    public DefinitionVersion next(Kind kind, Sha256 digest, Instant at, String by, String reason) {
        return new DefinitionVersion(number + 1, kind, digest, at, by, reason);
    }
}
