package tr.edu.metu.ico.rulebook;

import java.util.List;
import tr.edu.metu.ico.result.SealedInput;

/** What still blocks the seal. */
public final class SealReadiness {
    private SealReadiness() {}

    public static List<Blocker> blockers(CallDefinition d, SealedInput input) {
        throw new UnsupportedOperationException("follows");
    }
}
