package tr.edu.metu.ico.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;

/**
 * The values of {@code -Dtemplate}, {@code -Dstate} and {@code -Dport}.
 *
 * @param template the template.yaml to run
 * @param state    the folder for all data
 */
record StartOptions(Path template, Path state, Ports ports) {
    private static final int PORT = 8412;
    private static final int LAST_FIRST_PORT = 65_531;

    /**
     * Reads the options.
     *
     * @param property a system property by name, or null
     * @throws IllegalOption with one sentence that names the option
     */
    static StartOptions read(UnaryOperator<String> property) {
        var given = property.apply("template");
        var template = Path.of(given == null ? "template.yaml" : given).toAbsolutePath();
        return new StartOptions(template, state(property.apply("state"), template), ports(property.apply("port")));
    }

    private static Ports ports(String given) {
        if (given == null) {
            return Ports.from(PORT);
        }
        if (!given.matches("[0-9]{1,5}") || Integer.parseInt(given) > LAST_FIRST_PORT) {
            throw new IllegalOption(
                    "-Dport=" + given + " is not a port; give a number from 0 to " + LAST_FIRST_PORT + ".");
        }
        return Ports.from(Integer.parseInt(given));
    }

    // only the default folder is created: a given folder that does not exist is more likely a typing mistake
    private static Path state(String given, Path template) {
        if (given != null) {
            return Path.of(given).toAbsolutePath();
        }
        var folder = template.resolveSibling(".local");
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new IllegalOption("The folder " + folder + " cannot be made.");
        }
    }

    /** An option with a value that the runner does not accept; the message is one sentence. */
    static final class IllegalOption extends RuntimeException {
        private static final long serialVersionUID = 1L;

        IllegalOption(String message) {
            super(message);
        }
    }
}
