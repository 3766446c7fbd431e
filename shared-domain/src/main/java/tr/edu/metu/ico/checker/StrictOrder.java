package tr.edu.metu.ico.checker;

import java.util.Comparator;
import java.util.List;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.call.Sha256;
import tr.edu.metu.ico.checker.RunChecker.Judged;
import tr.edu.metu.ico.placement.TieBreak;

/** The order of the ranked, the best first, counted again from totals, tie-breaks and lots. */
record StrictOrder(CallId call, List<TieBreak> chain) implements Comparator<Judged> {
    @Override
    public int compare(Judged one, Judged other) {
        var left = one.counted().score().orElseThrow();
        var right = other.counted().score().orElseThrow();
        int decided = right.total().compareTo(left.total());
        for (int i = 0; decided == 0 && i < chain.size(); i++) {
            decided = switch (chain.get(i)) {
                case CGPA_COMPONENT -> right.component().compareTo(left.component());
                case LANGUAGE -> right.language().compareTo(left.language());
                case CGPA -> right.cgpa().compareTo(left.cgpa());
                case LOTTERY -> lot(one).compareTo(lot(other));
            };
        }
        return decided;
    }

    private String lot(Judged judged) {
        return Sha256.of(call.value() + "/" + judged.counted().application().pseudonym().value()).hex();
    }
}
