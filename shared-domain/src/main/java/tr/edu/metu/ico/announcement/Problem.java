package tr.edu.metu.ico.announcement;

import java.util.Optional;

/**
 * One thing that is wrong with what somebody gave, or one rule it breaks.
 *
 * @param field the field in question as the giver knows it, such as {@code choices[4]}; empty when no single field is
 * @param code  a stable name for programs, such as {@code TOO_MANY_CHOICES}
 * @param rule  the broken rule; empty when it is a matter of form
 */
public record Problem(String field, String code, Optional<RuleId> rule, Text text) {

    public static Problem of(String field, String code, String en, String tr) {
        return new Problem(field, code, Optional.empty(), new Text(en, tr));
    }

    /** The same problem of a field that stands in another one. */
    public Problem in(String outer) {
        return new Problem(field.isEmpty() ? outer : outer + "." + field, code, rule, text);
    }

    public static Problem of(String field, String code, Clause clause) {
        return new Problem(field, code, Optional.of(clause.id()), clause.statement());
    }
}
