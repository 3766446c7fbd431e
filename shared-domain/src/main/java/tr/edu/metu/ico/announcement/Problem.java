package tr.edu.metu.ico.announcement;

import java.util.Optional;

/**
 * One problem with the input, or one rule it breaks.
 *
 * @param field the field as the sender knows it, such as {@code choices[4]}; empty when it concerns no single field
 * @param code  a stable machine-readable code, such as {@code TOO_MANY_CHOICES}
 * @param rule  the broken rule; empty for a formal error
 */
public record Problem(String field, String code, Optional<RuleId> rule, Text text) {

    public static Problem of(String field, String code, String en, String tr) {
        return new Problem(field, code, Optional.empty(), new Text(en, tr));
    }

    /** The same problem, with the field nested in another. */
    public Problem in(String outer) {
        return new Problem(field.isEmpty() ? outer : outer + "." + field, code, rule, text);
    }

    public static Problem of(String field, String code, Clause clause) {
        return new Problem(field, code, Optional.of(clause.id()), clause.statement());
    }
}
