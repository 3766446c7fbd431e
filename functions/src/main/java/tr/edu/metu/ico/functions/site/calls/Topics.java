package tr.edu.metu.ico.functions.site.calls;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tr.edu.metu.ico.definition.CallDefinition;
import tr.edu.metu.ico.rule.Bonus;
import tr.edu.metu.ico.rule.CalendarRule;
import tr.edu.metu.ico.rule.ChoiceRule;
import tr.edu.metu.ico.rule.Deduction;
import tr.edu.metu.ico.rule.DocumentRule;
import tr.edu.metu.ico.rule.EligibilityRule;
import tr.edu.metu.ico.rule.GrantRule;
import tr.edu.metu.ico.rule.LanguageRule;
import tr.edu.metu.ico.rule.Notice;
import tr.edu.metu.ico.rule.PlacementRule;
import tr.edu.metu.ico.rule.ReviewRule;
import tr.edu.metu.ico.rule.Rule;
import tr.edu.metu.ico.rule.ScoreFormula;
import tr.edu.metu.ico.rule.ScoringRule;
import tr.edu.metu.ico.rule.Unknown;
import tr.edu.metu.ico.rule.WithdrawalRule;
import tr.edu.metu.ico.site.CallTopic;
import tr.edu.metu.ico.site.Statement;

/** Sorts the rules of a call by the question they answer. */
final class Topics {

    /** For notices, which have no kind: the part of a rule's id that names its subject, such as OE24-ELIG-7. */
    private static final Map<String, CallTopic> BY_SUBJECT = Map.ofEntries(
            Map.entry("ELIG", CallTopic.ELIGIBILITY),
            Map.entry("CAL", CallTopic.DATES),
            Map.entry("SUB", CallTopic.HOW_TO_APPLY),
            Map.entry("DOC", CallTopic.DOCUMENTS),
            Map.entry("LANG", CallTopic.ENGLISH),
            Map.entry("CHOICE", CallTopic.CHOICES),
            Map.entry("REV", CallTopic.CHOICES),
            Map.entry("SCORE", CallTopic.SCORE),
            Map.entry("PLACE", CallTopic.PLACEMENT),
            Map.entry("WD", CallTopic.AFTERWARDS),
            Map.entry("GRANT", CallTopic.MONEY),
            Map.entry("INCL", CallTopic.MONEY));

    private Topics() {}

    /** What decides, except the points added and deducted, which have their own table. */
    static Map<CallTopic, List<Statement>> rules(CallDefinition definition) {
        return sorted(definition.rules(), Topics::ofRule);
    }

    /** Notices: what the announcement says besides. */
    static Map<CallTopic, List<Statement>> advice(CallDefinition definition) {
        return sorted(definition.terms().notices(), notice -> Optional.of(ofNotice(notice)));
    }

    private static <R extends Rule> Map<CallTopic, List<Statement>> sorted(
            List<R> rules, Function<R, Optional<CallTopic>> topicOf) {
        var sorted = new EnumMap<CallTopic, List<Statement>>(CallTopic.class);
        rules.forEach(rule -> topicOf.apply(rule)
                .ifPresent(topic ->
                        sorted.computeIfAbsent(topic, _ -> new ArrayList<>()).add(Statement.of(rule.clause()))));
        return sorted;
    }

    private static Optional<CallTopic> ofRule(Rule rule) {
        return switch (rule) {
            case CalendarRule _ -> Optional.of(CallTopic.DATES);
            case EligibilityRule _ -> Optional.of(CallTopic.ELIGIBILITY);
            case LanguageRule _ -> Optional.of(CallTopic.ENGLISH);
            case ChoiceRule _, ReviewRule _ -> Optional.of(CallTopic.CHOICES);
            case DocumentRule _ -> Optional.of(CallTopic.DOCUMENTS);
            case ScoringRule scoring -> ofScoring(scoring);
            case PlacementRule _ -> Optional.of(CallTopic.PLACEMENT);
            case GrantRule _ -> Optional.of(CallTopic.MONEY);
            case WithdrawalRule _ -> Optional.of(CallTopic.AFTERWARDS);
            case Notice _, Unknown _ -> Optional.empty();
        };
    }

    private static Optional<CallTopic> ofScoring(ScoringRule rule) {
        return switch (rule) {
            case ScoreFormula _, ScoringRule.StepClause _ -> Optional.of(CallTopic.SCORE);
            case Bonus _, Deduction _ -> Optional.empty();
        };
    }

    private static CallTopic ofNotice(Notice notice) {
        var parts = notice.id().value().split("-");
        return BY_SUBJECT.getOrDefault(parts[1], CallTopic.MORE);
    }
}
