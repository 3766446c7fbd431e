package tr.edu.metu.ico.result;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Whether a placed student goes with a grant, and why.
 *
 * @param rank   place among the students placed in the country who ask for its grants, the best being 1; empty for all others
 * @param cutOff total of the last student who got one of the country's grants; empty when nobody did
 */
public record GrantDecision(Why why, OptionalInt rank, Optional<BigDecimal> cutOff) {

    public boolean granted() {
        return why == Why.WITHIN_QUOTA;
    }

    /** {@code GRANT} or {@code ZERO_GRANT}. */
    public String decision() {
        return granted() ? "GRANT" : "ZERO_GRANT";
    }

    /** What decided. */
    public enum Why {
        /** Among the first of the country, as many as it has grants. */
        WITHIN_QUOTA,
        /** All grants of the country went to students before this one. */
        QUOTA_USED_UP,
        /** The country has no grant at all. */
        NO_QUOTA,
        /** The student asked to go without. */
        VOLUNTEER
    }
}
