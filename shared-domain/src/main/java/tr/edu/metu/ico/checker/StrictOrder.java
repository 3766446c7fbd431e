package tr.edu.metu.ico.checker;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.call.Sha256;
import tr.edu.metu.ico.checker.RunChecker.Judged;
import tr.edu.metu.ico.placement.TieBreak;

/** The order of the ranked, the best first, counted again from totals, tie-breaks and lots. */
record StrictOrder(CallId call, List<TieBreak> chain) implements Comparator<Judged> {
    @Override
    public int compare(Judged one, Judged other) {
        int decided = total(other).compareTo(total(one));
        for (int i = 0; decided == 0 && i < chain.size(); i++) {
            decided = compare(chain.get(i), one, other);
        }
        return decided;
    }

    /** What decides between two with the same total; empty when their totals differ. */
    Optional<TieBreak> tieBreak(Judged one, Judged other) {
        if (total(one).compareTo(total(other)) == 0) {
            for (var element : chain) {
                if (compare(element, one, other) != 0) {
                    return Optional.of(element);
                }
            }
        }
        return Optional.empty();
    }

    static BigDecimal total(Judged one) {
        return one.counted().score().orElseThrow().total();
    }

    private int compare(TieBreak element, Judged one, Judged other) {
        var left = one.counted().score().orElseThrow();
        var right = other.counted().score().orElseThrow();
        return switch (element) {
            case CGPA_COMPONENT -> right.component().compareTo(left.component());
            case LANGUAGE -> right.language().compareTo(left.language());
            case CGPA -> right.cgpa().compareTo(left.cgpa());
            case LOTTERY -> lot(one).compareTo(lot(other));
        };
    }

    private String lot(Judged judged) {
        return Sha256.of(call.value() + "/" + judged.student().value()).hex();
    }
}
