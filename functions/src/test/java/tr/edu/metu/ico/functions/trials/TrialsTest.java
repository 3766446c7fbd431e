package tr.edu.metu.ico.functions.trials;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tr.edu.metu.ico.functions.world.Season.expect;
import static tr.edu.metu.ico.functions.world.Season.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.functions.world.Cast;
import tr.edu.metu.ico.functions.world.Person;
import tr.edu.metu.ico.functions.world.Portal;
import tr.edu.metu.ico.functions.world.Season;
import tr.edu.metu.ico.functions.world.Season.Stage;
import tr.edu.metu.ico.functions.world.Stores;
import tr.edu.metu.ico.functions.world.World.Response;

/** What officers learn from trial runs, and who may run them. */
class TrialsTest {

    private final Season season = new Season(Stores::inMemory, Cast.ADA, Cast.BORA, Cast.CEM, Cast.GUL);
    private final TrialRequests officer = new TrialRequests(season);

    @Test
    void a_trial_on_the_inputs_as_they_are_is_what_the_run_becomes() {
        season.until(Stage.REVIEWED);
        var trial = officer.plain();
        season.until(Stage.PUBLISHED);

        assertEquals(List.of(), moved(officer.difference(trial, season.run())));
        var difference = officer.difference(trial, season.run());
        assertEquals(
                0,
                difference.get("universities").size()
                        + difference.get("movements").size());
        assertEquals(
                Map.of("2500001", "PLACED AU-SYDNEY", "2500002", "PLACED JP-TOKYO"),
                Map.of("2500001", stand(trial, "2500001"), "2500002", stand(trial, "2500002")));
    }

    @Test
    void one_seat_more_in_tokyo_shows_who_moves_there_who_follows_and_why() {
        season.until(Stage.PUBLISHED);
        var before = officer.plain();

        var difference = officer.difference(
                officer.with("\"agreements\":[{\"university\":\"JP-TOKYO\",\"capacity\":2}]"), before);

        var moved = new TreeMap<String, String>();
        difference
                .get("students")
                .forEach(one -> moved.put(
                        one.get("student").asText(),
                        one.get("movement").asText() + " " + one.get("causes").findValuesAsText("code")));
        assertTrue(moved.containsValue("OTHER_PLACE [SEATS, CUT_OFF]"), moved::toString);
        assertEquals(2, difference.at("/universities/JP-TOKYO/after/capacity").asInt());
        assertEquals(1, difference.at("/universities/JP-TOKYO/before/placed").asInt());
        assertEquals(2, difference.at("/universities/JP-TOKYO/after/placed").asInt());
    }

    @Test
    void single_inputs_parameters_and_withdrawals_are_taken_otherwise() {
        season.until(Stage.PUBLISHED);

        assertEquals(
                "INELIGIBLE",
                stand(officer.with("\"students\":[{\"student\":\"2500001\",\"cgpa\":\"2.49\"}]"), "2500001"));
        assertEquals(
                "INELIGIBLE",
                stand(
                        officer.with("\"parameters\":[{\"path\":\"/rules/OE24-ELIG-1/minimum\",\"value\":\"3.20\"}]"),
                        "2500001"));
        assertEquals("PLACED JP-TOKYO", stand(officer.with("\"withdraw\":[\"2500002\"]"), "2500001"));
        assertEquals(
                "NOT_APPROVED",
                stand(
                        officer.with("\"students\":[{\"student\":\"2500002\",\"review\":{\"decision\":\"DECLINED\"}}]"),
                        "2500002"));
    }

    @Test
    void what_nobody_has_decided_yet_is_assumed_and_reported() {
        season.until(Stage.FROZEN);

        var trial = json(expect(200, officer.one(officer.plain())));

        assertEquals(
                List.of("UNDECIDED_REVIEW", "UNDECIDED_DOCUMENT", "UNDECIDED_DOCUMENT"),
                trial.get("assumptions").findValuesAsText("kind"));
        assertEquals(4, trial.at("/assumptions/0/count").asInt());
        assertEquals(0, trial.at("/trial/violations").asInt());
        assertEquals(Map.of(), counts(trial.at("/trial/byStatus")), "fewer than five of each");
    }

    @Test
    void trials_are_listed_newest_first_and_one_that_is_thrown_away_is_gone() {
        season.until(Stage.REVIEWED);
        var first = officer.plain();
        season.clock.advance(Duration.ofSeconds(1));
        var second = officer.with("\"agreements\":[{\"university\":\"JP-TOKYO\",\"capacity\":2}]");

        assertEquals(List.of(second, first), json(officer.all()).get("trials").findValuesAsText("id"));
        expect(204, officer.discard(second));
        assertEquals(List.of(first), json(officer.all()).get("trials").findValuesAsText("id"));
        assertEquals(
                List.of(404, 404, 404, 404),
                List.of(
                        officer.one(second).status(),
                        officer.rows(second).status(),
                        officer.discard(second).status(),
                        officer.compare(second, first).status()));
    }

    @Test
    void INV_21_a_trial_that_changes_nothing_shows_no_row_before_the_publication_but_to_the_two_who_sign_it() {
        season.until(Stage.REVIEWED);
        var early = officer.plain();
        season.until(Stage.PLACED);
        var trial = officer.plain();
        var second = new TrialRequests(season, Portal.SECOND_OFFICER);

        for (var nobodySignsYet : List.of(officer, second)) {
            assertEquals(
                    List.of(404, 404, 200),
                    List.of(
                            nobodySignsYet.rows(early).status(),
                            nobodySignsYet.rows(trial).status(),
                            nobodySignsYet.one(trial).status()));
            for (var with : List.of(early, season.run())) {
                var difference = nobodySignsYet.difference(trial, with);
                assertFalse(difference.has("students"), difference::toString);
            }
            assertFalse(expect(200, nobodySignsYet.one(trial)).body().contains("2500001"));
        }

        expect(200, season.portal.propose(season.run(), ""));

        for (var signer : List.of(officer, second)) {
            expect(200, signer.rows(trial));
            expect(200, signer.compare(season.run(), trial));
            assertTrue(signer.difference(trial, early).has("students"));
        }
        var stranger = new TrialRequests(season, Person.officer("officer-9"));
        assertEquals(
                List.of(404, 404),
                List.of(
                        stranger.rows(trial).status(),
                        stranger.compare(trial, season.run()).status()));
    }

    @Test
    void INV_21_until_the_publication_no_answer_reveals_a_score_or_a_small_count() {
        season.until(Stage.PLACED);
        var asItIs = officer.plain();
        var tokyo = officer.with("\"agreements\":[{\"university\":\"JP-TOKYO\",\"capacity\":2}]");

        var answers = Stream.of(
                        officer.run("{}"),
                        officer.all(),
                        officer.one(asItIs),
                        officer.one(tokyo),
                        officer.compare(tokyo, asItIs),
                        summary(),
                        findings())
                .map(Response::body)
                .toList();

        for (var answer : answers) {
            for (var reported : List.of("cutOff", "89.66", "82.18", "\"placed\"", "PLACED\":", "granted")) {
                assertFalse(answer.contains(reported), () -> reported + " stands in " + answer);
            }
        }
        assertEquals(
                "{\"JP-TOKYO\":{\"before\":{\"capacity\":1},\"after\":{\"capacity\":2}}}",
                officer.difference(tokyo, asItIs).get("universities").toString());
        var line = json(officer.one(asItIs)).at("/trial/withheld");
        assertTrue(line.get("en").asText().contains("rounded down to multiples of 5"), line::toString);
        assertTrue(line.get("tr").asText().contains("5'in katlarına"), line::toString);
        assertEquals(line, json(summary()).get("withheld"));
        assertEquals(line, officer.difference(tokyo, asItIs).get("withheld"));
    }

    @Test
    void INV_21_the_two_who_sign_see_exact_figures_and_after_the_publication_every_officer_does() {
        season.until(Stage.PLACED);
        var trial = officer.plain();
        expect(200, season.portal.propose(season.run(), ""));

        for (var answer : List.of(officer.one(trial), summary())) {
            assertTrue(answer.body().contains("\"cutOff\":89.66"), answer::body);
            assertFalse(answer.body().contains("withheld"), answer::body);
        }
    }

    private Response summary() {
        return run("");
    }

    private Response findings() {
        return run("/findings");
    }

    private Response run(String more) {
        return expect(
                200,
                season.world
                        .as(Portal.OFFICER)
                        .ask("GET /calls/{call}/runs/{run}" + more, "call", Season.CALL.value(), "run", season.run()));
    }

    @Test
    void INV_21_while_a_result_is_corrected_the_rows_of_trials_are_closed_again() {
        season.until(Stage.PUBLISHED);
        var trial = officer.plain();
        var changed = officer.with("\"withdraw\":[\"2500001\"]");
        expect(200, officer.rows(trial));

        expect(
                200,
                season.world
                        .as(Portal.OFFICER)
                        .body("{\"reason\":\"a wrong average\",\"objections\":[]}")
                        .ask("POST /calls/{call}/erratum", "call", Season.CALL.value()));

        expect(404, officer.rows(trial));
        for (var refused : List.of(officer.one(changed), officer.compare(changed, trial))) {
            assertEquals(
                    "SIGNERS_ONLY",
                    json(expect(409, refused)).at("/problems/0/code").asText());
        }
        assertFalse(expect(200, officer.one(trial)).body().contains("cutOff"));
    }

    @Test
    void INV_21_until_the_publication_nobody_sets_a_student_against_a_number_or_closes_all_ways_but_one() {
        season.until(Stage.PLACED);

        for (var changes : List.of(
                "\"withdraw\":[\"2500001\"]",
                "\"students\":[{\"student\":\"2500001\",\"cgpa\":\"2.51\"}]",
                "\"parameters\":[{\"path\":\"/rules/OE24-ELIG-1/minimum\",\"value\":\"3.20\"}]",
                "\"averages\":[{\"department\":\"CENG\",\"level\":\"UG\",\"semester\":5,\"average\":\"2.80\"}]",
                "\"agreements\":[{\"university\":\"JP-TOKYO\",\"capacity\":1},"
                        + "{\"university\":\"KR-SEOUL\",\"capacity\":0}]",
                "\"agreements\":[{\"university\":\"JP-TOKYO\",\"capacity\":1}],"
                        + "\"quotas\":[{\"kind\":\"GRANTS\",\"code\":\"JP\",\"places\":1}]")) {
            var refused = expect(409, officer.run("{\"changes\":{" + changes + "}}"));
            assertEquals("SIGNERS_ONLY", json(refused).at("/problems/0/code").asText());
        }
        expect(200, season.portal.propose(season.run(), ""));

        officer.with("\"withdraw\":[\"2500001\"]");
    }

    @Test
    void INV_23_trials_that_distinguish_grounds_are_run_and_read_by_entitled_officers_only() {
        season.until(Stage.PUBLISHED);
        var plain = new TrialRequests(season, Portal.SECOND_OFFICER);
        var asItIs = officer.plain();
        for (var changes : List.of(
                "\"parameters\":[{\"path\":\"/rules/OE24-BON-AFAD/points\",\"value\":11}]",
                "\"students\":[{\"student\":\"2500003\",\"verdicts\":[{\"slot\":\"AFAD_AID\",\"approved\":false}]}]")) {
            expect(403, plain.run("{\"changes\":{" + changes + "}}"));
            var trial = officer.with(changes);

            assertEquals(
                    List.of(403, 403, 403, 403),
                    List.of(
                            plain.one(trial).status(),
                            plain.rows(trial).status(),
                            plain.compare(trial, asItIs).status(),
                            plain.compare(season.run(), trial).status()));
            assertTrue(officer.difference(trial, asItIs).toString().contains("AFAD_AID"));
        }
    }

    @Test
    void INV_23_a_cause_shows_an_officer_without_permission_the_totals_and_not_the_ground() {
        season.until(Stage.PUBLISHED);
        var asItIs = officer.plain();
        var other = officer.with("\"students\":[{\"student\":\"2500003\",\"cgpa\":\"3.90\"}]");

        var entitled = officer.difference(other, asItIs).toString();
        var plain = new TrialRequests(season, Portal.SECOND_OFFICER)
                .difference(other, asItIs)
                .toString();

        assertTrue(entitled.contains("CGPA: 2.90"), entitled);
        assertTrue(plain.contains("Total: 82.70"), plain);
        assertFalse(plain.contains("CGPA"), plain);
    }

    @Test
    void every_look_at_rows_stands_in_the_trail_with_who_looked_and_at_what() {
        season.until(Stage.PUBLISHED);
        var trial = officer.plain();
        officer.all();
        officer.one(trial);
        officer.rows(trial);
        officer.difference(trial, season.run());
        officer.discard(trial);

        assertEquals(
                List.of(
                        "officer-1 comparison.read OE-2024",
                        "officer-1 trial.discard OE-2024/" + trial,
                        "officer-1 trial.read OE-2024/" + trial,
                        "officer-1 trial.rows OE-2024/" + trial,
                        "officer-1 trial.run OE-2024/" + trial),
                season.state().trail().stream()
                        .filter(line -> line.contains(" trial.") || line.contains(" comparison."))
                        .toList());
    }

    @Test
    void before_the_freeze_there_is_nothing_to_try() {
        season.until(Stage.APPLIED);

        var answered = expect(409, officer.run("{}"));

        assertEquals("NOT_CLOSED", json(answered).at("/problems/0/code").asText());
    }

    /** Status and place of a student in a trial. */
    private String stand(String trial, String student) {
        for (JsonNode row : json(expect(200, officer.rows(trial))).get("rows")) {
            if (row.get("student").asText().equals(student)) {
                var stand = row.get("stand");
                var where = stand.path("university").asText("");
                return (stand.get("status").asText() + " " + where).strip();
            }
        }
        throw new AssertionError(student + " has no row");
    }

    private static List<String> moved(JsonNode difference) {
        return difference.get("students").findValuesAsText("student");
    }

    private static Map<String, Integer> counts(JsonNode byStatus) {
        var counts = new TreeMap<String, Integer>();
        byStatus.properties()
                .forEach(entry -> counts.put(entry.getKey(), entry.getValue().asInt()));
        return counts;
    }
}
