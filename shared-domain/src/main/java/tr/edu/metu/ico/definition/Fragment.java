package tr.edu.metu.ico.definition;

import java.util.List;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.rule.Rule;
import tr.edu.metu.ico.rule.RuleTerms;
import tr.edu.metu.ico.rule.Unknown;

/**
 * The surviving parts of an announcement; it can be shown and compared, never announced as a call.
 *
 * @param format       version of this format, that of {@link CallDefinition}
 * @param programme    such as {@code OE}
 * @param academicYear such as {@code 2018-2019}
 * @param terms        the rules, sorted
 */
public record Fragment(String format, CallId call, String programme, Text title, String academicYear, RuleTerms terms)
        implements Announcement {
    public Fragment {
        var faults = new Faults(terms);
        DefinitionCheck.head(format, programme, academicYear).forEach(faults.found()::add);
        DefinitionCheck.uniqueIds(faults);
        faults.found()
                .unless(
                        !terms.gaps().isEmpty(),
                        "rules",
                        "A fragment says what is missing. Add at least one rule of kind UNKNOWN.",
                        "Bir parça neyin eksik olduğunu belirtir. UNKNOWN türünde en az bir kural ekleyin.");
        faults.found().refuse();
    }

    /** Sorts the rules, which are in the announcement's order. */
    public Fragment(String format, CallId call, String programme, Text title, String academicYear, List<Rule> rules) {
        this(format, call, programme, title, academicYear, RuleTerms.of(rules));
    }

    @Override
    public List<Rule> rules() {
        return terms.rules();
    }

    /** What the announcement leaves open, in the announcement's order. */
    public List<Unknown> unknown() {
        return terms.gaps();
    }
}
