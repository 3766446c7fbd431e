package tr.edu.metu.ico.adapters.bundle;

import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.applicant.Pseudonym;

/**
 * One check of a bundle.
 *
 * @param name     such as {@code digests}
 * @param detail   one sentence
 * @param findings every place where it fails
 */
public record Check(String name, Status status, String detail, List<Finding> findings) {

    public Check {
        findings = List.copyOf(findings);
    }

    /** The outcome. */
    public enum Status {
        HOLDS,
        BROKEN,
        /** Undecided: something it needs is missing, or what it depends on is broken. */
        NOT_CHECKED
    }

    /**
     * A place where a check fails.
     *
     * @param where  the promise, the document or the part of the row
     * @param person whose row or application it is; empty for the bundle as a whole
     */
    public record Finding(String where, Optional<Pseudonym> person, String detail) {}

    /** It holds. */
    public static Check holds(String name, String detail) {
        return new Check(name, Status.HOLDS, detail, List.of());
    }

    /** It does not hold. */
    public static Check broken(String name, String detail) {
        return new Check(name, Status.BROKEN, detail, List.of());
    }

    static Check notChecked(String name, String detail) {
        return new Check(name, Status.NOT_CHECKED, detail, List.of());
    }

    /** Passed when nothing was found. */
    static Check of(String name, String whenItHolds, String whenItDoesNot, List<Finding> findings) {
        return findings.isEmpty() ? holds(name, whenItHolds) : new Check(name, Status.BROKEN, whenItDoesNot, findings);
    }
}
