package tr.edu.metu.ico.verifier.place;

import java.util.Arrays;
import tr.edu.metu.ico.checker.Precedence;
import tr.edu.metu.ico.verifier.place.Options.TieRule;

/** Compares two people directly from the instance: no sorted list, nothing kept. */
final class RawPrecedence implements Precedence {
    private final Instance instance;
    private final boolean plain;
    private final Scores scores;
    private final Lots lots;

    RawPrecedence(Instance instance) {
        this.instance = instance;
        scores = instance.applicants().score();
        plain = instance.applicants().scoreAt().isEmpty()
                && instance.programmes().priority().isEmpty()
                && instance.options().deduction() == 0;
        lots = new Lots(instance.options().call());
    }

    @Override
    public boolean before(int applicant, int bid, int otherApplicant, int otherBid) {
        if (plain && scores.value(applicant) != scores.value(otherApplicant)) {
            return scores.value(applicant) > scores.value(otherApplicant);
        }
        var list = instance.programmes()
                .priority()
                .get(instance.applicants().bidTable().programme()[bid]);
        if (list != null) {
            return list.get(applicant) < list.get(otherApplicant);
        }
        long score = instance.counted(applicant, bid);
        long otherScore = instance.counted(otherApplicant, otherBid);
        return score == otherScore ? winsTie(applicant, otherApplicant) : score > otherScore;
    }

    /** Whether the first of two people with the same score is preferred. */
    boolean winsTie(int applicant, int other) {
        if (instance.options().tieRule() == TieRule.INPUT_ORDER) {
            return applicant < other;
        }
        for (var tie : instance.applicants().ties()) {
            boolean one = tie.has(applicant);
            if (one != tie.has(other)) {
                return one;
            }
            if (one && tie.value(applicant) != tie.value(other)) {
                return tie.value(applicant) > tie.value(other);
            }
        }
        var ids = instance.applicants().ids();
        return Arrays.compareUnsigned(lots.lot(ids.apply(applicant)), lots.lot(ids.apply(other))) < 0;
    }
}
