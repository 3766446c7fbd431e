package tr.edu.metu.ico.result;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import tr.edu.metu.ico.agreement.PoolScope;
import tr.edu.metu.ico.application.Choice;
import tr.edu.metu.ico.rule.TieBreak;

/**
 * The outcome of one choice.
 *
 * @param totalThere the total that counted there, if not the overall total (reading A-11)
 * @param tieBreak  the element of the chain that decided a {@code TIE}; otherwise empty
 * @param rankThere rank among the ranked applicants who asked for these places; empty when not in the running there
 * @param cutOff    total of the last student placed there, for {@code COUNTRY_FULL} of the last one placed in the
 *                  country; empty when nobody was
 * @param pool      the pool concerned, if the university has several; "there" then means that pool
 */
public record ChoiceOutcome(
        Choice choice,
        Optional<BigDecimal> totalThere,
        Decision decision,
        Optional<TieBreak> tieBreak,
        OptionalInt rankThere,
        Optional<BigDecimal> cutOff,
        Optional<PoolScope> pool) {

    public ChoiceOutcome {
        boolean named = tieBreak.filter(element -> element != TieBreak.LOTTERY).isPresent();
        if (named != (decision == Decision.TIE) || (!named && tieBreak.isPresent())) {
            throw new IllegalArgumentException("a tie names what decided it, and nothing else does");
        }
    }

    /** A choice of a university whose places are all in one pool. */
    public ChoiceOutcome(
            Choice choice,
            Optional<BigDecimal> totalThere,
            Decision decision,
            Optional<TieBreak> tieBreak,
            OptionalInt rankThere,
            Optional<BigDecimal> cutOff) {
        this(choice, totalThere, decision, tieBreak, rankThere, cutOff, Optional.empty());
    }

    /** The same with the overall total and no tie. */
    public ChoiceOutcome(Choice choice, Decision decision, OptionalInt rankThere, Optional<BigDecimal> cutOff) {
        this(choice, Optional.empty(), decision, Optional.empty(), rankThere, cutOff);
    }

    /** What decided. */
    public enum Decision {
        PLACED,
        /** Every seat went to a higher score. */
        SCORE,
        /** The last seat went to the same total; the tie-break chain decided (reading A-18). */
        TIE,
        /** The last seat went to an applicant equal in everything; the published lot decided. */
        LOT,
        /** The university had a free seat, but the country's cap was reached by higher places in the ranking (reading A-21). */
        COUNTRY_FULL,
        /** A more preferred choice had a seat. */
        NOT_NEEDED,
        DECLINED_BY_DEPARTMENT,
        /** The university has left the list of partners since it was chosen (reading A-38). */
        PARTNER_REMOVED,
        /** The university is in the list, but not for this department or semester. */
        NOT_OFFERED,
        /** The university is not for students of this level. */
        LEVEL,
        /** The country is for doctoral students only (reading A-23). */
        PHD_ONLY_COUNTRY,
        /** The application is not ranked at all. */
        NOT_RANKED
    }
}
