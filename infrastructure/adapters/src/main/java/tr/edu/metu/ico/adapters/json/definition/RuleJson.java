package tr.edu.metu.ico.adapters.json.definition;

import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tr.edu.metu.ico.announcement.Clause;
import tr.edu.metu.ico.announcement.Fault;
import tr.edu.metu.ico.announcement.RuleId;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.rule.ChoiceRule;
import tr.edu.metu.ico.rule.DocumentRule;
import tr.edu.metu.ico.rule.EligibilityRule;
import tr.edu.metu.ico.rule.ReviewRule;
import tr.edu.metu.ico.rule.Rule;
import tr.edu.metu.ico.rule.WithdrawalRule;

/** Reads one rule; the kinds are those of {@link Rule}, and the definition sets their numbers. */
final class RuleJson {
    private static final Map<String, BiFunction<Clause, DefinitionFields, Rule>> KINDS = Stream.of(
                    AnnouncementRules.KINDS,
                    RuleRecords.of(EligibilityRule.class),
                    LanguageRules.KINDS,
                    RuleRecords.of(ChoiceRule.class),
                    RuleRecords.of(DocumentRule.class),
                    RuleRecords.of(ReviewRule.class),
                    ScoringRules.KINDS,
                    PlacementRules.KINDS,
                    GrantRules.KINDS,
                    RuleRecords.of(WithdrawalRule.class))
            .flatMap(kinds -> kinds.entrySet().stream())
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private static final Text ID = new Text("must look like OE24-ELIG-1", "OE24-ELIG-1 biçiminde olmalıdır");

    private RuleJson() {}

    /** The names of all kinds. */
    static Set<String> kinds() {
        return KINDS.keySet();
    }

    static Rule read(DefinitionFields fields) {
        var kind = fields.text("kind");
        if (kind == null) {
            return null; // the rest of it cannot be checked
        }
        var constructor = KINDS.get(kind);
        if (constructor == null) {
            fields.note(
                    fields.at("kind"),
                    "UNKNOWN_KIND",
                    Fault.shown(kind) + " is not a kind of rule. Use one that the schema of definitions lists.",
                    Fault.shown(kind) + " bilinen bir kural türü değil. Tanım şemasında listelenen türlerden birini"
                            + " yazın.");
            return null;
        }
        var clause = fields.made(() -> clause(fields));
        var rule = fields.made(() -> constructor.apply(clause, fields));
        WrittenDigits.read(fields);
        fields.nothingElse();
        return rule;
    }

    private static Clause clause(DefinitionFields fields) {
        var says = Readings.shown(fields.bothLanguages("says"));
        return new Clause(fields.parsed("id", RuleId::new, ID), fields.text("place"), says);
    }
}
