package tr.edu.metu.ico.season.play;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tr.edu.metu.ico.season.world.Draw;

/**
 * The options of a season from the command line.
 *
 * @param applicants the number of applicants in each call
 * @param state      an existing folder for all data
 * @param verifier   the jar that examines bundles
 * @param smaller    the folder of a season with fewer applicants, whose cost this season's is compared with
 */
public record Options(
        SortedMap<CallChoice, Integer> applicants,
        long seed,
        Path template,
        Path state,
        Path verifier,
        Optional<Path> smaller) {

    /** An invalid option; the message is one sentence. */
    public static final class Illegal extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Illegal(String message) {
            super(message);
        }
    }

    /** @param property a system property by name, or null */
    public static Options read(UnaryOperator<String> property) throws IOException {
        var given = property.apply("template");
        var template = Path.of(given == null ? "template.yaml" : given).toAbsolutePath();
        return new Options(
                applicants(property),
                number(property, "seed", 2024, 0, Long.MAX_VALUE),
                template,
                state(property.apply("state")),
                template.resolveSibling("infrastructure/verifier/target/verifier.jar"),
                Optional.ofNullable(property.apply("smaller")).map(folder -> folder(folder, "with a smaller season")));
    }

    /** {@code -Dapplicants} applies to every call; without it each has its own size. */
    private static SortedMap<CallChoice, Integer> applicants(UnaryOperator<String> property) {
        var applicants = new TreeMap<CallChoice, Integer>();
        for (var call : calls(property.apply("call"))) {
            var number = number(property, "applicants", call.applicants(), Draw.FEWEST, Draw.MOST);
            applicants.put(call, Math.toIntExact(number));
        }
        return applicants;
    }

    /** One call, several separated by commas, or all. */
    private static Set<CallChoice> calls(String given) {
        var chosen = EnumSet.noneOf(CallChoice.class);
        Stream.of(given == null ? new String[0] : given.split(","))
                .map(Options::call)
                .forEach(chosen::add);
        return chosen.isEmpty() ? EnumSet.allOf(CallChoice.class) : chosen;
    }

    private static CallChoice call(String name) {
        return Arrays.stream(CallChoice.values())
                .filter(choice -> choice.call().equals(name.strip()))
                .findFirst()
                .orElseThrow(() -> new Illegal("-Dcall=" + name + " should be one of "
                        + Arrays.stream(CallChoice.values())
                                .map(CallChoice::call)
                                .collect(Collectors.joining(", "))
                        + "."));
    }

    private static long number(UnaryOperator<String> property, String name, long otherwise, long least, long most) {
        var given = property.apply(name);
        if (given == null) {
            return otherwise;
        }
        boolean number = given.matches("[0-9]{1,18}");
        if (!number || Long.parseLong(given) < least || Long.parseLong(given) > most) {
            throw new Illegal(
                    "-D" + name + "=" + given + " should be a whole number from " + least + " to " + most + ".");
        }
        return Long.parseLong(given);
    }

    private static Path state(String given) throws IOException {
        if (given == null) {
            return Files.createTempDirectory("season-");
        }
        return folder(given, "to keep the state in");
    }

    private static Path folder(String given, String purpose) {
        var folder = Path.of(given).toAbsolutePath();
        if (!Files.isDirectory(folder)) {
            throw new Illegal("There is no folder " + folder + " " + purpose + ".");
        }
        return folder;
    }
}
