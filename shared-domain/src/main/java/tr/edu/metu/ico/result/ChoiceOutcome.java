package tr.edu.metu.ico.result;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import tr.edu.metu.ico.application.Choice;

/**
 * How one choice went.
 *
 * @param rankThere rank among the ranked applicants who asked for the university; empty when not in the running there
 * @param cutOff    total of the last student placed there; empty when nobody was
 */
public record ChoiceOutcome(Choice choice, Decision decision, OptionalInt rankThere, Optional<BigDecimal> cutOff) {

    /** What decided. */
    public enum Decision {
        PLACED,
        /** Every seat went to a higher score. */
        SCORE,
        /** The last seat went to the same total; the tie-break chain decided (reading A-18). */
        TIE,
        /** A choice preferred to this one had a seat. */
        NOT_NEEDED,
        DECLINED_BY_DEPARTMENT,
        /** The university is no longer in the list of agreements, or not for this level or department (reading A-38). */
        NOT_OFFERED,
        /** The application is not ranked at all. */
        NOT_RANKED
    }
}
