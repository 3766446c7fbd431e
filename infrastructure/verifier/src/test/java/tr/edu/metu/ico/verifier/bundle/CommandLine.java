package tr.edu.metu.ico.verifier.bundle;

import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tr.edu.metu.ico.verifier.BadInput;
import tr.edu.metu.ico.verifier.Command;
import tr.edu.metu.ico.verifier.Exit;

/** A command as it is run from a shell, and what it prints. */
final class CommandLine {

    final ByteArrayOutputStream out = new ByteArrayOutputStream();
    final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Command command;

    CommandLine(Command command) {
        this.command = command;
    }

    Exit run(String... arguments) {
        return command.run(List.of(arguments), print(out), print(err));
    }

    private static PrintStream print(ByteArrayOutputStream stream) {
        return new PrintStream(stream, true, StandardCharsets.UTF_8);
    }

    /** Why it refuses these arguments. */
    String refused(String... arguments) {
        return assertThrows(BadInput.class, () -> run(arguments)).getMessage();
    }

    /** What it printed for programs. */
    JsonNode answer() throws IOException {
        return new JsonMapper().readTree(out.toByteArray());
    }

    /** The line about one check. */
    JsonNode check(String name) throws IOException {
        return answer().get("checks")
                .valueStream()
                .filter(check -> check.get("check").textValue().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** What it printed for people. */
    String errors() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
