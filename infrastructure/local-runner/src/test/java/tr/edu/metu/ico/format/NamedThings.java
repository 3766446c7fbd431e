package tr.edu.metu.ico.format;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds what documents name in backticks: paths, routes, types with their members, and words in code, template, contract or
 * definitions outside comments.
 */
final class NamedThings {
    private static final Pattern COMMENT =
            Pattern.compile("/\\*.*?\\*/|(?<!:)//[^\\n]*|(?m)^\\s*#[^\\n]*", Pattern.DOTALL);
    private static final Pattern WORD = Pattern.compile("[A-Za-z_][A-Za-z_0-9]*");
    private static final Pattern CITED_WORD = Pattern.compile("(?:\\.{3})?" + WORD.pattern() + "(?:\\.{3})?");
    private static final Pattern DECLARED = Pattern.compile("\\b(?:class|interface|record|enum)\\s+([A-Z]\\w*)");
    private static final Pattern ROUTE = Pattern.compile("(GET|POST|PUT|PATCH|DELETE) (/\\S*)");
    private static final Pattern PLACE = Pattern.compile("[\\w.-]+(?:/[\\w.-]+)*/?");
    private static final Pattern MEMBER = Pattern.compile("([A-Z]\\w*[a-z]\\w*)\\.(\\w+)");
    private static final Pattern PROFILE = Pattern.compile("mvn\\b.*?-P([\\w-]+).*");
    private static final Pattern PROFILE_ID = Pattern.compile("<profile>\\s*<id>([\\w-]+)</id>");
    private static final Pattern ADDRESS = Pattern.compile("https://.*|urn:.*");

    /** Programs that a reader runs: their arguments are not the project's, except for Maven profiles. */
    private static final Pattern COMMAND =
            Pattern.compile("(?:mvn|aws|sam|java|openssl|sha256sum|admin-)\\b.*|admin-.*");

    /** Names of AWS and of libraries that need not occur in the project's files. */
    private static final Set<String> OUTSIDE = Set.of(
            "ALLOW_REFRESH_TOKEN_AUTH",
            "_dmarc",
            "DMARC1",
            "sending",
            "CloudFront",
            "CloudTrail",
            "ConcurrentExecutions",
            "ListUsersInGroup",
            "MemoryUsageSetting",
            "amazonses",
            "dkim",
            "dmarc",
            "idpresponse",
            "mailto",
            "quarantine",
            "rua",
            "ResourceType",
            "SerialGC",
            "StackResourceSummaries",
            "simulator",
            "spf",
            "spf1",
            "WebJar",
            "requestPayload",
            "responsePayload",
            "sam",
            "saml2");

    /** Such as {@code run.refused_by_check}: the name of an event or of a file, matched exactly. */
    private static final Pattern WRITTEN_AS_IS = Pattern.compile("[a-z][a-z_]*\\.[a-z][a-z_]*");

    private final Path root;
    private final ProjectFiles project;
    private final Set<String> words = new HashSet<>();
    private final Map<String, String> types = new HashMap<>();
    private final Set<String> routes;
    private final Set<String> profiles = new HashSet<>();

    /** @param project the files without documents; a name found only in a document does not exist */
    NamedThings(Path root, ProjectFiles project) {
        this.root = root;
        this.project = project;
        for (var text : project.texts().values()) {
            var code = COMMENT.matcher(text).replaceAll(" ");
            WORD.matcher(code).results().forEach(word -> words.add(word.group()));
            DECLARED.matcher(code).results().forEach(type -> types.merge(type.group(1), code, String::concat));
        }
        project.texts().keySet().forEach(path -> WORD.matcher(path).results().forEach(word -> words.add(word.group())));
        project.only(path -> path.endsWith("pom.xml"))
                .texts()
                .values()
                .forEach(pom -> PROFILE_ID.matcher(pom).results().forEach(profile -> profiles.add(profile.group(1))));
        routes = routes(project.text("infrastructure/openapi/openapi.yaml"));
    }

    private static Set<String> routes(String contract) {
        var routes = new HashSet<String>();
        var path = "";
        for (var line : contract.lines().toList()) {
            if (line.matches(" {2}/.*:")) {
                path = line.strip().replaceFirst(":$", "");
            } else if (line.matches(" {4}(get|post|put|patch|delete):")) {
                routes.add(line.strip().replace(":", "").toUpperCase(Locale.ROOT) + " " + path);
            }
        }
        return routes;
    }

    /** The parts of a text in backticks that the project lacks; empty if it has everything. */
    List<String> missing(String span) {
        var profile = PROFILE.matcher(span);
        if (COMMAND.matcher(span).matches()) {
            return profile.matches() && !profiles.contains(profile.group(1)) ? List.of(span) : List.of();
        }
        if (ADDRESS.matcher(span).matches()) {
            return List.of();
        }
        if (ROUTE.matcher(span).matches()) {
            return routes.contains(span) || span.endsWith("/local/clock") ? List.of() : List.of(span);
        }
        if (isPlace(span)) {
            return Files.exists(root.resolve(span)) ? List.of() : List.of(span);
        }
        var member = MEMBER.matcher(span);
        if (member.matches()) {
            var type = types.getOrDefault(member.group(1), "");
            return type.matches("(?s).*\\b" + member.group(2) + "\\b.*") ? List.of() : List.of(span);
        }
        if (WRITTEN_AS_IS.matcher(span).matches()) {
            return isWritten(span) ? List.of() : List.of(span);
        }
        return words(span).filter(word -> !has(word)).toList();
    }

    private boolean isWritten(String name) {
        return project.texts().entrySet().stream()
                .anyMatch(file ->
                        file.getKey().endsWith("/" + name) || file.getValue().contains(name));
    }

    /** For {@code ...DeadLetters} and {@code provider_...} a word with that ending or beginning is enough. */
    private boolean has(String word) {
        return words.contains(word)
                || OUTSIDE.contains(word)
                || word.startsWith("...") && words.stream().anyMatch(any -> any.endsWith(word.substring(3)))
                || word.endsWith("...")
                        && words.stream().anyMatch(any -> any.startsWith(word.substring(0, word.length() - 3)));
    }

    private boolean isPlace(String span) {
        return PLACE.matcher(span).matches()
                && span.contains("/")
                && Files.exists(root.resolve(span.substring(0, span.indexOf('/'))));
    }

    private static Stream<String> words(String span) {
        var named = span.replaceAll("<[^>]*>|\\{[^}]*}|(?<!\\w)-D", " ");
        return CITED_WORD.matcher(named).results().map(word -> word.group()).filter(word -> word.length() > 2);
    }
}
