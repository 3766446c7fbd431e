package tr.edu.metu.ico.functions.site.results;

import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static tr.edu.metu.ico.functions.world.Season.CALL;
import static tr.edu.metu.ico.functions.world.Season.PUBLISHING;
import static tr.edu.metu.ico.functions.world.Season.expect;
import static tr.edu.metu.ico.functions.world.Season.json;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.file.SitePage;
import tr.edu.metu.ico.functions.site.calls.CalculatorPages;
import tr.edu.metu.ico.functions.site.calls.CallPages;
import tr.edu.metu.ico.functions.world.Cast;
import tr.edu.metu.ico.functions.world.Person;
import tr.edu.metu.ico.functions.world.Season;
import tr.edu.metu.ico.functions.world.Season.Stage;
import tr.edu.metu.ico.functions.world.Stores;

/** INV-21, INV-25: no byte of the public pages depends on a run until it is published. */
class UnpublishedResultsTest {

    private final Season season = new Season(Stores::inMemory, Cast.ADA, Cast.BORA, Cast.CEM, Cast.DENIZ);

    @Test
    void every_page_is_the_same_before_a_run_after_it_and_until_the_publication() {
        season.until(Stage.REVIEWED);
        var before = pages();

        season.until(Stage.SEALED);
        assertEquals(before, pages(), "after the seal");
        season.until(Stage.PLACED);
        assertEquals(before, pages(), "after the run");
        season.clock.moveTo(PUBLISHING);
        expect(200, season.portal.propose(season.run(), ""));
        assertEquals(before, pages(), "after the proposal");

        expect(200, season.portal.approve(season.run()));
        var after = pages();
        assertNotEquals(before.get("en/call/OE-2024/results"), after.get("en/call/OE-2024/results"));
        assertEquals(
                Set.of("proof/OE-2024/1/manifest.json", "proof/OE-2024/1/manifest.sig", "proof/OE-2024/1/key.pem"),
                added(before, after));
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
        var published = results();
        season.clock.moveTo(PUBLISHING.plus(Duration.ofDays(1)));

        Corrections.open(season);
        assertEquals(published, results(), "after the erratum is opened");
        Corrections.oneMoreSeatInTokyo(season);
        assertEquals(published, results(), "after the new run");

        expect(200, season.portal.publish(season.run()));
        assertEquals(
                Set.of(
                        "en/call/OE-2024/publication/1",
                        "tr/call/OE-2024/publication/1",
                        "proof/OE-2024/2/manifest.json",
                        "proof/OE-2024/2/manifest.sig",
                        "proof/OE-2024/2/key.pem"),
                added(published, results()));
    }

    private static Set<String> added(Map<String, String> before, Map<String, String> after) {
        var more = new TreeMap<>(after);
        more.keySet().removeAll(before.keySet());
        return more.keySet();
    }

    private Map<String, String> pages() {
        var parts = season.world.freshParts();
        return tags(Stream.of(
                        new CallPages(parts, SitePagesOf.WRITER, _ -> List.of()).of(CALL),
                        new CalculatorPages(
                                        parts,
                                        SitePagesOf.WRITER,
                                        new PublicCutOffs(
                                                new PublishedRuns(parts.ports().files()))::of)
                                .of(CALL),
                        SitePagesOf.destinations(parts).of(CALL),
                        SitePagesOf.results(parts).of(CALL))
                .flatMap(pages -> pages.stream()));
    }

    private Map<String, String> results() {
        return tags(SitePagesOf.results(season.world.freshParts()).of(CALL).stream());
    }

    private static Map<String, String> tags(Stream<SitePage> pages) {
        return pages.collect(toMap(SitePage::key, SitePage::tag));
    }
}
