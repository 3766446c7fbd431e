package tr.edu.metu.ico.functions.people;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import tr.edu.metu.ico.functions.settings.Settings;

/**
 * How the attributes of the university's login map to this system.
 *
 * @param groups        the provider's group or affiliation to one of our groups; others are ignored
 * @param departments   the provider's department to our code; an unmapped name is used as is
 * @param studentNumber pattern of a student number in the provider's attribute; its single group is the seven digits
 */
public record ProviderRules(NamePairs groups, NamePairs departments, Pattern studentNumber) {

    /** Our groups, as the tokens name them. */
    static final Set<String> GROUPS = Set.of("student", "coordinator", "officer", "special-category");

    public ProviderRules {
        if (!GROUPS.containsAll(groups.pairs().values())) {
            throw new IllegalStateException("the setting PROVIDER_GROUP_NAMES may name only the groups " + GROUPS);
        }
    }

    /** @throws IllegalStateException naming the setting that cannot be read */
    public static ProviderRules ofSettings() {
        return of(
                Settings.find("PROVIDER_GROUP_NAMES").orElse(""),
                Settings.find("PROVIDER_DEPARTMENT_NAMES").orElse(""),
                Settings.find("STUDENT_NUMBER_PATTERN").orElse("e?([0-9]{7})"));
    }

    static ProviderRules of(String groups, String departments, String studentNumber) {
        return new ProviderRules(
                NamePairs.of("PROVIDER_GROUP_NAMES", groups),
                NamePairs.of("PROVIDER_DEPARTMENT_NAMES", departments),
                pattern(studentNumber));
    }

    private static Pattern pattern(String text) {
        try {
            var pattern = Pattern.compile(text);
            if (pattern.matcher("").groupCount() != 1) {
                throw new IllegalStateException("the setting STUDENT_NUMBER_PATTERN must have one group of digits");
            }
            return pattern;
        } catch (PatternSyntaxException broken) {
            throw new IllegalStateException("the setting STUDENT_NUMBER_PATTERN is no regular expression", broken);
        }
    }

    /** Our groups for these provider attributes. */
    Set<String> groups(Map<String, String> attributes) {
        return ProviderValues.of(attributes.get("custom:provider_groups")).stream()
                .flatMap(theirs -> groups.ours(theirs).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The claims that follow from the provider's attributes; a claim that does not follow is absent. */
    Map<String, String> claims(Map<String, String> attributes) {
        var claims = new TreeMap<String, String>();
        student(attributes).ifPresent(number -> claims.put("custom:student_number", number));
        var codes = ProviderValues.of(attributes.get("custom:provider_departments")).stream()
                .map(theirs -> departments.ours(theirs).orElse(theirs))
                .filter(code -> code.matches("[A-Z][A-Z0-9-]{0,15}"))
                .collect(Collectors.joining(","));
        if (!codes.isEmpty()) {
            claims.put("custom:departments", codes);
        }
        return claims;
    }

    private Optional<String> student(Map<String, String> attributes) {
        var text = attributes.getOrDefault("custom:provider_student", "");
        var match = studentNumber.matcher(text.strip());
        return match.matches() && match.group(1).matches("[0-9]{7}") ? Optional.of(match.group(1)) : Optional.empty();
    }
}
