package tr.edu.metu.ico.adapters.json.definition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tr.edu.metu.ico.rule.Rule;

/** What a kind of rule does, taken from the comment on its type. */
final class KindDescriptions {
    private static final Path SOURCES = Path.of("..", "..", "shared-domain", "src", "main", "java");
    private static final Pattern LINK = Pattern.compile("\\{@(?:code|link) #?([^}]+)}");

    private KindDescriptions() {}

    static String of(Class<? extends Rule> type) {
        var outermost = type;
        while (outermost.getEnclosingClass() != null) {
            outermost = outermost.getEnclosingClass().asSubclass(Rule.class);
        }
        var comment = Pattern.compile(
                        "/\\*\\*((?:(?!\\*/).)*)\\*/\\s*(?:public |final )*record " + type.getSimpleName() + "\\(",
                        Pattern.DOTALL)
                .matcher(source(outermost));
        if (!comment.find()) {
            throw new AssertionError(type + " has no comment that says what it does");
        }
        return plain(comment);
    }

    private static String plain(Matcher comment) {
        var text = comment.group(1)
                .replaceAll("\\s*\\n\\s*\\*", " ")
                .replaceFirst("\\s*@param (\\w+)", " Parameters: $1:")
                .replaceAll("\\s*@param (\\w+)", "; $1:");
        return LINK.matcher(text).replaceAll("$1").replaceAll("\\s+", " ").strip();
    }

    private static String source(Class<?> type) {
        try {
            return Files.readString(SOURCES.resolve(type.getName().replace('.', '/') + ".java"));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
