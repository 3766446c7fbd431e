package tr.edu.metu.ico.checker;

import java.util.List;
import java.util.OptionalInt;
import tr.edu.metu.ico.checker.RunChecker.Standings;

/** Promise P9: ranks follow the strict order, and only the ranked have one. */
final class RankPromises {
    private RankPromises() {}

    static void check(Standings standings, List<Violation> violations) {
        var ranked = standings.ranked();
        for (int i = 0; i < ranked.size(); i++) {
            boolean right = ranked.get(i).row().rank().equals(OptionalInt.of(i + 1));
            RunChecker.keep(violations, "P9", ranked.get(i), right, "has another rank than its score gives");
        }
        for (var one : standings.all()) {
            boolean right =
                    one.counted().score().isPresent() || one.row().rank().isEmpty();
            RunChecker.keep(violations, "P9", one, right, "has a rank and must not be ranked");
        }
    }
}
