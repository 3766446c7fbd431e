package tr.edu.metu.ico.adapters.json.definition;

import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import tr.edu.metu.ico.announcement.Clause;
import tr.edu.metu.ico.rule.CalendarRule;
import tr.edu.metu.ico.rule.Notice;
import tr.edu.metu.ico.rule.Rule;
import tr.edu.metu.ico.rule.Unknown;

/** The kinds of rules that only fix dates, only inform, or state what is not known. */
final class AnnouncementRules {
    static final Map<String, BiFunction<Clause, DefinitionFields, Rule>> KINDS = Map.ofEntries(
            Map.entry("NOTICE", (clause, f) -> new Notice(clause, f.bothLanguages("because"))),
            Map.entry("APPLIED_FOR_ELSEWHERE", (clause, f) -> new Notice(clause, f.bothLanguages("because"), true)),
            Map.entry("UNKNOWN", (clause, f) -> new Unknown(clause, f.bothLanguages("what"))),
            Map.entry(
                    "CALENDAR",
                    (clause, f) -> new CalendarRule(clause, Set.copyOf(f.allOf("sets", CalendarRule.Moment.class)))));

    private AnnouncementRules() {}
}
