package tr.edu.metu.ico.rule;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import tr.edu.metu.ico.announcement.Clause;
import tr.edu.metu.ico.announcement.Parameter;

/**
 * Points for a ground that an approved document shows; without one there are no points and no other disadvantage (reading
 *
 *
 * @param code      the ground, such as {@code DISABILITY}
 * @param points    points on the total, above 0
 * @param slot      where the document belongs
 * @param relations to whom the ground applies by the announcement, {@code SELF} being the student; empty when it names none.
 *                  An officer decides by the official document, whatever relation the student states (reading A-41)
 */
public record Bonus(Clause clause, String code, int points, String slot, Set<String> relations) implements ScoringRule {
    private static final String SELF = "SELF";

    public Bonus {
        Parameter.code("code", code);
        Parameter.between("points", points, 1, 100);
        Parameter.each("relations", relations, Parameter::relation);
        relations = Collections.unmodifiableSortedSet(new TreeSet<>(relations));
    }

    /** Whether the call names this relation; without one the ground concerns the student. */
    public boolean names(Optional<String> relation) {
        return relations.isEmpty() || relations.contains(relation.orElse(SELF));
    }
}
