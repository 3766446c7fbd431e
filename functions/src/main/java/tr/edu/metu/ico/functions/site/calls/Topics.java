package tr.edu.metu.ico.functions.site.calls;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;
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
import tr.edu.metu.ico.rule.ScoringRule;
import tr.edu.metu.ico.rule.Unknown;
import tr.edu.metu.ico.rule.WithdrawalRule;
import tr.edu.metu.ico.site.CallTopic;
import tr.edu.metu.ico.site.Statement;

/** Sorts the rules of a call by the question they answer. */
public final class Topics {

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

    /** How the page says it; within a topic in this order. */
    private enum Part {
        DECIDES,
        ADDS_POINTS,
        DEDUCTS_POINTS,
        /** What the announcement says besides. */
        ADVISES
    }

    /** What decides, except the points added and deducted, which have their own table. */
    static Map<CallTopic, List<Statement>> rules(CallDefinition definition) {
        return statements(definition, Part.DECIDES);
    }

    /** Notices: what the announcement says besides. */
    static Map<CallTopic, List<Statement>> advice(CallDefinition definition) {
        return statements(definition, Part.ADVISES);
    }

    private static Map<CallTopic, List<Statement>> statements(CallDefinition definition, Part part) {
        return definition.rules().stream()
                .filter(rule -> part(rule) == part)
                .collect(Collectors.groupingBy(
                        Topics::topic,
                        () -> new EnumMap<>(CallTopic.class),
                        Collectors.mapping(rule -> Statement.of(rule.clause()), Collectors.toList())));
    }

    /** The topics of the rules by their ids, in the order in which the page says them. */
    public static SequencedMap<String, CallTopic> inOrder(List<Rule> rules) {
        var topics = new LinkedHashMap<String, CallTopic>();
        rules.stream()
                .sorted(Comparator.comparing(Topics::topic).thenComparing(Topics::part))
                .forEach(rule -> topics.put(rule.id().value(), topic(rule)));
        return topics;
    }

    private static CallTopic topic(Rule rule) {
        return switch (rule) {
            case CalendarRule _ -> CallTopic.DATES;
            case EligibilityRule _ -> CallTopic.ELIGIBILITY;
            case LanguageRule _ -> CallTopic.ENGLISH;
            case ChoiceRule _, ReviewRule _ -> CallTopic.CHOICES;
            case DocumentRule _ -> CallTopic.DOCUMENTS;
            case ScoringRule _ -> CallTopic.SCORE;
            case PlacementRule _ -> CallTopic.PLACEMENT;
            case GrantRule _ -> CallTopic.MONEY;
            case WithdrawalRule _ -> CallTopic.AFTERWARDS;
            case Notice _, Unknown _ ->
                BY_SUBJECT.getOrDefault(rule.id().value().split("-")[1], CallTopic.MORE);
        };
    }

    private static Part part(Rule rule) {
        return switch (rule) {
            case Bonus _ -> Part.ADDS_POINTS;
            case Deduction _ -> Part.DEDUCTS_POINTS;
            case Notice _, Unknown _ -> Part.ADVISES;
            default -> Part.DECIDES;
        };
    }
}
