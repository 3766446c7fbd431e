package tr.edu.metu.ico.selection;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.definition.CallDefinition;
import tr.edu.metu.ico.placement.Merit;
import tr.edu.metu.ico.result.ResultRow;
import tr.edu.metu.ico.result.SealedInput;
import tr.edu.metu.ico.rule.PlacementRule;
import tr.edu.metu.ico.selection.Selection.Standing;

/** The placement of the ranked applications by the call's main rule, and the resulting rows. */
final class Placing {
    private Placing() {}

    static List<ResultRow> rows(CallDefinition definition, SealedInput input, List<Standing> standings) {
        var order = Merit.order(definition.placement().tieBreak());
        var ranked = standings.stream()
                .filter(Standing.Ranked.class::isInstance)
                .map(Standing.Ranked.class::cast)
                .sorted(Comparator.comparing(Standing.Ranked::merit, order))
                .toList();
        Rows rows = switch (definition.placement()) {
            case PlacementRule.ScoreThenPreference _ -> new PlacingByPreference(definition, input, ranked);
            case PlacementRule.RankedSeats seats -> new PlacingByRank(definition, seats, input, ranked);
        };
        return standings.stream()
                .map(standing -> switch (standing) {
                    case Standing.Out out -> rows.of(out);
                    case Standing.Ranked one -> rows.of(one);
                })
                .toList();
    }

    /** Rank by student, the best being 1. */
    static Map<StudentNumber, Integer> ranks(List<Standing.Ranked> bestFirst) {
        var ranks = new HashMap<StudentNumber, Integer>();
        bestFirst.forEach(one -> ranks.put(one.student(), ranks.size() + 1));
        return ranks;
    }

    /** How a placement method reports an application's result. */
    interface Rows {
        ResultRow of(Standing.Out out);

        ResultRow of(Standing.Ranked ranked);
    }
}
