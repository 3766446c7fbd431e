package tr.edu.metu.ico.season;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;

/**
 * What a season from the command line is played with.
 *
 * @param state a folder that exists; keeps everything
 */
record Options(int applicants, long seed, Path template, Path state) {
    private static final int LEAST = 12;
    private static final int MOST = 50_000;

    /** An option that says nothing the season understands; the message is one sentence. */
    static final class Illegal extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Illegal(String message) {
            super(message);
        }
    }

    /** @param property a system property by name, or null */
    static Options read(UnaryOperator<String> property) throws IOException {
        var template = property.apply("template");
        return new Options(
                Math.toIntExact(number(property, "applicants", 300, LEAST, MOST)),
                number(property, "seed", 2024, 0, Long.MAX_VALUE),
                Path.of(template == null ? "template.yaml" : template).toAbsolutePath(),
                state(property.apply("state")));
    }

    private static long number(UnaryOperator<String> property, String name, long otherwise, long least, long most) {
        var given = property.apply(name);
        if (given == null) {
            return otherwise;
        }
        boolean number = given.matches("[0-9]{1,18}");
        if (!number || Long.parseLong(given) < least || Long.parseLong(given) > most) {
            throw new Illegal("-D" + name + "=" + given + " should be a whole number from " + least + " to " + most + ".");
        }
        return Long.parseLong(given);
    }

    private static Path state(String given) throws IOException {
        if (given == null) {
            return Files.createTempDirectory("season-");
        }
        var folder = Path.of(given).toAbsolutePath();
        if (!Files.isDirectory(folder)) {
            throw new Illegal("There is no folder " + folder + " to keep the state in.");
        }
        return folder;
    }
}
