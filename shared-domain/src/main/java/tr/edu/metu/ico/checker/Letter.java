package tr.edu.metu.ico.checker;

import java.util.List;
import tr.edu.metu.ico.application.Document;
import tr.edu.metu.ico.application.LetterAnswers;
import tr.edu.metu.ico.definition.CallDefinition;
import tr.edu.metu.ico.result.SealedApplication;
import tr.edu.metu.ico.rule.DocumentRule;
import tr.edu.metu.ico.rule.EligibilityRule;
import tr.edu.metu.ico.rule.Rule;

/** Rechecks that an acceptance letter is there, approved and official enough. */
final class Letter {
    private final CallDefinition definition;
    private final EligibilityRule.AcceptanceLetter rule;

    Letter(CallDefinition definition, EligibilityRule.AcceptanceLetter rule) {
        this.definition = definition;
        this.rule = rule;
    }

    void report(SealedApplication application, List<String> reported) {
        Document letter = null;
        for (var document : application.documents()) {
            letter = document.slot().equals(rule.slot()) ? document : letter;
        }
        if (letter == null) {
            Conditions.report(reported, rule, true, "NO_APPROVED_LETTER");
        } else if (!Recount.approved(letter)) {
            Conditions.report(
                    reported, clauseOf(definition.terms().documents().approval()), true, "NO_APPROVED_LETTER");
        } else {
            boolean enough = definition.terms().documents().preAdmission().stream()
                    .anyMatch(DocumentRule.LetterPreAdmission::sufficient);
            boolean early = letter.verdict().orElseThrow().letter().stream()
                    .anyMatch(answers -> answers.kind() == LetterAnswers.Kind.PRE_ADMISSION);
            Conditions.report(
                    reported,
                    clauseOf(definition.terms().documents().preAdmission()),
                    early && !enough,
                    "NO_OFFICIAL_LETTER");
        }
    }

    /** The rule of this kind, or the rule that asks for the letter. */
    private Rule clauseOf(List<? extends Rule> rules) {
        return rules.isEmpty() ? rule : rules.getFirst();
    }
}
