package tr.edu.metu.ico.verifier.place;

import java.util.Map;
import java.util.Optional;
import tr.edu.metu.ico.rule.ReserveFallback;
import tr.edu.metu.ico.rule.ReserveOrder;

/**
 * The rules of an instance.
 *
 * @param call            the text that, with a slash and the applicant's id, is the input of the lottery
 * @param deduction       points taken off at programmes in their own country, without the point
 * @param deductionScale  its digits after the point
 * @param countryGrants   grants by country; empty if the call has none
 */
record Options(
        TieRule tieRule,
        String call,
        long deduction,
        int deductionScale,
        ReserveOrder order,
        ReserveFallback fallback,
        Optional<Map<String, Integer>> countryGrants) {

    /** The tie-breaker for equal scores. */
    enum TieRule {
        /** The order in the file. */
        INPUT_ORDER,
        /** Component, language, CGPA, then the published lot (reading A-18). */
        CHAIN
    }
}
