package tr.edu.metu.ico.adapters.bundle;

import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.applicant.Pseudonym;

/**
 * One thing that was looked at in a bundle.
 *
 * @param name     such as {@code sums}
 * @param detail   one sentence
 * @param findings every place where it does not hold
 */
public record Check(String name, Status status, String detail, List<Finding> findings) {

    public Check {
        findings = List.copyOf(findings);
    }

    /** How it came out. */
    public enum Status {
        HOLDS,
        BROKEN,
        /** Nobody can say: something is missing for it, or what it stands on is broken. */
        NOT_CHECKED
    }

    /**
     * Where something does not hold.
     *
     * @param where  the promise, the document or the part of the row
     * @param person whose row or application it is; empty when it is the bundle as a whole
     */
    public record Finding(String where, Optional<Pseudonym> person, String detail) {}

    static Check holds(String name, String detail) {
        return new Check(name, Status.HOLDS, detail, List.of());
    }

    static Check broken(String name, String detail) {
        return new Check(name, Status.BROKEN, detail, List.of());
    }

    static Check notChecked(String name, String detail) {
        return new Check(name, Status.NOT_CHECKED, detail, List.of());
    }

    /** It holds when nothing was found. */
    static Check of(String name, String whenItHolds, String whenItDoesNot, List<Finding> findings) {
        return findings.isEmpty() ? holds(name, whenItHolds) : new Check(name, Status.BROKEN, whenItDoesNot, findings);
    }
}
