package tr.edu.metu.ico.grant;

import tr.edu.metu.ico.rule.GrantRule;
import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.rule.Rule;

/** The rules of one call on money, by kind. */
record GrantRules(List<? extends Rule> rules) {
    <R extends GrantRule> List<R> of(Class<R> kind) {
        return rules.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    <R extends GrantRule> Optional<R> only(Class<R> kind) {
        return of(kind).stream().findFirst();
    }

    boolean holds(Class<? extends GrantRule> kind) {
        return rules.stream().anyMatch(kind::isInstance);
    }
}
