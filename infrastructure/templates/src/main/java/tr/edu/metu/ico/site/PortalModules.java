package tr.edu.metu.ico.site;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The modules of the portal under {@code /app/{build}/portal/}; they need no bundler, because a browser links them itself. */
public final class PortalModules {

    private static final String FOLDER = "portal/";

    /** What every page needs; first what the first request to the API needs. */
    private static final List<String> FIRST = List.of(
            "ahead.js",
            "address.js",
            "api.js",
            "failure.js",
            "login.js",
            "lit-html.js",
            "main.js",
            "applications.js",
            "words.js",
            "errors.js",
            "screen.js");

    /** What is loaded with the page that needs it. */
    private static final List<String> LATER = List.of(
            "about.js",
            "answers.js",
            "attempt.js",
            "check.js",
            "choices.js",
            "claims.js",
            "content.js",
            "data.js",
            "declarations.js",
            "documents.js",
            "draft.js",
            "estimate.js",
            "exams.js",
            "fields.js",
            "form.js",
            "grant.js",
            "grant-files.js",
            "leaving.js",
            "letters.js",
            "messages.js",
            "notice.js",
            "objection.js",
            "petition.js",
            "petition-files.js",
            "photos.js",
            "ranking.js",
            "result.js",
            "save.js",
            "status.js",
            "stay.js",
            "step.js",
            "typed.js",
            "upload.js",
            "version.js");

    /** The pages of coordinators and officers, which students never load. */
    private static final List<String> STAFF = List.of(
            "staff/api.js",
            "staff/application.js",
            "staff/attachments.js",
            "staff/besides.js",
            "staff/call.js",
            "staff/callends.js",
            "staff/callforms.js",
            "staff/callsays.js",
            "staff/comments.js",
            "staff/compare.js",
            "staff/correction.js",
            "staff/dashboard.js",
            "staff/definition.js",
            "staff/department.js",
            "staff/deputies.js",
            "staff/desk.js",
            "staff/document.js",
            "staff/documents.js",
            "staff/edited.js",
            "staff/english.js",
            "staff/figures.js",
            "staff/files.js",
            "staff/forms.js",
            "staff/history.js",
            "staff/imports.js",
            "staff/inputs.js",
            "staff/letters.js",
            "staff/mails.js",
            "staff/moment.js",
            "staff/news.js",
            "staff/objections.js",
            "staff/outlook.js",
            "staff/parts.js",
            "staff/onerow.js",
            "staff/passon.js",
            "staff/pending.js",
            "staff/petitions.js",
            "staff/place.js",
            "staff/preview.js",
            "staff/publication.js",
            "staff/queue.js",
            "staff/runs.js",
            "staff/settled.js",
            "staff/staff.js",
            "staff/student.js",
            "staff/verdict.js",
            "staff/whatif.js",
            "staff/words.js");

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

    /** The module with the sentences of a language that only coordinators and officers read. */
    static String staffWords(Language language) {
        return FOLDER + "staff/words." + language.code() + ".js";
    }

    /** The modules that are files. */
    static List<String> files() {
        return Stream.of(FIRST, LATER, STAFF)
                .flatMap(List::stream)
                .filter(name -> !name.equals("lit-html.js"))
                .map(FOLDER::concat)
                .toList();
    }

    /** The sentences of a language that begin with {@code portal.}, without that beginning, and those it shares with the site. */
    static byte[] catalogue(Language language) {
        return catalogue(
                language, key -> key.startsWith("portal.") || SHARED.stream().anyMatch(key::startsWith));
    }

    /** The sentences of a language that begin with {@code staff.}, and the topics of a call's page. */
    static byte[] staffCatalogue(Language language) {
        return catalogue(language, key -> key.startsWith("staff.") || key.startsWith("call.topic."));
    }

    private static byte[] catalogue(Language language, Predicate<String> chosen) {
        var words = Words.in(language);
        return words.keys().stream()
                .filter(chosen)
                .map(key -> quoted(key.startsWith("portal.") ? key.substring("portal.".length()) : key) + ":"
                        + quoted(words.of(key)))
                .collect(Collectors.joining(",\n", "export default {\n", "\n};\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }
}
