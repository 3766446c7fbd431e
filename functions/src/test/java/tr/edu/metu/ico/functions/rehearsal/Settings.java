package tr.edu.metu.ico.functions.rehearsal;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The settings that the template gives to one function, as local system properties. */
final class Settings implements AutoCloseable {

    private static final String REGION = "aws.region";

    /** Settings that must have a specific format. */
    private static final Map<String, String> FORMED = Map.of(
            "MAILS_PER_SECOND", "14",
            "PROVIDER_GROUP_NAMES", "staff=officer",
            "PROVIDER_DEPARTMENT_NAMES", "571=CENG",
            "STUDENT_NUMBER_PATTERN", "e?([0-9]{7})");

    private final Set<String> names = new HashSet<>();

    /** @param given names as in the template */
    Settings(Set<String> given) {
        System.setProperty(REGION, "eu-central-1");
        for (var name : given) {
            names.add("ico." + name);
            var plain = name.toLowerCase(Locale.ROOT).replace('_', '-');
            System.setProperty("ico." + name, FORMED.getOrDefault(name, plain));
        }
    }

    @Override
    public void close() {
        names.forEach(System::clearProperty);
        System.clearProperty(REGION);
    }
}
