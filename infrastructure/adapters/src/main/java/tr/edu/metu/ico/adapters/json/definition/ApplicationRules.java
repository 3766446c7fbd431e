package tr.edu.metu.ico.adapters.json.definition;

import java.util.Map;
import java.util.function.BiFunction;
import tr.edu.metu.ico.announcement.Clause;
import tr.edu.metu.ico.announcement.Rule;
import tr.edu.metu.ico.application.ChoiceRule;
import tr.edu.metu.ico.application.ReviewRule;

/** The kinds of rules on choices and on the department's review. */
final class ApplicationRules {
    static final Map<String, BiFunction<Clause, Fields, Rule>> KINDS = Map.ofEntries(
            Map.entry("AT_MOST_CHOICES", (clause, f) -> new ChoiceRule.AtMostChoices(clause, f.integer("maximum"))),
            Map.entry("ONLY_CURRENT_LEVEL", (clause, _) -> new ChoiceRule.OnlyCurrentLevel(clause)),
            Map.entry("DEPARTMENT_RESTRICTION", (clause, _) -> new ChoiceRule.DepartmentRestriction(clause)),
            Map.entry("SEMESTER_OFFERED", (clause, _) -> new ChoiceRule.SemesterOffered(clause)),
            Map.entry("HOST_MINIMUM_WARNS", (clause, _) -> new ChoiceRule.HostMinimumWarns(clause)),
            Map.entry("DEPARTMENTAL_REVIEW", (clause, _) -> new ReviewRule.DepartmentalReview(clause)),
            Map.entry("DEPARTMENT_MAY_DECLINE", (clause, _) -> new ReviewRule.DepartmentMayDecline(clause)));

    private ApplicationRules() {}
}
