package tr.edu.metu.ico.checker;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.call.Sha256;
import tr.edu.metu.ico.rule.TieBreak;

/** The order of those in the running, the best first, recomputed from totals, tie-breaks and lots. */
record StrictOrder(CallId call, List<TieBreak> chain) implements Comparator<Bid> {
    @Override
    public int compare(Bid one, Bid other) {
        int decided = other.total().compareTo(one.total());
        for (int i = 0; decided == 0 && i < chain.size(); i++) {
            decided = compare(chain.get(i), one, other);
        }
        return decided;
    }

    /** What decides between two with the same total; empty when their totals differ. */
    Optional<TieBreak> tieBreak(Bid one, Bid other) {
        if (one.total().compareTo(other.total()) == 0) {
            for (var element : chain) {
                if (compare(element, one, other) != 0) {
                    return Optional.of(element);
                }
            }
        }
        return Optional.empty();
    }

    private int compare(TieBreak element, Bid one, Bid other) {
        var left = one.score();
        var right = other.score();
        return switch (element) {
            case CGPA_COMPONENT -> right.component().compareTo(left.component());
            case LANGUAGE -> right.language().compareTo(left.language());
            case CGPA -> right.cgpa().compareTo(left.cgpa());
            case LOTTERY -> lot(one).compareTo(lot(other));
        };
    }

    private String lot(Bid bid) {
        return Sha256.of(call.value() + "/"
                        + bid.judged().counted().application().pseudonym().value())
                .hex();
    }
}
