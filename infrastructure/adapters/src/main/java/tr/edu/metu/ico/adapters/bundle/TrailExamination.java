package tr.edu.metu.ico.adapters.bundle;

import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.chain.Evidence;

/**
 * The result of examining an exported trail.
 *
 * @param evidence what was exported; empty when it cannot be read
 * @param checks   in the order they were made
 */
public record TrailExamination(Optional<Evidence> evidence, List<Check> checks) {

    public TrailExamination {
        checks = List.copyOf(checks);
    }

    /** Nothing is broken. */
    public boolean holds() {
        return checks.stream().noneMatch(check -> check.status() == Check.Status.BROKEN);
    }
}
