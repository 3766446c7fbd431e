package tr.edu.metu.ico.rule;

import java.util.Objects;
import java.util.Set;
import tr.edu.metu.ico.announcement.Clause;
import tr.edu.metu.ico.announcement.Parameter;
import tr.edu.metu.ico.applicant.PenaltyScope;

/**
 * What a late withdrawal without force majeure costs in later applications (reading A-14). A penalty keeps this scope in the
 * ledger, whatever the later call announces.
 *
 * @param programmes the programmes whose applications pay, such as {@code OE}
 * @param sameLevel  only an application at the same study cycle pays
 * @param lasts      whether the next application pays or every later one
 * @param points     points on the total, below 0
 */
public record LateWithdrawalPenalty(
        Clause clause, Set<String> programmes, boolean sameLevel, PenaltyScope.Lasts lasts, int points)
        implements WithdrawalRule {
    public LateWithdrawalPenalty {
        Parameter.atLeastOne("programmes", programmes);
        Parameter.each("programmes", programmes, Parameter::programme);
        programmes = Set.copyOf(programmes);
        Objects.requireNonNull(lasts);
        Parameter.between("points", points, -100, -1);
    }

    /** The scope of a penalty of this call. */
    public PenaltyScope scope() {
        return new PenaltyScope(programmes, sameLevel, lasts, points);
    }
}
