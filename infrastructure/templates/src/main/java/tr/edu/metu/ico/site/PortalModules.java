package tr.edu.metu.ico.site;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The modules of the portal under {@code /app/{build}/portal/}; they need no bundler, because a browser links them itself. */
public final class PortalModules {

    private static final String FOLDER = "portal/";

    /** What every page needs. */
    private static final List<String> FIRST = List.of(
            "address.js",
            "api.js",
            "applications.js",
            "draft.js",
            "errors.js",
            "failure.js",
            "content.js",
            "form.js",
            "lit-html.js",
            "login.js",
            "main.js",
            "screen.js",
            "words.js");

    /** What is loaded with the page that needs it. */
    private static final List<String> LATER = List.of(
            "about.js",
            "answers.js",
            "check.js",
            "choices.js",
            "claims.js",
            "declarations.js",
            "documents.js",
            "estimate.js",
            "exams.js",
            "fields.js",
            "messages.js",
            "notice.js",
            "photos.js",
            "ranking.js",
            "result.js",
            "retract.js",
            "status.js",
            "stay.js",
            "step.js",
            "upload.js");

    /** Sentences of the public site that the portal also uses. */
    private static final List<String> SHARED = List.of("level.", "moment.", "semester.", "status.");

    private PortalModules() {}

    /** The modules that a browser should fetch at once, so that it does not find them one after the other. */
    public static List<String> needed(Language language) {
        return Stream.concat(FIRST.stream().map(FOLDER::concat), Stream.of(words(language)))
                .toList();
    }

    /** The module with the sentences of a language. */
    public static String words(Language language) {
        return FOLDER + "words." + language.code() + ".js";
    }

    /** The modules that are files. */
    static List<String> files() {
        return Stream.concat(FIRST.stream(), LATER.stream())
                .filter(name -> !name.equals("lit-html.js"))
                .map(FOLDER::concat)
                .toList();
    }

    /** The sentences of a language that begin with {@code portal.}, without that beginning, and those it shares with the site. */
    static byte[] catalogue(Language language) {
        var words = Words.in(language);
        return words.keys().stream()
                .filter(key -> key.startsWith("portal.") || SHARED.stream().anyMatch(key::startsWith))
                .map(key -> quoted(key.startsWith("portal.") ? key.substring("portal.".length()) : key) + ":"
                        + quoted(words.of(key)))
                .collect(Collectors.joining(",\n", "export default {\n", "\n};\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }
}
