package tr.edu.metu.ico.season;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/** The verifier's jar, run as anyone outside the office would: in a separate process, on the downloaded files. */
public final class Verifier {
    private static final int HOLDS = 0;
    private static final int DOES_NOT_HOLD = 1;
    private static final long LONGEST_MINUTES = 10;

    private final List<String> command;
    private final Path key;

    /** The kinds of files that were also tested with a changed byte. */
    private final Set<String> triedBroken = new HashSet<>();

    /** @param key the file with the office's public key */
    Verifier(List<String> command, Path key) {
        this.command = List.copyOf(command);
        this.key = key;
    }

    /** @throws Unexpected if the jar was not built */
    public static Verifier ofJar(Path jar, Path key) {
        Unexpected.unless(Files.isRegularFile(jar), "There is no verifier at " + jar + "; mvn package builds it.");
        return new Verifier(quickly("-jar", jar.toString()), key);
    }

    /** The same without a jar. */
    public static Verifier ofClasses(String classPath, Path key) {
        return new Verifier(quickly("-cp", classPath, "tr.edu.metu.ico.verifier.cli.Main"), key);
    }

    /** For runs of a second or two only the first compiler is worth starting. */
    private static List<String> quickly(String... what) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var line = new ArrayList<>(List.of(java, "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        line.addAll(List.of(what));
        return line;
    }

    private record Verdict(int exit, JsonNode answer) {}

    /** A bundle must pass; the first one is also tested with a changed byte, and must then fail. */
    public String verify(Path bundle) {
        return examine("bundle", bundle, file -> run("verify", file.toString(), "--key", key.toString()));
    }

    /** The same for an audit trail, which must continue from the block that the bundle records. */
    public String verify(Path trail, Path bundle) {
        return examine(
                "trail",
                trail,
                file -> run("trail", file.toString(), "--bundle", bundle.toString(), "--key", key.toString()));
    }

    /** A letter must pass; returns what its signed statement says. */
    public JsonNode letter(Path letter) {
        var verdict = run("letter", letter.toString(), key.toString());
        Unexpected.unless(verdict.exit() == HOLDS, letter + " does not hold: " + verdict.answer() + ".");
        return verdict.answer().path("letter");
    }

    private String examine(String kind, Path file, Function<Path, Verdict> verifier) {
        var verdict = verifier.apply(file);
        Unexpected.unless(verdict.exit() == HOLDS, file + " does not hold: " + verdict.answer() + ".");
        boolean first = triedBroken.add(kind);
        if (first) {
            var broken = verifier.apply(withAnotherByte(file));
            Unexpected.unlessEqual(
                    DOES_NOT_HOLD, broken.exit(), "The verifier's exit code for a " + kind + " that was changed");
        }
        long checks = StreamSupport.stream(verdict.answer().path("checks").spliterator(), false)
                .filter(check -> check.path("status").asText().equals("HOLDS"))
                .count();
        return "holds in all " + checks + " checks" + (first ? ", and not with one byte changed" : "");
    }

    private static Path withAnotherByte(Path file) {
        try {
            var bytes = Files.readAllBytes(file);
            bytes[bytes.length / 2] ^= 1;
            return Files.write(file.resolveSibling(file.getFileName() + ".changed"), bytes);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Verdict run(String... arguments) {
        var line = new ArrayList<>(command);
        line.addAll(List.of(arguments));
        try {
            var answer = Files.createTempFile("verifier", ".json");
            var process = new ProcessBuilder(line)
                    .redirectOutput(answer.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new Unexpected("The verifier did not end within " + LONGEST_MINUTES + " minutes.");
            }
            var json = new JsonMapper().readTree(answer.toFile());
            Files.delete(answer);
            return new Verdict(process.exitValue(), json);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
