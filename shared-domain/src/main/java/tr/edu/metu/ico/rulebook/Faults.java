package tr.edu.metu.ico.rulebook;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import tr.edu.metu.ico.announcement.FoundFaults;
import tr.edu.metu.ico.rule.Rule;

/** The rules of one definition, and what was found to be wrong with them together. */
record Faults(List<Rule> rules, FoundFaults found) {

    Faults(List<Rule> rules) {
        this(rules, new FoundFaults());
    }

    <R extends Rule> Stream<R> of(Class<R> kind) {
        return rules.stream().filter(kind::isInstance).map(kind::cast);
    }

    boolean holds(Class<? extends Rule> kind) {
        return of(kind).findAny().isPresent();
    }

    /** Something is wrong with a parameter of a rule. */
    void fail(Rule rule, String parameter, String en, String tr) {
        found.add(at(rule) + "." + parameter, en, tr);
    }

    /** Something is wrong with a rule as a whole. */
    void fail(Rule rule, String en, String tr) {
        found.add(at(rule), en, tr);
    }

    private String at(Rule rule) {
        return "rules[" + rules.indexOf(rule) + "]";
    }

    /** @param name of the kind; of several kinds, of which a call holds one, {@code A or B} */
    void exactlyOne(Class<? extends Rule> kind, String name) {
        if (!holds(kind)) {
            found.add(
                    "rules",
                    "There is no rule of kind " + name + ". Add exactly one.",
                    turkish(name) + " türünde kural yok. Tam bir tane ekleyin.");
        }
        atMostOne(kind, name);
    }

    void atMostOne(Class<? extends Rule> kind, String name) {
        long there = of(kind).count();
        found.unless(
                there <= 1,
                "rules",
                "There are " + there + " rules of kind " + name + ". Keep one and remove the others.",
                turkish(name) + " türünde " + there + " kural var. Birini bırakın, ötekileri çıkarın.");
    }

    private static String turkish(String names) {
        return names.replace(" or ", " ya da ");
    }

    /** A rule of the kind makes sense only beside one of the base. */
    void needs(Class<? extends Rule> kind, String name, Class<? extends Rule> base, String baseName) {
        if (!holds(base)) {
            of(kind).findFirst()
                    .ifPresent(rule -> fail(
                            rule,
                            "A rule of kind " + name + " needs one of kind " + baseName + ". Add that rule or remove "
                                    + rule.id() + ".",
                            name + " türünde bir kural, " + baseName + " türünde bir kural gerektirir. O kuralı ekleyin"
                                    + " ya da " + rule.id() + " kuralını çıkarın."));
        }
    }

    void unique(String field, String part, Stream<String> names) {
        var seen = new HashSet<String>();
        names.filter(name -> !seen.add(name))
                .forEach(name -> found.add(
                        field,
                        part + " " + name + " stands twice in " + field + ". Change or remove one of them.",
                        field + " içinde " + part + " " + name + " iki kez geçiyor. Birini değiştirin ya da çıkarın."));
    }
}
