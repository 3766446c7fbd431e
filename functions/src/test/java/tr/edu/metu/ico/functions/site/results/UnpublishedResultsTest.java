package tr.edu.metu.ico.functions.site.results;

import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static tr.edu.metu.ico.functions.world.Season.CALL;
import static tr.edu.metu.ico.functions.world.Season.PUBLISHING;
import static tr.edu.metu.ico.functions.world.Season.expect;
import static tr.edu.metu.ico.functions.world.Season.json;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tr.edu.metu.ico.adapters.memory.InMemorySitePages;
import tr.edu.metu.ico.call.Milestone;
import tr.edu.metu.ico.file.Area;
import tr.edu.metu.ico.file.SitePage;
import tr.edu.metu.ico.functions.documents.SampleFiles;
import tr.edu.metu.ico.functions.events.MilestoneEvent;
import tr.edu.metu.ico.functions.security.Bodies;
import tr.edu.metu.ico.functions.site.SiteSettings;
import tr.edu.metu.ico.functions.site.SiteSweepHandler;
import tr.edu.metu.ico.functions.site.StandingPages;
import tr.edu.metu.ico.functions.world.Cast;
import tr.edu.metu.ico.functions.world.Person;
import tr.edu.metu.ico.functions.world.Portal;
import tr.edu.metu.ico.functions.world.Season;
import tr.edu.metu.ico.functions.world.Season.Stage;
import tr.edu.metu.ico.functions.world.Stores;
import tr.edu.metu.ico.functions.world.World.Response;
import tr.edu.metu.ico.site.SiteAddress;

/**
 * INV-21, INV-25: no byte of what the public and students read depends on a run until it is published. Every stage is read in
 * a copy of the season, because some answers tell who has read before.
 */
class UnpublishedResultsTest {

    private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)[+]?}");
    private static final SiteSettings SITE = new SiteSettings(
            SiteAddress.of("https://site.example"), new StandingPages.Storage(730, 3650, "eu-central-1"));

    private final Season season = new Season(Stores::inMemory, Cast.ADA, Cast.BORA, Cast.CEM, Cast.DENIZ);

    @Test
    void every_object_of_the_site_is_the_same_before_a_run_after_it_and_until_the_publication() {
        season.until(Stage.REVIEWED);
        season.clock.moveTo(PUBLISHING);
        newsWithAFile();
        var before = objects();
        assertEquals(
                1,
                before.keySet().stream()
                        .filter(key -> key.startsWith("attachment/"))
                        .count());

        assertEquals(List.of("OE-2024 SEALED"), season.world.alarm(Milestone.SEAL, CALL));
        assertEquals(Map.of(), changed(before, objects()), "after the seal");
        assertEquals(List.of("OE-2024 PLACED"), season.world.alarm(Milestone.PLACE, CALL));
        assertEquals(Map.of(), changed(before, objects()), "after the run");
        expect(200, season.portal.propose(season.run(), ""));
        assertEquals(Map.of(), changed(before, objects()), "after the proposal");

        expect(200, season.portal.approve(season.run()));
        var after = objects();
        assertNotEquals(before.get("en/call/OE-2024/results"), after.get("en/call/OE-2024/results"));
        assertEquals(
                Set.of("proof/OE-2024/1/manifest.json", "proof/OE-2024/1/manifest.sig", "proof/OE-2024/1/key.pem"),
                added(before, after));
    }

    @ParameterizedTest
    @EnumSource
    void every_answer_is_the_same_before_a_run_after_it_and_until_the_publication(Reader reader) {
        season.until(Stage.REVIEWED);
        season.clock.moveTo(PUBLISHING);
        var before = answers(reader);

        assertEquals(List.of("OE-2024 SEALED"), season.world.alarm(Milestone.SEAL, CALL));
        assertEquals(Map.of(), changed(before, answers(reader)), "after the seal");
        assertEquals(List.of("OE-2024 PLACED"), season.world.alarm(Milestone.PLACE, CALL));
        assertEquals(Map.of(), changed(before, answers(reader)), "after the run");
        expect(200, season.portal.propose(season.run(), ""));
        assertEquals(Map.of(), changed(before, answers(reader)), "after the proposal");

        expect(200, season.portal.approve(season.run()));
        assertEquals(reader.learns, !changed(before, answers(reader)).isEmpty(), "after the publication");
    }

    @Test
    void INV_21_a_student_reads_neither_inputs_nor_run_before_the_publication_and_an_officer_does() {
        season.until(Stage.PLACED);
        assertEquals(List.of(true, true), hasInputsAndRun(Person.officer("officer-1")));
        assertEquals(List.of(false, false), hasInputsAndRun(Person.student(Cast.ADA.number)));

        season.until(Stage.PUBLISHED);
        assertEquals(List.of(true, true), hasInputsAndRun(Person.student(Cast.ADA.number)));
    }

    private List<Boolean> hasInputsAndRun(Person reader) {
        var call = season.world.as(reader).ask("GET /calls/{call}", "call", "OE-2024");
        var process = json(expect(200, call)).get("process");
        return List.of(process.hasNonNull("manifest"), process.hasNonNull("run"));
    }

    @Test
    void a_correction_shows_nowhere_until_it_is_published() {
        season.until(Stage.PUBLISHED);
        season.clock.moveTo(PUBLISHING.plus(Duration.ofDays(1)));
        var published = objects();
        var answered = answers(Reader.PLACED_STUDENT);

        Corrections.open(season);
        assertEquals(Map.of(), changed(published, objects()), "after the erratum is opened");
        assertEquals(Map.of(), changed(answered, answers(Reader.PLACED_STUDENT)), "after the erratum is opened");
        // the list of partners is public once it is in force, and who chose one is told that its terms have changed
        Corrections.listWithOneMoreSeatInTokyo(season);
        published = objects();
        answered = answers(Reader.PLACED_STUDENT);
        Corrections.runAgain(season);
        assertEquals(Map.of(), changed(published, objects()), "after the new run");
        assertEquals(Map.of(), changed(answered, answers(Reader.PLACED_STUDENT)), "after the new run");

        expect(200, season.portal.publish(season.run()));
        assertEquals(
                Set.of(
                        "en/call/OE-2024/publication/1",
                        "tr/call/OE-2024/publication/1",
                        "proof/OE-2024/2/manifest.json",
                        "proof/OE-2024/2/manifest.sig",
                        "proof/OE-2024/2/key.pem"),
                added(published, objects()));
    }

    /** News of the call, as the office writes it at any time. */
    private void newsWithAFile() {
        var link = season.world.as(Portal.OFFICER).body(Bodies.ATTACHMENT).ask("POST /news-attachments");
        var file = json(expect(201, link)).get("id").asText();
        season.world.ports.files().putIfAbsent(Area.NEWS, file, "application/pdf", SampleFiles.plain());
        var written = season.world
                .as(Portal.OFFICER)
                .header("idempotency-key", "news-with-a-file")
                .body(Bodies.newsWith(file))
                .ask("POST /news");
        var id = json(expect(201, written)).get("id").asText();
        expect(200, season.world.as(Portal.OFFICER).ifMatch(1).ask("POST /news/{news}/publication", "news", id));
    }

    /** What is no longer as it was, with the place where it begins to differ. */
    private static Map<String, String> changed(Map<String, ?> before, Map<String, ?> after) {
        var changed = new TreeMap<String, String>();
        Stream.concat(before.keySet().stream(), after.keySet().stream())
                .filter(key -> !Objects.equals(before.get(key), after.get(key)))
                .forEach(key -> changed.put(key, difference("" + before.get(key), "" + after.get(key))));
        return changed;
    }

    private static String difference(String before, String after) {
        int from = Math.max(0, Arrays.mismatch(before.toCharArray(), after.toCharArray()) - 40);
        return excerpt(before, from) + " became " + excerpt(after, from);
    }

    private static String excerpt(String text, int from) {
        return text.substring(from, Math.min(text.length(), from + 120));
    }

    private static Set<String> added(Map<String, String> before, Map<String, String> after) {
        var more = new TreeMap<>(after);
        more.keySet().removeAll(before.keySet());
        return more.keySet();
    }

    /** Type, language, name to save as, length and tag of every object that the site's functions store, by key. */
    private Map<String, String> objects() {
        var stored = new InMemorySitePages();
        new SiteSweepHandler(season.world.freshParts(), stored, SITE).handleRequest(new MilestoneEvent(), null);
        return stored.list("").keySet().stream()
                .map(key -> stored.find(key).orElseThrow())
                .collect(toMap(
                        SitePage::key,
                        page -> page.contentType() + " " + page.language() + " " + page.saveAs() + " "
                                + page.content().length + " "
                                + page.tag()));
    }

    /** Everything that this reader is answered on whatever can be read, refusals included, by route. */
    private Map<String, Response> answers(Reader reader) {
        var copy = season.copy().orElseThrow();
        var answers = new TreeMap<String, Response>();
        for (var route : copy.world.routes()) {
            if (route.startsWith("GET ")) {
                answers.put(route, copy.world.as(reader.person).ask(route, values(route, reader)));
            }
        }
        return answers;
    }

    private static String[] values(String route, Reader reader) {
        return PARAMETER
                .matcher(route)
                .results()
                .map(found -> found.group(1))
                .flatMap(name -> Stream.of(name, reader.values.getOrDefault(name, "none")))
                .toArray(String[]::new);
    }

    /** Who reads, and whether the publication changes any answer to them. */
    private enum Reader {
        PLACED_STUDENT(Cast.ADA.person(), Cast.ADA, true),
        STUDENT_WITH_A_DOCUMENT(Cast.CEM.person(), Cast.CEM, true),
        STUDENT_WHO_DID_NOT_APPLY(Cast.GUL.person(), Cast.GUL, true),
        STUDENT_WHO_ASKS_FOR_ANOTHER(Cast.GUL.person(), Cast.ADA, true),
        STRANGER(Person.stranger(), Cast.ADA, false);

        private final Person person;
        private final Map<String, String> values;
        private final boolean learns;

        Reader(Person person, Cast about, boolean learns) {
            this.person = person;
            values = Map.of("call", CALL.value(), "student", about.number);
            this.learns = learns;
        }
    }
}
