package tr.edu.metu.ico.functions.rehearsal;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** The settings that the template gives to one function, as system properties of this machine. */
final class Settings implements AutoCloseable {

    private static final String REGION = "aws.region";

    private final Set<String> names = new HashSet<>();

    /** @param given names as in the template */
    Settings(Set<String> given) {
        System.setProperty(REGION, "eu-central-1");
        for (var name : given) {
            names.add("ico." + name);
            System.setProperty("ico." + name, name.toLowerCase(Locale.ROOT).replace('_', '-'));
        }
    }

    @Override
    public void close() {
        names.forEach(System::clearProperty);
        System.clearProperty(REGION);
    }
}
