package tr.edu.metu.ico.functions.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tr.edu.metu.ico.functions.world.Season.CALL;
import static tr.edu.metu.ico.functions.world.Season.PUBLISHING;
import static tr.edu.metu.ico.functions.world.Season.expect;
import static tr.edu.metu.ico.functions.world.Season.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.call.ImportKind;
import tr.edu.metu.ico.call.Milestone;
import tr.edu.metu.ico.functions.world.Cast;
import tr.edu.metu.ico.functions.world.OfficeFiles;
import tr.edu.metu.ico.functions.world.Person;
import tr.edu.metu.ico.functions.world.Portal;
import tr.edu.metu.ico.functions.world.Season;
import tr.edu.metu.ico.functions.world.Season.Stage;
import tr.edu.metu.ico.functions.world.Stores;
import tr.edu.metu.ico.functions.world.World.Response;

/** Corrections, objections, withdrawals and proposals in every order: promises and answers stay. */
class ErrataStoryTest {

    private static final Instant PROMISED = PUBLISHING.plus(Duration.ofDays(5));
    private static final Instant ANSWERS = PUBLISHING.plus(Duration.ofDays(9));
    private static final Instant ERRATUM = PUBLISHING.plus(Duration.ofDays(1));

    private final Season season = new Season(Stores::inMemory, Cast.ADA, Cast.BORA, Cast.CEM);
    private final Portal portal = season.portal;

    @BeforeEach
    void published_with_five_days_for_objections() {
        season.until(Stage.PLACED);
        season.clock.moveTo(PUBLISHING);
        expect(200, portal.propose(season.run(), window(PROMISED, ANSWERS)));
        expect(200, portal.approve(season.run()));
    }

    @Test
    void an_erratum_without_a_time_for_objections_ends_nobodys() {
        corrected("");

        assertEquals(List.of(PROMISED.toString(), ANSWERS.toString()), windowOfLatest());
        assertEquals(
                PROMISED.toString(),
                json(portal.result(Cast.ADA)).get("objectionsUntil").asText());
        expect(200, object(Cast.BORA, 0, "my score is higher", PROMISED.minusMillis(1)));
        assertEquals(409, object(Cast.CEM, 0, "me too", PROMISED).status());
    }

    @Test
    void a_shorter_time_of_an_erratum_is_no_shorter_and_a_longer_one_is_longer() {
        var shorter = ERRATUM.plus(Duration.ofHours(2));
        corrected(window(shorter, ANSWERS.plus(Duration.ofDays(1))));
        assertEquals(
                List.of(PROMISED.toString(), ANSWERS.plus(Duration.ofDays(1)).toString()), windowOfLatest());

        var longer = PROMISED.plus(Duration.ofDays(3));
        season.clock.moveTo(ERRATUM.plus(Duration.ofDays(1)));
        corrected(1, window(longer, ANSWERS.plus(Duration.ofDays(2))));

        assertEquals(List.of(longer.toString(), ANSWERS.plus(Duration.ofDays(2)).toString()), windowOfLatest());
    }

    @Test
    void earlier_objections_and_their_answers_stay_readable_with_the_publication_they_belong_to() {
        expect(200, object(Cast.ADA, 0, "Tokyo has two places", PUBLISHING.plusSeconds(1)));
        expect(200, answer(Cast.ADA, 1, "{\"decision\":\"UPHELD\",\"text\":\"you are right\"}"));
        corrected("");
        expect(200, object(Cast.ADA, 0, "now the semester is wrong", ERRATUM.plusSeconds(60)));

        var own = json(expect(200, read(Cast.ADA)));
        assertEquals(2, own.get("publication").asInt());
        assertEquals("now the semester is wrong", own.at("/objection/text").asText());
        assertEquals(1, own.at("/earlier/0/publication").asInt());
        assertEquals("Tokyo has two places", own.at("/earlier/0/text").asText());
        assertEquals("you are right", own.at("/earlier/0/answer/text").asText());
        assertEquals(
                List.of("Tokyo has two places"),
                list("1").findValuesAsText("text").stream()
                        .filter(text -> !text.equals("you are right"))
                        .toList());
        assertEquals(
                "[{\"publication\":1,\"publishedAt\":\"" + PUBLISHING + "\",\"open\":0},"
                        + "{\"publication\":2,\"publishedAt\":\"" + ERRATUM + "\",\"open\":1}]",
                list("2").get("publications").toString());
        assertEquals(400, asked("3").status());
    }

    @Test
    void the_list_names_the_student_and_the_result_that_each_objection_is_about() {
        expect(200, object(Cast.ADA, 0, "Tokyo has two places", PUBLISHING.plusSeconds(1)));
        corrected("");
        expect(200, object(Cast.ADA, 0, "and now?", ERRATUM.plusSeconds(60)));

        var before = list("1").at("/objections/0");
        var after = list("2").at("/objections/0");

        assertEquals(
                "Student ADA CENG",
                before.get("name").asText() + " " + before.get("department").asText());
        assertEquals("PLACED", before.at("/result/status").asText());
        assertEquals("PLACED", after.at("/result/status").asText());
        assertEquals(json(portal.result(Cast.ADA)).at("/score/total"), after.at("/result/total"));
        assertEquals(json(portal.result(Cast.ADA)).at("/placedAt/university"), after.at("/result/university"));
    }

    @Test
    void an_objection_nobody_answered_before_the_erratum_is_still_to_be_answered_and_keeps_the_result_open() {
        expect(200, object(Cast.CEM, 0, "my disaster aid", PUBLISHING.plusSeconds(1)));
        corrected("");
        season.clock.moveTo(ANSWERS);
        assertEquals(List.of("OE-2024 BLOCKED"), season.world.alarm(Milestone.OBJECTIONS, CALL));
        assertEquals(
                List.of("1 /calls/OE-2024/objections?state=UNANSWERED&publication=1"),
                json(expect(200, season.world.as(Portal.OFFICER).ask("GET /me")))
                        .at("/calls/0/toDo")
                        .valueStream()
                        .map(count ->
                                count.get("count") + " " + count.get("list").asText())
                        .toList());

        var rejected = "{\"decision\":\"REJECTED\",\"text\":\"it was counted\"}";
        var unsaid = answer(Cast.CEM, 1, rejected);
        assertEquals(
                "WHICH_PUBLICATION",
                json(expect(422, unsaid)).at("/problems/0/code").asText());
        expect(200, answer(Cast.CEM, 1, rejected.replace("{", "{\"publication\":1,")));

        assertEquals(List.of("OE-2024 FINAL"), season.world.alarm(Milestone.OBJECTIONS, CALL));
        assertEquals(
                "it was counted",
                json(read(Cast.CEM)).at("/earlier/0/answer/text").asText());
    }

    @Test
    void an_answer_that_upholds_an_earlier_objection_after_the_erratum_requires_another_one() {
        expect(200, object(Cast.CEM, 0, "my disaster aid", PUBLISHING.plusSeconds(1)));
        corrected("");
        season.clock.moveTo(ERRATUM.plusSeconds(60));
        expect(200, answer(Cast.CEM, 1, "{\"publication\":1,\"decision\":\"UPHELD\",\"text\":\"yes\"}"));
        season.clock.moveTo(ANSWERS);

        assertEquals(List.of("OE-2024 BLOCKED"), season.world.alarm(Milestone.OBJECTIONS, CALL));
    }

    @Test
    void INV_25_every_run_stays_readable_whatever_came_after_it() {
        var first = season.run();
        corrected("");
        var second = season.run();
        season.clock.moveTo(ERRATUM.plus(Duration.ofDays(1)));
        erratum();
        season.importFile(ImportKind.AGREEMENTS, OfficeFiles.agreements(1));
        again();
        var third = season.run();
        season.importFile(ImportKind.AGREEMENTS, OfficeFiles.agreements(2));
        again();
        var fourth = season.run();

        assertEquals(
                List.of(fourth + " CURRENT", third + " SUPERSEDED", second + " PUBLISHED", first + " PUBLISHED"),
                json(portal.runs())
                        .get("runs")
                        .valueStream()
                        .map(run ->
                                run.get("id").asText() + " " + run.get("state").asText())
                        .toList());
        for (var run : List.of(first, second, third, fourth)) {
            expect(200, run("GET /calls/{call}/runs/{run}", run));
            expect(200, run("GET /calls/{call}/runs/{run}/findings", run));
        }
        expect(200, portal.rows(Portal.OFFICER, first));
        assertEquals(404, portal.rows(Portal.OFFICER, third).status());
    }

    @Test
    void a_second_erratum_that_leaves_a_row_as_it_was_shows_this_student_only_the_first_one() {
        corrected("");
        season.clock.moveTo(ERRATUM.plus(Duration.ofDays(1)));
        expect(200, office("POST", "/erratum", "{\"reason\":\"a name was misspelt\",\"objections\":[]}"));
        season.importFile(ImportKind.AGREEMENTS, OfficeFiles.agreements(2));
        again();
        expect(200, portal.publish(season.run()));

        var ada = json(portal.result(Cast.ADA));
        assertEquals("Tokyo has two places", ada.at("/change/correction").asText());
        assertEquals(ERRATUM.toString(), ada.get("publishedAt").asText());
        assertTrue(!json(portal.result(Cast.BORA)).has("change"));
    }

    /** Tokyo has two places after all, published a day later. */
    private void corrected(String window) {
        season.clock.moveTo(ERRATUM);
        corrected(2, window);
    }

    private void corrected(int seats, String window) {
        erratum();
        season.importFile(ImportKind.AGREEMENTS, OfficeFiles.agreements(seats));
        again();
        expect(200, portal.propose(season.run(), window));
        expect(200, portal.approve(season.run()));
    }

    private void erratum() {
        expect(200, office("POST", "/erratum", "{\"reason\":\"Tokyo has two places\",\"objections\":[]}"));
    }

    private void again() {
        season.world.alarm(Milestone.PLACE, CALL);
        season.world.alarm(Milestone.SEAL, CALL);
        season.world.alarm(Milestone.PLACE, CALL);
    }

    private List<String> windowOfLatest() {
        var latest = json(portal.publications())
                .get("publications")
                .valueStream()
                .toList()
                .getLast();
        return List.of(
                latest.get("objectionsUntil").asText(),
                latest.get("answersUntil").asText());
    }

    private static String window(Instant until, Instant answers) {
        return ",\"objectionsUntil\":\"" + until + "\",\"answersUntil\":\"" + answers + "\"";
    }

    private Response office(String method, String path, String body) {
        return season.world.as(Portal.OFFICER).body(body).ask(method + " /calls/{call}" + path, "call", CALL.value());
    }

    private Response run(String route, String run) {
        return season.world.as(Portal.OFFICER).ask(route, "call", CALL.value(), "run", run);
    }

    private JsonNode list(String publication) {
        return json(expect(200, asked(publication)));
    }

    private Response asked(String publication) {
        return season.world
                .as(Portal.OFFICER)
                .query("publication", publication)
                .ask("GET /calls/{call}/objections", "call", CALL.value());
    }

    private Response object(Cast who, long version, String text, Instant at) {
        return of(who.person(), "POST", who, "", version, "{\"text\":\"" + text + "\"}", at);
    }

    private Response answer(Cast who, long version, String body) {
        return of(Portal.OFFICER, "PUT", who, "/answer", version, body, season.clock.instant());
    }

    @Test
    void an_objection_is_written_at_most_twenty_times_an_hour_and_what_is_refused_is_not_counted() {
        for (int version = 0; version < 20; version++) {
            expect(412, objected(99, "never seen"));
            expect(200, objected(version, "text " + version));
        }

        expect(429, objected(20, "one more"));
    }

    private Response objected(long version, String text) {
        var body = "{\"text\":\"" + text + "\"}";
        return of(Cast.ADA.person(), "POST", Cast.ADA, "", version, body, PUBLISHING);
    }

    private Response read(Cast who) {
        return of(who.person(), "GET", who, "", 0, "", season.clock.instant());
    }

    private Response of(Person asking, String method, Cast who, String path, long version, String body, Instant at) {
        return season.world
                .as(asking)
                .ifMatch(version)
                .body(body)
                .receivedAt(at)
                .ask(
                        method + " /calls/{call}/applications/{student}/objection" + path,
                        "call",
                        CALL.value(),
                        "student",
                        who.number);
    }
}
