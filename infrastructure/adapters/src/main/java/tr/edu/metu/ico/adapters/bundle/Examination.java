package tr.edu.metu.ico.adapters.bundle;

import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.adapters.json.BundleManifest;

/**
 * The result of examining a bundle.
 *
 * @param manifest the bundle's description of itself; empty when it cannot be read
 * @param checks   in the order they were made
 */
public record Examination(Optional<BundleManifest> manifest, List<Check> checks) {

    public Examination {
        checks = List.copyOf(checks);
    }

    /** Nothing is broken. A signature for which no trusted key was given counts as unchecked, not broken. */
    public boolean holds() {
        return checks.stream().noneMatch(check -> check.status() == Check.Status.BROKEN);
    }
}
