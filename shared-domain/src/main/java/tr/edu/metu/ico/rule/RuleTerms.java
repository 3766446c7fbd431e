package tr.edu.metu.ico.rule;

import java.util.ArrayList;
import java.util.List;

/**
 * The rules of one announcement, sorted once by subject; nothing searches them by class. Within a kind they keep
 * the announcement's order.
 *
 * @param rules all of them, in the announcement's order
 * @param gaps  what the announcement leaves open
 * @param notices what it says without affecting a decision
 */
public record RuleTerms(
        List<Rule> rules,
        List<CalendarRule> calendar,
        EligibilityRule.Terms eligibility,
        LanguageRule.Terms language,
        ChoiceRule.Terms choices,
        DocumentRule.Terms documents,
        ReviewRule.Terms review,
        ScoringRule.Terms scoring,
        PlacementRule.Terms placement,
        GrantRule.Terms grants,
        WithdrawalRule.Terms withdrawal,
        List<Unknown> gaps,
        List<Notice> notices) {

    /** Sorts these rules. */
    public static RuleTerms of(List<? extends Rule> rules) {
        var calendar = new ArrayList<CalendarRule>();
        var eligibility = new ArrayList<EligibilityRule>();
        var language = new ArrayList<LanguageRule>();
        var choices = new ArrayList<ChoiceRule>();
        var documents = new ArrayList<DocumentRule>();
        var review = new ArrayList<ReviewRule>();
        var scoring = new ArrayList<ScoringRule>();
        var placement = new ArrayList<PlacementRule>();
        var grants = new ArrayList<GrantRule>();
        var withdrawal = new ArrayList<WithdrawalRule>();
        var gaps = new ArrayList<Unknown>();
        var notices = new ArrayList<Notice>();
        for (Rule rule : rules) {
            switch (rule) {
                case CalendarRule found -> calendar.add(found);
                case EligibilityRule found -> eligibility.add(found);
                case LanguageRule found -> language.add(found);
                case ChoiceRule found -> choices.add(found);
                case DocumentRule found -> documents.add(found);
                case ReviewRule found -> review.add(found);
                case ScoringRule found -> scoring.add(found);
                case PlacementRule found -> placement.add(found);
                case GrantRule found -> grants.add(found);
                case WithdrawalRule found -> withdrawal.add(found);
                case Unknown found -> gaps.add(found);
                case Notice found -> notices.add(found);
            }
        }
        return new RuleTerms(
                List.copyOf(rules),
                List.copyOf(calendar),
                EligibilityRule.Terms.of(eligibility),
                LanguageRule.Terms.of(language),
                ChoiceRule.Terms.of(choices),
                DocumentRule.Terms.of(documents),
                ReviewRule.Terms.of(review),
                ScoringRule.Terms.of(scoring),
                PlacementRule.Terms.of(placement),
                GrantRule.Terms.of(grants),
                WithdrawalRule.Terms.of(withdrawal),
                List.copyOf(gaps),
                List.copyOf(notices));
    }
}
