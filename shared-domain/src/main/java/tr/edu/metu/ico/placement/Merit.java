package tr.edu.metu.ico.placement;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.call.Sha256;
import tr.edu.metu.ico.rule.TieBreak;
import tr.edu.metu.ico.scoring.OverallScore;

/** What seats are assigned by: a score and the person's lot. */
public record Merit(OverallScore score, Sha256 lot) {

    /** The strict order of a call, the best first: the total, then its tie-break chain (reading A-18). */
    public static Comparator<Merit> order(List<TieBreak> chain) {
        Comparator<Merit> order = Comparator.comparing(merit -> merit.score.total(), Comparator.reverseOrder());
        for (var tieBreak : chain) {
            order = order.thenComparing(by(tieBreak));
        }
        return order;
    }

    /** The element of the chain that decides between two different people with equal totals; empty when totals differ. */
    public static Optional<TieBreak> decider(Merit one, Merit other, List<TieBreak> chain) {
        if (one.score.total().compareTo(other.score.total()) != 0) {
            return Optional.empty();
        }
        return chain.stream()
                .filter(element -> by(element).compare(one, other) != 0)
                .findFirst();
    }

    private static Comparator<Merit> by(TieBreak tieBreak) {
        return switch (tieBreak) {
            case CGPA_COMPONENT -> Comparator.comparing(merit -> merit.score.component(), Comparator.reverseOrder());
            case LANGUAGE -> Comparator.comparing(merit -> merit.score.language(), Comparator.reverseOrder());
            case CGPA -> Comparator.comparing(merit -> merit.score.cgpa(), Comparator.reverseOrder());
            case LOTTERY -> Comparator.comparing(merit -> merit.lot.hex());
        };
    }
}
