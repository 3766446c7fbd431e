package tr.edu.metu.ico.rulebook;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import tr.edu.metu.ico.announcement.Contradictions;
import tr.edu.metu.ico.announcement.Rule;

/** The rules of one definition, and what was found to be wrong with them together. */
record Faults(List<Rule> rules, Contradictions.Collected found) {

    Faults(List<Rule> rules) {
        this(rules, new Contradictions.Collected());
    }

    <R extends Rule> Stream<R> of(Class<R> kind) {
        return rules.stream().filter(kind::isInstance).map(kind::cast);
    }

    boolean holds(Class<? extends Rule> kind) {
        return of(kind).findAny().isPresent();
    }

    void fail(String fault) {
        found.add(fault);
    }

    void exactlyOne(Class<? extends Rule> kind, String name) {
        found.unless(of(kind).count() == 1, "rules must hold exactly one rule of kind " + name);
    }

    void atMostOne(Class<? extends Rule> kind, String name) {
        found.unless(of(kind).count() <= 1, "rules must hold at most one rule of kind " + name);
    }

    /** A rule of the kind makes sense only beside one of the base. */
    void needs(Class<? extends Rule> kind, String name, Class<? extends Rule> base, String baseName) {
        found.unless(!holds(kind) || holds(base), "rules: " + name + " needs a rule of kind " + baseName);
    }

    void unique(String field, String part, Stream<String> names) {
        var seen = new HashSet<String>();
        names.filter(name -> !seen.add(name)).forEach(name -> fail(field + ": " + part + " " + name + " stands twice"));
    }
}
