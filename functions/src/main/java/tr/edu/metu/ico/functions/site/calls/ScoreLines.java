package tr.edu.metu.ico.functions.site.calls;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import tr.edu.metu.ico.announcement.RuleId;
import tr.edu.metu.ico.definition.CallDefinition;
import tr.edu.metu.ico.rule.Rounding;
import tr.edu.metu.ico.rule.ScoringRule;
import tr.edu.metu.ico.scoring.DerivationLine;
import tr.edu.metu.ico.scoring.OverallScore;
import tr.edu.metu.ico.scoring.ScoreDerivation;
import tr.edu.metu.ico.site.ScoreLine;

/** Shows a computed score line by line; every number comes from the scoring, none is computed here. */
public final class ScoreLines {

    private static final String TOTAL = "TOTAL";

    private ScoreLines() {}

    /** The lines in the order of calculation, the total last. */
    public static List<ScoreLine> of(CallDefinition definition, OverallScore score) {
        Map<RuleId, ScoringRule> rules = definition.terms().scoring().all().stream()
                .collect(Collectors.toMap(ScoringRule::id, Function.identity()));
        return ScoreDerivation.of(definition.formula(), score, rules::get).stream()
                .map(line -> line(definition, line, rules))
                .toList();
    }

    private static ScoreLine line(CallDefinition definition, DerivationLine line, Map<RuleId, ScoringRule> rules) {
        return new ScoreLine(
                Grounds.name(definition, rules.get(line.rule())).orElse(line.what()),
                line.operation(),
                line.value(),
                line.rounding().map(Rounding::said),
                line.place(),
                line.code().equals(TOTAL));
    }
}
