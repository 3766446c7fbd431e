package tr.edu.metu.ico.definition;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import tr.edu.metu.ico.announcement.FoundFaults;
import tr.edu.metu.ico.rule.Rule;
import tr.edu.metu.ico.rule.RuleTerms;

/** The rules of one definition and the faults found in their combination. */
record Faults(RuleTerms terms, FoundFaults found) {

    Faults(RuleTerms terms) {
        this(terms, new FoundFaults());
    }

    /** A parameter of a rule is faulty. */
    void fail(Rule rule, String parameter, String en, String tr) {
        found.add(at(rule) + "." + parameter, en, tr);
    }

    /** A rule as a whole is faulty. */
    void fail(Rule rule, String en, String tr) {
        found.add(at(rule), en, tr);
    }

    private String at(Rule rule) {
        return "rules[" + terms.rules().indexOf(rule) + "]";
    }

    /** @param name of the kind; of several kinds, of which a call holds one, {@code A or B} */
    void exactlyOne(List<? extends Rule> there, String name) {
        if (there.isEmpty()) {
            found.add(
                    "rules",
                    "There is no rule of kind " + name + ". Add exactly one.",
                    turkish(name) + " türünde kural yok. Tam bir tane ekleyin.");
        }
        atMostOne(there, name);
    }

    void atMostOne(List<? extends Rule> there, String name) {
        found.unless(
                there.size() <= 1,
                "rules",
                "There are " + there.size() + " rules of kind " + name + ". Keep one and remove the others.",
                turkish(name) + " türünde " + there.size() + " kural var. Birini bırakın, ötekileri çıkarın.");
    }

    private static String turkish(String names) {
        return names.replace(" or ", " ya da ");
    }

    /** A rule of this kind needs a rule of the base kind. */
    void needs(List<? extends Rule> kind, String name, List<? extends Rule> base, String baseName) {
        if (base.isEmpty()) {
            kind.stream()
                    .findFirst()
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
                        part + " " + name + " appears twice in " + field + ". Change or remove one of them.",
                        field + " içinde " + part + " " + name + " iki kez geçiyor. Birini değiştirin ya da çıkarın."));
    }
}
