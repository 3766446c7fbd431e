package tr.edu.metu.ico.functions.site.calls;

import java.util.Optional;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.definition.CallDefinition;
import tr.edu.metu.ico.definition.DocumentSlot;
import tr.edu.metu.ico.rule.Bonus;
import tr.edu.metu.ico.rule.Deduction;
import tr.edu.metu.ico.rule.ScoreFormula;
import tr.edu.metu.ico.rule.ScoringRule;
import tr.edu.metu.ico.site.Words;

/** The names of grounds for which points are added or deducted. */
public final class Grounds {

    private Grounds() {}

    /** The name of a rule's ground; empty when the rule is no ground. */
    public static Optional<Text> name(CallDefinition definition, ScoringRule rule) {
        return switch (rule) {
            case Bonus bonus -> Optional.of(name(definition, bonus));
            case Deduction deduction -> Optional.of(name(deduction));
            case ScoreFormula _, ScoringRule.StepClause _ -> Optional.empty();
        };
    }

    /** A deduction as the student it applies to says it. */
    static Text declared(Deduction deduction) {
        return switch (deduction) {
            case Deduction.BenefitedBefore before ->
                before.sameLevel()
                        ? Words.both("calculator.ground.benefited-at-level")
                        : Words.both("calculator.ground.benefited-before");
            case Deduction.SelectedAndGranted _ -> Words.both("calculator.ground.selected-and-granted");
            case Deduction.LateWithdrawal _ -> Words.both("calculator.ground.late-withdrawal");
            case Deduction.Citizenship _ -> Words.both("calculator.ground.citizenship");
        };
    }

    /** The title of the document that proves it. */
    private static Text name(CallDefinition definition, Bonus bonus) {
        return definition.slot(bonus.slot()).map(DocumentSlot::title).orElseThrow();
    }

    private static Text name(Deduction deduction) {
        return switch (deduction) {
            case Deduction.BenefitedBefore _ -> Words.both("ground.benefited-before");
            case Deduction.SelectedAndGranted _ -> Words.both("ground.selected-and-granted");
            case Deduction.LateWithdrawal _ -> Words.both("ground.late-withdrawal");
            case Deduction.Citizenship _ -> Words.both("ground.citizenship");
        };
    }
}
