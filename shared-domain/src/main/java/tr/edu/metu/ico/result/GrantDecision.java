package tr.edu.metu.ico.result;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Whether a placed student has a grant, and why.
 *
 * @param rank   place among the students placed in the country who ask for its grants, the best being 1; empty for all
 *               others
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
        /** Ranked within the number of grants of the country or the list. */
        WITHIN_QUOTA,
        /** All grants of the country or the list went to higher-ranked students. */
        QUOTA_USED_UP,
        /** There was no grant that this student could have received. */
        NO_QUOTA,
        /** The student asked to go without one. */
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
