package tr.edu.metu.ico.functions.limits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tr.edu.metu.ico.functions.world.Season.CALL;
import static tr.edu.metu.ico.functions.world.Season.OPENS;
import static tr.edu.metu.ico.functions.world.Season.expect;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tr.edu.metu.ico.adapters.dynamo.Concurrently;
import tr.edu.metu.ico.adapters.memory.Seam;
import tr.edu.metu.ico.functions.security.Bodies;
import tr.edu.metu.ico.functions.world.Cast;
import tr.edu.metu.ico.functions.world.Portal;
import tr.edu.metu.ico.functions.world.Season;
import tr.edu.metu.ico.functions.world.Season.Stage;
import tr.edu.metu.ico.functions.world.Stores;
import tr.edu.metu.ico.functions.world.World.Response;

/** One person cannot use so much that others suffer. */
class PersonalLimitsTest {

    private static final String ONE = "/calls/{call}/applications/{student}";
    private static final Instant NEXT_HOUR = OPENS.plus(Duration.ofHours(1));

    private final Season season = new Season(Stores::inMemory).until(Stage.OPENED);

    private Response ask(Cast who, String route, Instant at) {
        return season.world
                .as(who.person())
                .receivedAt(at)
                .ifMatch(99)
                .header("idempotency-key", "a-key-of-its-own")
                .body(againstARule(who, route))
                .ask(route, "call", CALL.value(), "student", who.number, "document", "0".repeat(32));
    }

    /** Well-formed, but refused by a rule of the call or because of existing data. */
    private static String againstARule(Cast who, String route) {
        return switch (route.substring(route.lastIndexOf('/'))) {
            case "/documents" -> Bodies.upload("NO_SUCH_SLOT", "language.pdf", Portal.pdf("language"));
            case "/petitions" -> "{\"kind\":\"EXAM_ABSENCE\",\"reason\":\"ill\"}";
            case "/objection" -> "{\"text\":\"my CGPA was higher\"}";
            case "/draft" -> who.content();
            case "/submission" -> who.content().replace("JP-TOKYO", "XX-NOWHERE");
            default -> "";
        };
    }

    @Test
    void a_request_without_form_uses_nothing_up() {
        var route = "POST " + ONE + "/petitions";
        for (int n = 0; n < 20; n++) {
            expect(
                    400,
                    season.world
                            .as(Cast.ADA.person())
                            .receivedAt(OPENS)
                            .ifMatch(0)
                            .body("{}")
                            .ask(route, "call", CALL.value(), "student", Cast.ADA.number));
        }

        assertNotEquals(429, ask(Cast.ADA, route, OPENS).status());
    }

    @ParameterizedTest(name = "{0} {1} more than {2} times")
    @CsvSource({
        "POST, /documents, 60",
        "POST, /documents/{document}/link, 600",
        "POST, /petitions, 10",
        "POST, /objection, 20",
        "POST, /submission, 60",
        "DELETE, /submission, 60",
        "DELETE, /draft, 60",
        "PUT, /draft, 1200"
    })
    void what_breaks_a_rule_uses_nothing_up_however_often_it_is_asked(String method, String path, int most) {
        var route = method + " " + ONE + path;

        for (int n = 1; n <= most + 1; n++) {
            var status = ask(Cast.ADA, route, OPENS).status();
            assertTrue(status >= 400 && status != 429, "request " + n + " was answered " + status);
        }
    }

    @Test
    void sixty_uploads_an_hour() {
        atMost(60, n -> season.portal.askToUpload(Cast.ADA, "LANGUAGE", Portal.pdf("upload " + n), OPENS));

        assertEquals(
                201,
                season.portal
                        .askToUpload(Cast.BORA, "LANGUAGE", Portal.pdf("own"), OPENS)
                        .status());
    }

    @Test
    void sixty_submissions_and_withdrawn_submissions_an_hour() {
        atMost(
                60,
                n -> n % 2 == 0
                        ? season.portal.submit(Cast.ADA, n, "again-" + n + "-key", Cast.ADA.content(), OPENS)
                        : season.portal.retract(Cast.ADA, n, OPENS));

        expect(201, season.portal.submit(Cast.ADA, 60, "an-hour-later", Cast.ADA.content(), NEXT_HOUR));
    }

    @Test
    void twelve_hundred_drafts_and_sixty_discarded_ones_an_hour() {
        for (int n = 0; n < 120; n += 2) {
            expect(200, season.portal.saveDraft(Cast.BORA, n, OPENS));
            expect(200, discard(Cast.BORA, n + 1));
        }
        expect(200, season.portal.saveDraft(Cast.BORA, 120, OPENS));
        expect(429, discard(Cast.BORA, 121));

        atMost(1200, n -> season.portal.saveDraft(Cast.ADA, n, OPENS));
    }

    @Test
    void six_hundred_links_to_documents_an_hour() {
        var applied = new Season(Stores::inMemory, Cast.BORA).until(Stage.APPLIED);
        var document =
                applied.world.ports.documents().of(CALL, Cast.BORA.student()).getFirst();

        atMost(
                600,
                _ -> applied.world
                        .as(Cast.BORA.person())
                        .receivedAt(OPENS)
                        .ask(
                                "POST " + ONE + "/documents/{document}/link",
                                "call",
                                CALL.value(),
                                "student",
                                Cast.BORA.number,
                                "document",
                                document.id().value()));
    }

    private Response discard(Cast who, long version) {
        return season.world
                .as(who.person())
                .receivedAt(OPENS)
                .ifMatch(version)
                .ask("DELETE " + ONE + "/draft", "call", CALL.value(), "student", who.number);
    }

    /** Succeeds this many times; the next is refused. */
    private static void atMost(int most, IntFunction<Response> act) {
        for (int n = 0; n < most; n++) {
            var status = act.apply(n).status();
            assertTrue(status < 300, "the act after " + n + " was answered " + status);
        }
        assertEquals(429, act.apply(most).status());
    }

    @Test
    void a_refusal_says_in_both_languages_when_to_try_again() {
        IntStream.range(0, 60)
                .forEach(n -> season.portal.askToUpload(Cast.ADA, "LANGUAGE", Portal.pdf("upload " + n), OPENS));

        var refused = expect(
                429, season.portal.askToUpload(Cast.ADA, "LANGUAGE", Portal.pdf("one more"), OPENS.plusSeconds(60)));

        assertEquals("3540", refused.headers().get("Retry-After"));
        var problem = Season.json(refused).get("problems").get(0);
        assertEquals("TOO_MANY_REQUESTS", problem.get("code").asText());
        assertEquals(
                "You have done this too often in a short time. Try again after 6 November 2023, 18:00:00 (Türkiye"
                        + " time).",
                problem.get("message").get("en").asText());
        assertEquals(
                "Bu işlemi kısa sürede çok sık yaptınız. Yeniden deneyebileceğiniz an: 6 Kasım 2023, 18.00.00 (Türkiye"
                        + " saatiyle).",
                problem.get("message").get("tr").asText());
    }

    @Test
    void a_draft_over_the_limit_costs_three_reads_and_writes_nothing() {
        IntStream.range(0, 1200).forEach(n -> season.portal.saveDraft(Cast.ADA, n, OPENS));

        var seam = Seam.counting();
        var refused = new Portal(season.worker(seam)).saveDraft(Cast.ADA, 1200, OPENS);

        expect(429, refused);
        assertEquals(3, seam.calls());
    }

    @Test
    void a_submission_that_breaks_a_rule_writes_nothing() {
        var before = season.state();

        expect(422, ask(Cast.ADA, "POST " + ONE + "/submission", OPENS));

        assertEquals(before, season.state());
    }

    @Test
    void of_ninety_submissions_at_once_as_one_version_one_is_stored_and_one_counted() {
        var answers = Concurrently.all(IntStream.range(0, 90)
                .mapToObj(n -> (Supplier<Response>) () -> new Portal(season.worker(Seam.counting()))
                        .submit(Cast.ADA, 0, "rival-" + n + "-key", Cast.ADA.content(), OPENS))
                .toList());

        assertEquals(
                1, answers.stream().filter(answer -> answer.status() == 201).count());
        for (int n = 1; n < 60; n++) {
            expect(201, season.portal.submit(Cast.ADA, n, "later-" + n + "-key", Cast.ADA.content(), OPENS));
        }
        expect(429, season.portal.submit(Cast.ADA, 60, "one-too-many", Cast.ADA.content(), OPENS));
    }

    @Test
    void of_ninety_uploads_asked_for_at_once_sixty_get_a_link() {
        var answers = Concurrently.all(IntStream.range(0, 90)
                .mapToObj(n -> (Supplier<Response>) () -> new Portal(season.worker(Seam.counting()))
                        .askToUpload(Cast.BORA, "LANGUAGE", Portal.pdf("upload " + n), OPENS))
                .toList());

        assertEquals(Map.of(201, 60L, 429, 30L), byStatus(answers));
        assertEquals(
                60, season.world.ports.documents().of(CALL, Cast.BORA.student()).size());
    }

    @Test
    void an_application_has_sixty_uploads_in_all_also_when_they_are_spread_over_hours() {
        var answers = IntStream.range(0, 90)
                .mapToObj(n -> season.portal.askToUpload(
                        Cast.BORA, "LANGUAGE", Portal.pdf("upload " + n), OPENS.plus(Duration.ofHours(n))))
                .toList();

        assertEquals(Map.of(201, 60L, 409, 30L), byStatus(answers));
        assertEquals(
                "TOO_MANY_UPLOADS",
                Season.json(answers.getLast())
                        .get("problems")
                        .get(0)
                        .get("code")
                        .asText());
    }

    @Test
    void INV_04_a_submission_that_comes_again_is_never_refused_by_the_limit() {
        var first = expect(201, season.portal.submit(Cast.ADA, OPENS));
        IntStream.range(1, 60)
                .forEach(n -> expect(
                        201, season.portal.submit(Cast.ADA, n, "later-" + n + "-key", Cast.ADA.content(), OPENS)));
        expect(429, season.portal.submit(Cast.ADA, 60, "another-key", Cast.ADA.content(), OPENS));

        assertEquals(first, season.portal.submit(Cast.ADA, OPENS));
    }

    @Test
    void drafts_are_saved_without_an_entry_in_the_trail() {
        int before = season.world.ports.auditTrail().of(CALL.value()).size();

        IntStream.range(0, 30).forEach(n -> expect(200, season.portal.saveDraft(Cast.ADA, n, OPENS)));

        assertEquals(before, season.world.ports.auditTrail().of(CALL.value()).size());
        assertEquals(
                30,
                season.world
                        .ports
                        .applications()
                        .find(CALL, Cast.ADA.student())
                        .orElseThrow()
                        .version());
    }

    private static Map<Integer, Long> byStatus(List<Response> answers) {
        return answers.stream().collect(Collectors.groupingBy(Response::status, TreeMap::new, Collectors.counting()));
    }
}
