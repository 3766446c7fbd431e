package tr.edu.metu.ico.functions.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tr.edu.metu.ico.application.FileRefusal;
import tr.edu.metu.ico.functions.template.YamlFile;

/** The problem codes that the sources can put into a response. */
final class ProblemCodes {

    private static final Pattern START =
            Pattern.compile("(?:\\bRefusal\\.\\w+|\\breturn (?:conflict|brokenRule)|\\bProblem\\.of|\\bnew"
                    + " (?:Problem|Obstacle)|\\bObstacle\\.whole|\\bunless|\\brefusal|\\brefuse|\\bnote)\\(");
    private static final Pattern CODE = Pattern.compile("\"([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*)\"");
    private static final Path JAVA = Path.of("src", "main", "java", "tr", "edu", "metu", "ico");

    /** Codes that contain a limit of the call, for the shipped definitions. */
    private static final Set<String> WITH_A_LIMIT = Set.of("DURATION_BELOW_5", "DURATION_ABOVE_30");

    /** Of numbers that a score cannot be computed with; a missing average is named as a missing field. */
    private static final Set<String> OF_SCORES =
            Set.of("CGPA_OUT_OF_RANGE", "COHORT_AVERAGE_OUT_OF_RANGE", "LANGUAGE_OUT_OF_RANGE");

    /** Of files of news: everything that the content alone shows. */
    private static final Set<FileRefusal> OF_CONTENT = EnumSet.complementOf(
            EnumSet.of(FileRefusal.WRONG_SIZE, FileRefusal.WRONG_CONTENT, FileRefusal.THREAT_FOUND));

    private ProblemCodes() {}

    /** Every code given to a problem in the code behind the responses. */
    static Set<String> inSources() {
        var codes = new TreeSet<String>();
        var root = YamlFile.projectRoot();
        Stream.of(
                        root.resolve("functions").resolve(JAVA).resolve("functions"),
                        root.resolve("shared-domain").resolve(JAVA).resolve("definition"),
                        root.resolve("shared-domain").resolve(JAVA).resolve("selection"),
                        root.resolve("shared-domain").resolve(JAVA).resolve("mobility"),
                        root.resolve("shared-domain").resolve(JAVA).resolve("submission"),
                        root.resolve("shared-domain").resolve(JAVA).resolve("grant"),
                        root.resolve("shared-domain").resolve(JAVA).resolve("trial"),
                        root.resolve("infrastructure/adapters").resolve(JAVA).resolve("adapters/json"))
                .flatMap(ProblemCodes::sources)
                .forEach(source -> collect(source, codes));
        codes.addAll(ofForm());
        codes.addAll(WITH_A_LIMIT);
        codes.addAll(OF_SCORES);
        OF_CONTENT.forEach(refusal -> codes.add(refusal.name()));
        return codes;
    }

    /** The problems of malformed documents; these codes are constants. */
    private static Set<String> ofForm() {
        try {
            var constants =
                    Class.forName("tr.edu.metu.ico.adapters.json.JsonProblem").getEnumConstants();
            return new TreeSet<>(Arrays.stream(constants).map(Object::toString).toList());
        } catch (ClassNotFoundException moved) {
            throw new IllegalStateException(moved);
        }
    }

    private static Stream<String> sources(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).map(ProblemCodes::text).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void collect(String source, Set<String> codes) {
        var start = START.matcher(source);
        while (start.find()) {
            var code = CODE.matcher(source).region(start.end(), end(source, start.end()));
            if (code.find()) {
                codes.add(code.group(1));
            }
        }
    }

    /** The end of the argument list that begins here; brackets within texts are ignored. */
    private static int end(String source, int begin) {
        var depth = 1;
        var quoted = false;
        for (int i = begin; i < source.length(); i++) {
            char c = source.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == '(' || c == ')')) {
                depth += c == '(' ? 1 : -1;
            }
            if (depth == 0) {
                return i;
            }
        }
        throw new IllegalStateException("brackets do not match");
    }
}
