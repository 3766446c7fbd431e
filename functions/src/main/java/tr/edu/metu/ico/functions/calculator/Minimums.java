package tr.edu.metu.ico.functions.calculator;

import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.applicant.Cgpa;
import tr.edu.metu.ico.definition.CallDefinition;
import tr.edu.metu.ico.rule.EligibilityRule.MinimumCgpa;

/** Compares a CGPA with the conditions of a call: a score helps nobody who may not take part. */
final class Minimums {

    private Minimums() {}

    /**
     * The conditions that are not met.
     *
     * @param level the name of the level of study, where it is known; otherwise the conditions of all levels count
     */
    static List<MinimumCgpa> unmet(CallDefinition definition, Cgpa cgpa, Optional<String> level) {
        return definition.terms().eligibility().minimums().stream()
                .filter(rule -> level.isEmpty()
                        || rule.levels().stream().map(Enum::name).anyMatch(level.get()::equals))
                .filter(rule -> !cgpa.isAtLeast(rule.minimum()))
                .toList();
    }
}
