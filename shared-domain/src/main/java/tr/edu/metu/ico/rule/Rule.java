package tr.edu.metu.ico.rule;

import tr.edu.metu.ico.announcement.Clause;
import tr.edu.metu.ico.announcement.RuleId;

/**
 * A rule of a call: a value that carries its own clause. The hierarchy is sealed, so that a switch over the kinds is
 * exhaustive.
 */
public sealed interface Rule
        permits CalendarRule,
                EligibilityRule,
                LanguageRule,
                ChoiceRule,
                DocumentRule,
                ReviewRule,
                ScoringRule,
                PlacementRule,
                GrantRule,
                WithdrawalRule,
                Notice,
                Unknown {

    Clause clause();

    default RuleId id() {
        return clause().id();
    }
}
