package tr.edu.metu.ico.rulebook;

import java.util.List;
import tr.edu.metu.ico.rule.Rule;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.rule.Unknown;
import tr.edu.metu.ico.call.CallId;

/**
 * What is left of an announcement whose other parts are lost; it can be shown and compared, never announced as a call.
 *
 * @param format       version of this shape, that of {@link CallDefinition}
 * @param programme    such as {@code OE}
 * @param academicYear such as {@code 2018-2019}
 */
public record Fragment(String format, CallId call, String programme, Text title, String academicYear, List<Rule> rules)
        implements Announcement {
    public Fragment {
        rules = List.copyOf(rules);
        var faults = new Faults(rules);
        DefinitionCheck.head(format, programme, academicYear).forEach(faults.found()::add);
        DefinitionCheck.uniqueIds(faults);
        faults.found()
                .unless(
                        !unknown(rules).isEmpty(),
                        "rules",
                        "A fragment says what is missing. Add at least one rule of kind UNKNOWN.",
                        "Bir parça neyin eksik olduğunu belirtir. UNKNOWN türünde en az bir kural ekleyin.");
        faults.found().refuse();
    }

    /** What the announcement does not tell, in the order it would stand in. */
    public List<Unknown> unknown() {
        return unknown(rules);
    }

    private static List<Unknown> unknown(List<Rule> rules) {
        return rules.stream()
                .filter(Unknown.class::isInstance)
                .map(Unknown.class::cast)
                .toList();
    }
}
