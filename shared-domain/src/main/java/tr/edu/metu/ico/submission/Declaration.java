package tr.edu.metu.ico.submission;

import java.util.List;
import java.util.stream.Stream;
import tr.edu.metu.ico.announcement.Clause;
import tr.edu.metu.ico.definition.CallDefinition;
import tr.edu.metu.ico.rule.EligibilityRule;
import tr.edu.metu.ico.rule.StayRule;

/**
 * A declaration that a call asks for.
 *
 * @param field    the field of the application
 * @param required whether an application without it cannot be submitted
 * @param clause   the rule it belongs to
 */
public record Declaration(String field, boolean required, Clause clause) {

    /** Those that the call asks for, in the announcement's order. */
    public static List<Declaration> of(CallDefinition d) {
        return d.eligibilityRules().stream().flatMap(Declaration::of).toList();
    }

    private static Stream<Declaration> of(EligibilityRule rule) {
        return switch (rule) {
            case EligibilityRule.ContinuesAtSameLevel(var clause, var _) ->
                Stream.of(new Declaration("continuesSameLevel", true, clause));
            case EligibilityRule.CourseLoad(var clause, var _) ->
                Stream.of(new Declaration("courseLoad", false, clause));
            case EligibilityRule.OfficeChecksCourseLoad(var clause) ->
                Stream.of(new Declaration("courseLoad", false, clause));
            case EligibilityRule.MinimumCgpa _,
                    EligibilityRule.FullDegreeRegistration _,
                    EligibilityRule.CompletedSemesters _,
                    EligibilityRule.NotPreparatory _,
                    EligibilityRule.DoctoralOrPostdoc _,
                    EligibilityRule.AcceptanceLetter _,
                    StayRule _ -> Stream.empty();
        };
    }
}
