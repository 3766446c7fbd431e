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
        return why.granted();
    }

    /** {@code GRANT} or {@code ZERO_GRANT}. */
    public String decision() {
        return why.decision();
    }

    /** What decided. */
    public enum Why {
        /** Among the first, as many as there are grants of the country or of the list. */
        WITHIN_QUOTA,
        /** All grants of the country or of the list went to students before this one. */
        QUOTA_USED_UP,
        /** There is no grant at all that this student could have had. */
        NO_QUOTA,
        /** The student asked to go without. */
        VOLUNTEER,
        /** The student has used up the months that grants may cover at the study level (DOC23-ELIG-6). */
        MONTHS_USED_UP;

        public boolean granted() {
            return this == WITHIN_QUOTA;
        }

        /** {@code GRANT} or {@code ZERO_GRANT}. */
        public String decision() {
            return granted() ? "GRANT" : "ZERO_GRANT";
        }
    }
}
