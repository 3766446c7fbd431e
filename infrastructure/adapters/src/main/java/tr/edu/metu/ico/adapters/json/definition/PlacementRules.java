package tr.edu.metu.ico.adapters.json.definition;

import java.util.Map;
import java.util.function.BiFunction;
import tr.edu.metu.ico.announcement.Clause;
import tr.edu.metu.ico.announcement.Rule;
import tr.edu.metu.ico.placement.PlacementRule;
import tr.edu.metu.ico.placement.TieBreak;

/** The kinds of rules on how seats are given. */
final class PlacementRules {
    static final Map<String, BiFunction<Clause, Fields, Rule>> KINDS = Map.ofEntries(
            Map.entry("SCORE_THEN_PREFERENCE",
                    (clause, f) -> new PlacementRule.ScoreThenPreference(clause, f.allOf("tieBreak", TieBreak.class))));

    private PlacementRules() {}
}
