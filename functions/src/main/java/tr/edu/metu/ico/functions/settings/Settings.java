package tr.edu.metu.ico.functions.settings;

import java.util.Optional;

/** The function's settings: the environment variable, or locally the system property {@code ico.NAME}. */
public final class Settings {

    private Settings() {}

    /** @throws IllegalStateException naming the setting when it is missing */
    public static String of(String name) {
        return find(name).orElseThrow(() -> new IllegalStateException("the setting " + name + " is missing"));
    }

    public static Optional<String> find(String name) {
        return Optional.ofNullable(System.getenv(name))
                .or(() -> Optional.ofNullable(System.getProperty("ico." + name)));
    }
}
