package tr.edu.metu.ico.functions.publication;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tr.edu.metu.ico.functions.world.Season.CALL;
import static tr.edu.metu.ico.functions.world.Season.PUBLISHING;
import static tr.edu.metu.ico.functions.world.Season.expect;
import static tr.edu.metu.ico.functions.world.Season.json;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tr.edu.metu.ico.announcement.ShownTime;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.CallState;
import tr.edu.metu.ico.call.ImportKind;
import tr.edu.metu.ico.call.Milestone;
import tr.edu.metu.ico.file.Area;
import tr.edu.metu.ico.functions.world.Cast;
import tr.edu.metu.ico.functions.world.OfficeFiles;
import tr.edu.metu.ico.functions.world.Person;
import tr.edu.metu.ico.functions.world.Portal;
import tr.edu.metu.ico.functions.world.Season;
import tr.edu.metu.ico.functions.world.Season.Stage;
import tr.edu.metu.ico.functions.world.Stores;
import tr.edu.metu.ico.functions.world.World.Response;

/** Two officers publish, students object, the office corrects: what each of them can do and see. */
class PublicationStoryTest {

    private static final Instant OBJECTIONS_END = PUBLISHING.plus(Duration.ofDays(3));
    private static final Instant ANSWERS_END = PUBLISHING.plus(Duration.ofDays(7));
    private static final Person THIRD = Person.officer("officer-9");

    private final Season season = new Season(Stores::inMemory, Cast.ADA, Cast.BORA, Cast.CEM);
    private final Portal portal = season.portal;

    @BeforeEach
    void a_checked_run() {
        season.until(Stage.PLACED);
        season.clock.moveTo(PUBLISHING);
    }

    @Test
    void INV_21_before_the_publication_only_the_two_of_the_proposal_read_rows_and_each_reading_is_written_down() {
        var run = season.run();
        assertEquals(404, portal.rows(Portal.OFFICER, run).status());
        expect(200, portal.propose(run, ""));

        assertEquals(
                3,
                json(expect(200, portal.rows(Portal.OFFICER, run))).get("rows").size());
        assertEquals(
                3,
                json(expect(200, portal.rows(Portal.SECOND_OFFICER, run)))
                        .get("rows")
                        .size());
        assertEquals(404, portal.rows(THIRD, run).status());
        assertEquals(403, portal.rows(Cast.ADA.person(), run).status());
        assertEquals(2, season.state().times("run.rows"));
        assertEquals(409, portal.result(Cast.ADA).status());
    }

    @Test
    void INV_15_nobody_publishes_alone() {
        var run = season.run();
        var body = "{\"run\":\"" + run + "\",\"approver\":\"%s\"}";

        assertRefused(
                422,
                "SAME_OFFICER",
                office(Portal.OFFICER, "POST", "/publication-proposal", body.formatted("officer-1")));
        assertRefused(
                422,
                "NOT_AN_OFFICER",
                office(Portal.OFFICER, "POST", "/publication-proposal", body.formatted("officer-9")));
        expect(200, portal.propose(run, ""));
        assertRefused(
                409,
                "NOT_THE_APPROVER",
                office(Portal.OFFICER, "POST", "/publication-approval", "{\"run\":\"" + run + "\"}"));
        assertRefused(409, "NOT_THE_RUN", portal.approve("0".repeat(64)));
        assertRefused(409, "PROPOSED_ALREADY", portal.propose(run, ",\"publishAt\":\"2024-02-01T00:00:00Z\""));
        expect(200, portal.propose(run, ""));
        assertEquals(CallState.CLOSED, season.call().state());

        expect(200, portal.approve(run));

        assertEquals(CallState.PUBLISHED, season.call().state());
        assertEquals(1, season.state().times("publication.propose"));
        assertEquals(1, season.state().times("call.publish"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"publishAt", "objectionsUntil", "answersUntil"})
    void what_a_proposal_announces_happens_within_a_year_of_it(String field) {
        var latest = PUBLISHING.plus(Duration.ofDays(366));
        var announced = Map.of(
                "publishAt", latest.minusSeconds(2), "objectionsUntil", latest.minusSeconds(1), "answersUntil", latest);
        var tooLate = new LinkedHashMap<>(announced);
        tooLate.put(field, latest.plusMillis(1));

        var refused = portal.propose(season.run(), terms(tooLate));
        assertRefused(422, "TOO_LATE", refused);
        assertEquals(field, json(refused).at("/problems/0/field").asText());

        expect(200, portal.propose(season.run(), terms(announced)));
        expect(200, portal.approve(season.run()));
        assertTrue(season.world.reminders.contains("OE-2024 PUBLISH " + latest.minusSeconds(2)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"publishAt", "objectionsUntil", "answersUntil"})
    void an_instant_that_nobody_can_mean_is_refused_and_nothing_is_proposed(String field) {
        var terms = new LinkedHashMap<String, Object>(Map.of(
                "publishAt",
                PUBLISHING.plusSeconds(1),
                "objectionsUntil",
                OBJECTIONS_END,
                "answersUntil",
                ANSWERS_END));
        for (var year : List.of("9999 TOO_LATE", "2200 TOO_LATE", "1899 TOO_EARLY", "0000 TOO_EARLY")) {
            terms.put(field, year.substring(0, 4) + "-01-05T09:00:00Z");
            var refused = portal.propose(season.run(), terms(terms));
            assertRefused(422, year.substring(5), refused);
            assertEquals(field, json(refused).at("/problems/0/field").asText());
        }
        for (var spelling : List.of(
                "+10000-01-05T09:00:00Z",
                "+999999999-01-05T09:00:00Z",
                "-0001-01-05T09:00:00Z",
                "2024-01-05T24:00:00Z",
                "2024-01-05T23:59:60Z",
                "2024-01-05T12:00:00+03:00",
                "2024-01-05T09:00Z")) {
            terms.put(field, spelling);
            assertRefused(400, "MALFORMED", portal.propose(season.run(), terms(terms)));
        }

        assertEquals(Optional.empty(), season.call().proposal());
    }

    @Test
    void a_department_can_change_its_decision_after_the_seal_and_until_the_publication() {
        expect(200, season.portal.review(Cast.ADA, "DECLINED", Optional.of("a year"), 1, 1));
        expect(200, season.portal.review(Cast.ADA, "APPROVED", Optional.empty(), 1, 2));
    }

    @Test
    void after_the_publication_no_department_decides() {
        season.until(Stage.PUBLISHED);

        assertRefused(409, "CALL_STATE", season.portal.review(Cast.ADA, "DECLINED", Optional.of("a year"), 1, 1));
    }

    @Test
    void an_approved_run_is_published_by_the_clock_at_the_instant_proposed_and_not_before() {
        var at = PUBLISHING.plus(Duration.ofHours(2));
        expect(200, portal.propose(season.run(), ",\"publishAt\":\"" + at + "\"" + window()));
        season.clock.moveTo(at);
        assertEquals(List.of("OE-2024 NOT_DUE"), season.world.sweep(Milestone.PUBLISH));
        season.clock.moveTo(PUBLISHING);
        expect(200, portal.approve(season.run()));
        expect(200, portal.approve(season.run()));

        assertTrue(season.world.reminders.contains("OE-2024 PUBLISH " + at), season.world.reminders::toString);
        assertTrue(season.world.reminders.contains("OE-2024 OBJECTIONS " + ANSWERS_END));
        season.clock.moveTo(at.minusMillis(1));
        assertEquals(List.of("OE-2024 NOT_DUE"), season.world.alarm(Milestone.PUBLISH, CALL));
        assertEquals(409, portal.result(Cast.ADA).status());
        season.clock.moveTo(at);
        assertEquals(List.of("OE-2024 PUBLISHED"), season.world.alarm(Milestone.PUBLISH, CALL));
        assertEquals(List.of("OE-2024 NOT_DUE"), season.world.sweep(Milestone.PUBLISH));
        assertEquals(Optional.of(at), season.call().publication().map(Call.Publication::at));
        expect(200, portal.result(Cast.ADA));
    }

    @Test
    void INV_10_a_changed_input_voids_an_approved_proposal_and_nothing_is_published() {
        var at = PUBLISHING.plus(Duration.ofHours(2));
        expect(200, portal.propose(season.run(), ",\"publishAt\":\"" + at + "\""));
        expect(200, portal.approve(season.run()));
        season.importFile(ImportKind.AGREEMENTS, OfficeFiles.agreements(2));
        season.clock.moveTo(at);

        assertEquals(List.of("OE-2024 NOT_DUE"), season.world.sweep(Milestone.PUBLISH));
        assertRefused(409, "NOTHING_PROPOSED", portal.approve(season.run()));
        assertEquals(CallState.CLOSED, season.call().state());
    }

    @Test
    void INV_25_an_erratum_is_a_second_publication_that_shows_each_student_what_changed_and_why() {
        season.until(Stage.PUBLISHED);
        var first = season.run();
        expect(
                200,
                office(
                        Portal.OFFICER,
                        "POST",
                        "/erratum",
                        "{\"reason\":\"Tokyo has two places\",\"objections\":[\"2500001\"]}"));
        season.importFile(ImportKind.AGREEMENTS, OfficeFiles.agreements(2));
        assertEquals(List.of("OE-2024 LEDGER_COMPLETE"), season.world.alarm(Milestone.PLACE, CALL));
        assertEquals(List.of("OE-2024 SEALED"), season.world.alarm(Milestone.SEAL, CALL));
        assertEquals(List.of("OE-2024 PLACED"), season.world.alarm(Milestone.PLACE, CALL));
        assertEquals(first, json(portal.result(Cast.ADA)).get("run").asText());

        expect(200, portal.publish(season.run()));

        var state = json(portal.publications()).get("publications");
        assertEquals(first, state.get(0).get("run").asText());
        assertEquals(
                "Tokyo has two places",
                state.get(1).get("corrects").get("reason").asText());
        var ada = json(expect(200, portal.result(Cast.ADA)));
        assertEquals("JP-TOKYO", ada.get("placedAt").get("university").asText());
        assertEquals(
                "AU-SYDNEY", ada.get("change").get("placedAt").get("university").asText());
        assertTrue(ada.get("change").get("causes").size() > 0, ada::toString);
        var bora = json(portal.result(Cast.BORA));
        assertTrue(!bora.has("change"), bora::toString);
        assertEquals(PUBLISHING.toString(), bora.get("publishedAt").asText());
        assertEquals(List.of("OE-2024 LEDGER_COMPLETE"), season.world.alarm(Milestone.PLACE, CALL));
        assertEquals(
                List.of("OE-2024.SELECTED"),
                season.world.ports.ledger().of(Cast.ADA.student()).stream()
                        .map(entry -> entry.id().value())
                        .toList());
    }

    @Test
    void INV_30_the_result_file_stays_as_published_and_the_list_of_applications_shows_who_withdrew_since() {
        season.until(Stage.PUBLISHED);
        var key = CALL + "/runs/" + season.run() + "/results.csv";
        var published = season.world.files.read(Area.RESULTS, key, 100_000);
        var at = PUBLISHING.plusSeconds(60);

        expect(201, portal.withdraw(Cast.BORA, at));

        var withdrawn = json(office(Portal.OFFICER, "GET", "/applications", ""))
                .get("applications")
                .valueStream()
                .filter(line -> line.has("withdrawn"))
                .map(line -> String.join(
                        " ",
                        line.get("student").asText(),
                        line.get("withdrawn").asText(),
                        line.get("withdrawal").asText()))
                .toList();
        assertEquals(List.of(Cast.BORA.number + " " + at + " IN_TIME"), withdrawn);
        assertArrayEquals(published, season.world.files.read(Area.RESULTS, key, 100_000));
    }

    @Test
    void INV_30_a_seat_given_back_stays_empty_in_the_run_that_corrects_the_result() {
        season.until(Stage.PUBLISHED);
        expect(201, portal.withdraw(Cast.BORA, PUBLISHING.plusSeconds(60)));
        expect(
                200,
                office(Portal.OFFICER, "POST", "/erratum", "{\"reason\":\"a record was wrong\",\"objections\":[]}"));
        season.importFile(ImportKind.AGREEMENTS, OfficeFiles.agreements(1));
        season.world.alarm(Milestone.PLACE, CALL);
        season.world.alarm(Milestone.SEAL, CALL);
        season.world.alarm(Milestone.PLACE, CALL);
        expect(200, portal.publish(season.run()));

        var bora = json(portal.result(Cast.BORA));
        assertEquals("WITHDRAWN", bora.get("status").asText());
        assertEquals(
                "You were placed at JP-TOKYO, your choice number 1, and gave this place back on 5 January 2024 at 12:01"
                        + " (Türkiye time). It was in time and has no consequence for later applications.",
                bora.get("explanation").get("en").asText());
        assertEquals("JP-TOKYO", bora.get("gaveBack").get("university").asText());
        assertTrue(!bora.has("placedAt"), bora::toString);
        assertTrue(!bora.toString().contains("You are placed"), bora::toString);
        assertEquals(
                "AU-SYDNEY",
                json(portal.result(Cast.ADA)).get("placedAt").get("university").asText());
    }

    @Test
    void a_correction_that_changed_nothing_is_closed_and_one_that_did_is_not() {
        season.until(Stage.PUBLISHED);
        var erratum = "{\"reason\":\"an objection\",\"objections\":[]}";
        expect(200, office(Portal.OFFICER, "POST", "/erratum", erratum));
        assertRefused(409, "ERRATUM_OPEN", office(Portal.OFFICER, "POST", "/erratum", erratum));
        expect(200, closeErratum());
        expect(200, office(Portal.OFFICER, "POST", "/erratum", erratum));
        season.importFile(ImportKind.AGREEMENTS, OfficeFiles.agreements(2));

        assertRefused(409, "ERRATUM_BEGUN", closeErratum());
        assertEquals("PLACED", json(portal.result(Cast.ADA)).get("status").asText());
    }

    @Test
    void an_objection_counts_until_the_very_instant_and_the_result_is_final_when_all_are_answered() {
        publishedWithObjections();

        expect(200, object(Cast.ADA, 0, "my CGPA was 3.25", OBJECTIONS_END.minusMillis(2)));
        expect(200, object(Cast.ADA, 1, "my CGPA was 3.25, see the transcript", OBJECTIONS_END.minusMillis(1)));
        assertRefused(412, "STALE_VERSION", object(Cast.ADA, 1, "once more", OBJECTIONS_END.minusMillis(1)));
        assertRefused(409, "OBJECTIONS_CLOSED", object(Cast.BORA, 0, "me too", OBJECTIONS_END));
        assertRefused(409, "OBJECTIONS_CLOSED", object(Cast.ADA, 2, "a last word", OBJECTIONS_END));
        assertRefused(409, "NOT_IN_RESULT", object(Cast.FATMA, 0, "I was late", PUBLISHING));
        season.clock.moveTo(ANSWERS_END);
        assertEquals(List.of("OE-2024 BLOCKED"), season.world.alarm(Milestone.OBJECTIONS, CALL));

        expect(200, answer(Cast.ADA, 2, "{\"decision\":\"REJECTED\",\"text\":\"3.15 on the day of the deadline\"}"));

        assertEquals(List.of("OE-2024 FINAL"), season.world.alarm(Milestone.OBJECTIONS, CALL));
        assertEquals(List.of("OE-2024 NOT_DUE"), season.world.sweep(Milestone.PUBLISH));
        assertEquals(
                ANSWERS_END.toString(),
                json(portal.result(Cast.ADA)).get("finalSince").asText());
        var read = json(expect(200, ask(Cast.ADA.person(), "GET", Cast.ADA, "", 0, "", PUBLISHING)));
        assertEquals(
                "REJECTED", read.get("objection").get("answer").get("decision").asText());
        assertTrue(!read.toString().contains("officer-1"), read::toString);
    }

    @Test
    void an_answer_meets_only_the_words_that_were_read_and_ends_the_rewriting() {
        publishedWithObjections();
        expect(200, object(Cast.ADA, 0, "my CGPA was 3.25", PUBLISHING.plusSeconds(1)));
        expect(200, object(Cast.ADA, 1, "my CGPA was 3.35", PUBLISHING.plusSeconds(2)));
        var upheld = "{\"decision\":\"UPHELD\",\"text\":\"you are right\"}";

        assertRefused(412, "STALE_VERSION", answer(Cast.ADA, 1, upheld));
        assertEquals(404, answer(Cast.BORA, 0, upheld).status());
        expect(200, answer(Cast.ADA, 2, upheld));
        assertRefused(409, "ANSWERED", object(Cast.ADA, 3, "thank you", PUBLISHING.plusSeconds(3)));
        season.clock.moveTo(ANSWERS_END);
        assertEquals(List.of("OE-2024 BLOCKED"), season.world.sweep(Milestone.OBJECTIONS));
    }

    @Test
    void INV_15_a_finding_of_the_gate_needs_a_reason_before_the_run_can_be_proposed() {
        season.until(Stage.PUBLISHED);
        expect(
                200,
                office(Portal.OFFICER, "POST", "/erratum", "{\"reason\":\"Tokyo has no place\",\"objections\":[]}"));
        season.importFile(ImportKind.AGREEMENTS, OfficeFiles.agreements(0));
        season.world.alarm(Milestone.PLACE, CALL);
        season.world.alarm(Milestone.SEAL, CALL);
        season.world.alarm(Milestone.PLACE, CALL);
        var run = season.run();
        var ids = json(expect(200, office(Portal.OFFICER, "GET", "/runs/" + run + "/findings", "")))
                .findValuesAsText("id");
        assertEquals(List.of("NOBODY_PLACED:JP-TOKYO", "PLACES_LOST:ALL", "RECOGNISABLE:ALL"), ids);
        var withheld =
                "Until the result is published, only the two officers who sign it see the figures of this finding.";
        assertEquals(List.of(withheld, withheld, withheld), figures(run));

        assertRefused(422, "FINDING_OPEN", portal.propose(run, ""));
        assertRefused(422, "FINDING_OPEN", portal.propose(run, overrides("PLACES_LOST:ALL")));
        assertRefused(422, "UNKNOWN_FINDING", portal.propose(run, overrides("NOTHING:ALL")));
        assertEquals(
                List.of(
                        "overrides[0].reason: Say why.",
                        "publishAt: Write an instant in UTC, such as 2024-01-05T09:00:00Z.",
                        "objectionsUntil: Say until when students can object.",
                        "answersUntil: Write an instant in UTC, such as 2024-01-05T09:00:00Z."),
                said(expect(400, proposed(run, " ", "\"publishAt\":\"soon\",\"answersUntil\":\"later\""))));
        assertEquals(
                List.of(
                        "overrides: Say why this is right: " + withheld,
                        "approver: You cannot approve your own proposal: name another officer of this call.",
                        "publishAt: This must be after "
                                + ShownTime.of(PUBLISHING).en() + "."),
                said(expect(422, proposed(run, "seen", "\"publishAt\":\"1999-01-01T09:00:00Z\""))));
        expect(200, portal.propose(run, overrides("PLACES_LOST:ALL", "NOBODY_PLACED:JP-TOKYO")));
        assertFalse(figures(run).contains(withheld), figures(run)::toString);
        expect(200, portal.approve(run));
        assertEquals(
                List.of("seen", "seen"),
                json(portal.publications())
                        .get("publications")
                        .get(1)
                        .get("overrides")
                        .findValuesAsText("reason"));
    }

    /** The officer's own proposal, with a reason for one finding of two. */
    private Response proposed(String run, String reason, String times) {
        var overrides = "[{\"finding\":\"PLACES_LOST:ALL\",\"reason\":\"" + reason + "\"}]";
        var body = "{\"run\":\"%s\",\"approver\":\"officer-1\",%s,\"overrides\":%s}".formatted(run, times, overrides);
        return office(Portal.OFFICER, "POST", "/publication-proposal", body);
    }

    private static List<String> said(Response refused) {
        return json(refused)
                .get("problems")
                .valueStream()
                .map(problem -> problem.get("field").asText() + ": "
                        + problem.at("/message/en").asText())
                .toList();
    }

    private List<String> figures(String run) {
        return json(expect(200, office(Portal.OFFICER, "GET", "/runs/" + run + "/findings", "")))
                .findValuesAsText("en");
    }

    private static String overrides(String... findings) {
        return ",\"overrides\":["
                + String.join(
                        ",",
                        List.of(findings).stream()
                                .map(id -> "{\"finding\":\"" + id + "\",\"reason\":\"seen\"}")
                                .toList())
                + "]";
    }

    private static String terms(Map<String, ?> terms) {
        return terms.entrySet().stream()
                .map(term -> ",\"" + term.getKey() + "\":\"" + term.getValue() + "\"")
                .collect(Collectors.joining());
    }

    private static String window() {
        return ",\"objectionsUntil\":\"" + OBJECTIONS_END + "\",\"answersUntil\":\"" + ANSWERS_END + "\"";
    }

    private void publishedWithObjections() {
        expect(200, portal.propose(season.run(), window()));
        expect(200, portal.approve(season.run()));
    }

    private Response office(Person who, String method, String path, String body) {
        return answered(who, method, "/calls/{call}" + path, body);
    }

    private Response closeErratum() {
        var version = json(portal.publications()).at("/erratum/version").asLong();
        return season.world
                .as(Portal.OFFICER)
                .ifMatch(version)
                .body("{\"reason\":\"it was right\"}")
                .ask("DELETE /calls/{call}/erratum", "call", CALL.value());
    }

    private Response answered(Person who, String method, String path, String body) {
        var parts = path.split("/runs/");
        var asked = season.world.as(who).ifMatch(portal.proposalVersion()).body(body);
        return parts.length == 1
                ? asked.ask(method + " " + path, "call", CALL.value())
                : asked.ask(
                        method + " /calls/{call}/runs/{run}/findings",
                        "call",
                        CALL.value(),
                        "run",
                        parts[1].replace("/findings", ""));
    }

    private Response object(Cast who, long version, String text, Instant receivedAt) {
        return ask(who.person(), "POST", who, "", version, "{\"text\":\"" + text + "\"}", receivedAt);
    }

    private Response answer(Cast who, long version, String body) {
        return ask(Portal.OFFICER, "PUT", who, "/answer", version, body, season.clock.instant());
    }

    private Response ask(
            Person asking, String method, Cast of, String path, long version, String body, Instant receivedAt) {
        return season.world
                .as(asking)
                .ifMatch(version)
                .body(body)
                .receivedAt(receivedAt)
                .ask(
                        method + " /calls/{call}/applications/{student}/objection" + path,
                        "call",
                        CALL.value(),
                        "student",
                        of.number);
    }

    private static void assertRefused(int status, String code, Response answered) {
        assertEquals(status, answered.status(), answered::body);
        assertTrue(answered.body().contains("\"" + code + "\""), answered::body);
    }
}
