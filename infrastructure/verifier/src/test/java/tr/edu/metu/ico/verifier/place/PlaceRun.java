package tr.edu.metu.ico.verifier.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tr.edu.metu.ico.verifier.BadInput;
import tr.edu.metu.ico.verifier.Exit;

/** Runs {@code place} on files written for it. */
final class PlaceRun {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path folder;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    PlaceRun(Path folder) {
        this.folder = folder;
    }

    /** Writes a file; apostrophes stand for quotation marks. */
    PlaceRun with(String name, String content) {
        return with(name, content.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }

    PlaceRun with(String name, byte[] content) {
        try {
            Files.write(folder.resolve(name), content);
            return this;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** The output for a readable instance whose placement holds. */
    JsonNode answer(String... arguments) {
        assertEquals(Exit.HOLDS, run(arguments));
        try {
            return JSON.readTree(out.toString(StandardCharsets.UTF_8));
        } catch (IOException noJson) {
            throw new UncheckedIOException(noJson);
        }
    }

    /** The message for an unusable instance, without the folder's name. */
    String refusal(String... arguments) {
        var message = assertThrows(BadInput.class, () -> run(arguments)).getMessage();
        assertEquals("", out.toString(StandardCharsets.UTF_8));
        return message.replace(folder + "/", "").replace(folder.toString(), "FOLDER");
    }

    String warnings() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private Exit run(String... arguments) {
        var paths = List.of(arguments).stream()
                .map(argument -> argument.startsWith("--")
                        ? argument
                        : folder.resolve(argument).normalize().toString())
                .toList();
        return new PlaceCommand().run(paths, print(out), print(err));
    }

    private static PrintStream print(ByteArrayOutputStream stream) {
        return new PrintStream(stream, true, StandardCharsets.UTF_8);
    }

    static JsonNode json(String text) {
        try {
            return JSON.readTree(text.replace('\'', '"'));
        } catch (IOException noJson) {
            throw new UncheckedIOException(noJson);
        }
    }
}
