package tr.edu.metu.ico.format;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A kind of id that sources and documents cite.
 *
 * @param name a label for people
 * @param read the files in which its citations count, as a pattern of their paths: tests plant rules and numbers
 * @param cited how a citation is written; group 1 is the id
 * @param document which files may define its ids, as a pattern of their paths
 * @param defined how a definition is written in such a file; group 1 is the id
 */
record IdKind(String name, Pattern read, Pattern cited, Pattern document, Pattern defined) {

    private static final Pattern EVERYWHERE = Pattern.compile(".*");
    private static final Pattern BUT_TESTS = Pattern.compile("(?!.*/src/test/).*");

    /** All kinds. The last three have no definitions, so their ids may not be cited. */
    static final List<IdKind> ALL = List.of(
            row("promise", "INV-\\d+", "promises"),
            new IdKind(
                    "promise in the name of a test: INV",
                    EVERYWHERE,
                    Pattern.compile("\\bINV_0?(\\d+)_"),
                    Pattern.compile("docs/promises\\.md"),
                    Pattern.compile("(?m)^\\| INV-(\\d+) \\|")),
            row("promise of a run", "P\\d{1,2}", "promises"),
            row("promise of a grant", "G\\d", "promises"),
            row("reading", "A-\\d\\d", "readings"),
            row("public fact", "P-\\d\\d", "readings"),
            new IdKind(
                    "announcement text",
                    EVERYWHERE,
                    Pattern.compile("\\b(S\\d):\\d"),
                    Pattern.compile("docs/readings\\.md"),
                    Pattern.compile("(?m)^\\| (S\\d) \\|")),
            new IdKind(
                    "decision",
                    BUT_TESTS,
                    Pattern.compile("(?:(?i:decisions?) |(?<![\\w.-])(?=0\\d))(\\d{4})(?![\\w.-])"),
                    Pattern.compile("docs/decisions/.*"),
                    Pattern.compile("(?m)^# (\\d{4}) ")),
            new IdKind(
                    "rule of a call",
                    BUT_TESTS,
                    Pattern.compile("\\b((?:OE18|OE20|OE24|ICM24|DOC23)(?:-[A-Z0-9]+){2,})\\b"),
                    Pattern.compile("infrastructure/adapters/src/main/resources/definitions/.*"),
                    Pattern.compile("(?m)^ *\"id\": \"([A-Z0-9-]+)\"")),
            never("line of an announcement that is not written like S3:369", "(S00\\d)\\b"),
            never("number of a fault", "(?<![\\w/\"-])(F\\d{1,2})(?=[):])"),
            never(
                    "id of an unknown kind",
                    "(?<![\\w-])((?!(?:INV|A|P|SHA|UTF|ISO|AES|UA)-)[A-Z]{1,4}-\\d{1,3})(?![\\w-]|\\.\\d)"));

    private static IdKind row(String name, String id, String document) {
        return new IdKind(
                name,
                EVERYWHERE,
                Pattern.compile("(?<![\\w-])(" + id + ")(?![\\w-])"),
                Pattern.compile("docs/" + document + "\\.md"),
                Pattern.compile("(?m)^\\| (" + id + ") \\|"));
    }

    private static IdKind never(String name, String cited) {
        var nothing = Pattern.compile("(?!)");
        return new IdKind(name, BUT_TESTS, Pattern.compile(cited), nothing, nothing);
    }

    /** The ids that a file cites. */
    Stream<String> citedIn(String path, String text) {
        return read.matcher(path).matches() ? ids(cited.matcher(text)) : Stream.empty();
    }

    /** The ids that a file defines, with repetitions. */
    Stream<String> definedIn(String path, String text) {
        return document.matcher(path).matches() ? ids(defined.matcher(text)) : Stream.empty();
    }

    private static Stream<String> ids(Matcher matcher) {
        return matcher.results().map(found -> found.group(1));
    }
}
