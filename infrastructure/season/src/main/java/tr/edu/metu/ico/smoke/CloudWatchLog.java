package tr.edu.metu.ico.smoke;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import tr.edu.metu.ico.season.Unexpected;

/**
 * A log group of the deployed system, read with the AWS CLI that {@code smoke.sh} needs anyway.
 *
 * @param group the name of the log group
 */
record CloudWatchLog(String group) implements Smoke.Journal {

    @Override
    public boolean has(List<String> words) {
        var pattern = words.stream().map(word -> '"' + word + '"').collect(Collectors.joining(" "));
        var command = List.of(
                "aws",
                "logs",
                "filter-log-events",
                "--log-group-name",
                group,
                "--filter-pattern",
                pattern,
                "--query",
                "events[].eventId",
                "--output",
                "text");
        return !output(command).isBlank();
    }

    private static String output(List<String> command) {
        try {
            var process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new Unexpected("The log of the system cannot be read with the AWS CLI.");
            }
            return output;
        } catch (IOException missing) {
            throw new Unexpected("The AWS CLI cannot be run: " + missing.getMessage());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Unexpected("Stopped while the log of the system was read.");
        }
    }
}
