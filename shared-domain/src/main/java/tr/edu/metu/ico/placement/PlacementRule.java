package tr.edu.metu.ico.placement;

import java.util.HashSet;
import java.util.List;
import tr.edu.metu.ico.announcement.Clause;
import tr.edu.metu.ico.announcement.Rule;

/** How seats are given. */
public sealed interface PlacementRule extends Rule {

    /** By score; each gets the first choice with a free seat (reading A-19); equal totals by this chain. */
    record ScoreThenPreference(Clause clause, List<TieBreak> tieBreak) implements PlacementRule {
        public ScoreThenPreference {
            tieBreak = List.copyOf(tieBreak);
            if (tieBreak.isEmpty() || tieBreak.getLast() != TieBreak.LOTTERY) {
                throw new IllegalArgumentException("tieBreak must end with LOTTERY, so that every order is strict");
            }
            if (new HashSet<>(tieBreak).size() != tieBreak.size()) {
                throw new IllegalArgumentException("tieBreak must name nothing twice");
            }
        }
    }
}
