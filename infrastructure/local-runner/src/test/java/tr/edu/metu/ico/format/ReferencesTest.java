package tr.edu.metu.ico.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every reference resolves: cited ids are defined, and what documents name exists. */
class ReferencesTest {
    private static final Path ROOT = SourceFormat.projectRoot();
    private static final ProjectFiles PROJECT = project();
    private static final ProjectFiles DOCUMENTS = PROJECT.only(path -> path.endsWith(".md"));
    private static final Citations CITATIONS = new Citations(PROJECT);
    private static final NamedThings THINGS = new NamedThings(ROOT, PROJECT.only(path -> !path.endsWith(".md")));
    /** Text in backticks, a line that runs Maven, and a camel-case name within a sentence. */
    private static final Pattern NAMED =
            Pattern.compile("`([^`\\n]+)`|(?m)^ {4,}(mvn [^#\\n]+)|(?<![\\w-])([A-Z][a-z0-9]+(?:[A-Z][a-z0-9]*)+)\\b");

    private static final Pattern LINK = Pattern.compile("]\\(([^)\\s:]+)\\)");

    /** Without this test, which contains deliberate errors. */
    private static ProjectFiles project() {
        try {
            return ProjectFiles.below(ROOT).only(path -> !path.endsWith("/ReferencesTest.java"));
        } catch (IOException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    @Test
    void every_id_that_is_cited_is_defined() {
        assertEquals(
                List.of(),
                PROJECT.texts().entrySet().stream()
                        .flatMap(file -> CITATIONS.undefined(file.getKey(), file.getValue()))
                        .toList());
    }

    @Test
    void every_id_is_defined_once() {
        assertEquals(List.of(), CITATIONS.ambiguous());
    }

    @Test
    void every_promise_of_the_checkers_stands_on_the_page_of_promises_and_no_other() {
        var checkers = Pattern.compile("<li>([PG]\\d+) ")
                .matcher(String.join(
                        "",
                        PROJECT.only(path -> path.contains("/checker/")).texts().values()));

        assertEquals(
                checkers.results().map(found -> found.group(1)).sorted().toList(),
                IdKind.ALL.stream()
                        .filter(kind -> kind.name().startsWith("promise of a "))
                        .flatMap(kind -> CITATIONS.defined(kind).stream())
                        .sorted()
                        .toList());
    }

    @Test
    void a_wrong_citation_is_named() {
        var planted = "INV-99 and INV-1, INV_98_x, P99, G9, reading A-99, fact P-99, S9:12, decision 0999, (0998),"
                + " OE24-ELIG-99, S003, (F7), T-01";

        assertEquals(
                List.of(
                        "here: promise INV-99",
                        "here: promise in the name of a test: INV 98",
                        "here: promise of a run P99",
                        "here: promise of a grant G9",
                        "here: reading A-99",
                        "here: public fact P-99",
                        "here: announcement text S9",
                        "here: decision 0999",
                        "here: decision 0998",
                        "here: rule of a call OE24-ELIG-99",
                        "here: line of an announcement that is not written like S3:369 S003",
                        "here: number of a fault F7",
                        "here: id of an unknown kind T-01"),
                CITATIONS.undefined("here", planted).toList());
    }

    @Test
    void everything_that_a_document_names_exists() {
        assertEquals(
                List.of(),
                DOCUMENTS.texts().entrySet().stream()
                        .flatMap(page -> missing(page.getValue()).map(name -> page.getKey() + ": " + name))
                        .toList());
    }

    private static Stream<String> missing(String page) {
        return NAMED.matcher(page)
                .results()
                .map(found -> Stream.of(found.group(1), found.group(2), found.group(3))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElseThrow())
                .flatMap(name -> THINGS.missing(name).stream())
                .distinct();
    }

    @Test
    void a_page_that_names_nothing_real_is_found_out() {
        var page = "Look into NoSuchLog and CanaryLog for `no.such_event`:\n\n    mvn -Pnothing verify   # now\n";

        assertEquals(
                List.of("NoSuchLog", "no.such_event", "mvn -Pnothing verify   "),
                missing(page).toList());
    }

    @Test
    void a_name_of_nothing_is_named() {
        Stream.of(
                        "docs/nothing.md",
                        "GET /nothing",
                        "POST /calls",
                        "NoSuchType",
                        "Calendar.noSuchMember",
                        "NoSuchAlarm",
                        "mvn -Pnothing",
                        "manifestRef",
                        "run.refused_by_nobody",
                        "docs/promises.markdown")
                .forEach(name -> assertEquals(List.of(name), THINGS.missing(name)));
        Stream.of(
                        "docs/promises.md",
                        "GET /calls",
                        "RunChecker",
                        "Calendar.freezesAt",
                        "FreezeOverdueAlarm",
                        "...DeadLetters",
                        "run.refused_by_check",
                        "mvn -Plocal")
                .forEach(name -> assertEquals(List.of(), THINGS.missing(name)));
    }

    @Test
    void every_link_opens() {
        var links = DOCUMENTS.texts().entrySet().stream()
                .flatMap(page ->
                        LINK.matcher(page.getValue()).results().map(link -> new Link(page.getKey(), link.group(1))))
                .toList();

        assertTrue(links.size() > 20, "only " + links);
        assertEquals(List.of(), links.stream().filter(link -> !link.opens()).toList());
        assertEquals(
                List.of(false, false, true),
                Stream.of("nothing.md", "promises.md#nothing", "promises.md")
                        .map(target -> new Link("docs/readings.md", target).opens())
                        .toList());
    }

    /** A link of a page, relative to the page, with or without a heading anchor. */
    private record Link(String page, String target) {
        boolean opens() {
            var parts = target.split("#", 2);
            var from = ROOT.resolve(page);
            var file = parts[0].isEmpty() ? from : from.resolveSibling(parts[0]).normalize();
            return Files.exists(file) && (parts.length == 1 || headings(file).anyMatch(parts[1]::equals));
        }

        private static Stream<String> headings(Path file) {
            return DOCUMENTS
                    .text(ROOT.relativize(file).toString())
                    .lines()
                    .filter(line -> line.startsWith("#"))
                    .map(line -> line.replaceFirst("#+ ", "")
                            .toLowerCase(Locale.ROOT)
                            .replaceAll("(?U)[^\\w -]", "")
                            .replace(' ', '-'));
        }
    }
}
