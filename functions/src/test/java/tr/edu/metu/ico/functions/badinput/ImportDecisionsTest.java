package tr.edu.metu.ico.functions.badinput;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.functions.security.Answers;
import tr.edu.metu.ico.functions.security.OfficeSeed;
import tr.edu.metu.ico.functions.security.Story;
import tr.edu.metu.ico.functions.world.World.Answered;

/** What an officer may do with an import that is there: take its good rows, go back to it, compare it, compute another one. */
class ImportDecisionsTest {

    private static final String REASON = "{\"reason\":\"the others left\"}";
    private static final String BAD_LINE = "2500009,X,CENG,UG,6,5,5.00,yes,no,TR\n";

    private Story story;

    @BeforeEach
    void the_call_has_its_files() {
        story = new Story().imported();
    }

    @Test
    void the_good_rows_of_a_refused_file_come_in_force_when_an_officer_says_why() {
        var refused = importRecords(OfficeSeed.RECORDS + BAD_LINE);

        var accepted = Answers.json(Answers.ok(post(refused, "acceptance", REASON)));

        assertEquals("REFUSED", refused.get("state").asText());
        assertTrue(refused.get("acceptable").asBoolean());
        assertEquals("IMPORTED", accepted.get("state").asText());
        assertTrue(
                accepted.get("partial").asBoolean() && accepted.get("inForce").asBoolean());
        assertEquals(2, accepted.get("rows").asInt());
        assertEquals(1, accepted.get("badLines").asInt());
        assertEquals("the others left", accepted.get("reason").asText());
        assertEquals(refused.get("problems"), accepted.get("problems"));
        assertEquals("409 NOTHING_TO_ACCEPT", problem(post(refused, "acceptance", REASON)));
    }

    @Test
    void what_is_no_table_and_what_has_no_good_row_cannot_be_accepted() {
        for (var content :
                List.of("nothing", OfficeSeed.RECORDS.lines().findFirst().orElseThrow() + "\n" + BAD_LINE)) {
            var refused = importRecords(content);

            assertFalse(refused.get("acceptable").asBoolean());
            assertEquals("409 NOTHING_TO_ACCEPT", problem(post(refused, "acceptance", REASON)));
        }
    }

    @Test
    void an_earlier_import_comes_in_force_again_and_says_which_one_it_replaced() {
        var first = importRecords(OfficeSeed.RECORDS.replace("3.15", "3.99"));
        var second = importRecords(OfficeSeed.RECORDS);

        var again = Answers.json(Answers.ok(post(first, "reinstatement", REASON)));

        assertTrue(again.get("inForce").asBoolean());
        assertEquals(second.get("id"), again.get("replaced"));
        assertEquals("409 IN_FORCE", problem(post(first, "reinstatement", REASON)));
        assertEquals("409 NEVER_IN_FORCE", problem(post(importRecords("nothing"), "reinstatement", REASON)));
    }

    @Test
    void without_a_reason_nothing_is_decided() {
        var refused = importRecords(OfficeSeed.RECORDS + BAD_LINE);

        for (var decision : List.of("acceptance", "reinstatement")) {
            assertEquals("400 MISSING_FIELD", problem(post(refused, decision, "{}")));
            assertEquals("400 MALFORMED", problem(post(refused, decision, "{\"reason\":\" \"}")));
        }
    }

    @Test
    void imports_of_a_kind_are_numbered_and_compared_with_the_one_before() {
        var second = importRecords(OfficeSeed.RECORDS.replace("3.15", "3.99"));

        var difference = Answers.json(Answers.ok(difference(second, "")));

        assertEquals(2, second.get("number").asInt());
        assertEquals(second.get("replaced"), difference.get("before"));
        assertEquals(
                "{\"added\":0,\"removed\":0,\"changed\":1,\"unchanged\":1}",
                difference.get("counts").toString());
        assertEquals(
                "[{\"column\":\"cgpa\",\"before\":\"3.15\",\"after\":\"3.99\"}]",
                difference.get("changes").get(0).get("cells").toString());
        assertEquals(
                "{\"added\":0,\"removed\":0,\"changed\":0,\"unchanged\":2}",
                Answers.json(Answers.ok(difference(second, second.get("id").asText())))
                        .get("counts")
                        .toString());
    }

    @Test
    void a_comparison_with_nothing_of_the_kind_or_behind_no_place_is_refused_by_its_field() {
        var records = importRecords(OfficeSeed.RECORDS);

        for (var to : List.of("0".repeat(32), "x", averagesInForce())) {
            assertEquals("400 MALFORMED", problem(difference(records, to)));
        }
        for (var cursor : List.of("x", "%%", "MDAjMQ", "")) {
            var answered = story.world
                    .as(Story.OFFICER)
                    .query("cursor", cursor)
                    .ask("GET /calls/{call}/imports/{import}/difference", path(records));
            assertEquals("400 MALFORMED", problem(answered));
        }
    }

    @Test
    void averages_are_computed_from_the_records_in_force_and_are_compared_like_any_other() {
        var answered = story.world
                .as(Story.OFFICER)
                .body("{}")
                .ask("POST /calls/{call}/imports/cohort-averages-from-records", "call", Story.CALL);
        var computed = Answers.json(Answers.ok(answered));

        assertEquals("COHORT_AVERAGES", computed.get("kind").asText());
        assertTrue(computed.get("inForce").asBoolean());
        assertEquals(2, computed.get("computed").get("students").asInt());
        assertFalse(computed.has("fileName"));
        var counts = Answers.json(Answers.ok(difference(computed, ""))).get("counts");
        assertEquals(
                computed.get("rows").asInt(),
                counts.get("changed").asInt()
                        + counts.get("unchanged").asInt()
                        + counts.get("added").asInt());
    }

    private String averagesInForce() {
        return Answers.json(
                        Answers.ok(story.world.as(Story.OFFICER).ask("GET /calls/{call}/imports", "call", Story.CALL)))
                .get("imports")
                .valueStream()
                .filter(found -> found.get("kind").asText().equals("COHORT_AVERAGES"))
                .findFirst()
                .orElseThrow()
                .get("id")
                .asText();
    }

    private JsonNode importRecords(String content) {
        story.clock.advance(Duration.ofSeconds(1));
        return story.importFile("RECORDS", content.getBytes(StandardCharsets.UTF_8));
    }

    private Answered post(JsonNode one, String decision, String body) {
        return story.world
                .as(Story.OFFICER)
                .body(body)
                .ask("POST /calls/{call}/imports/{import}/" + decision, path(one));
    }

    private Answered difference(JsonNode one, String to) {
        var asked = story.world.as(Story.OFFICER);
        return (to.isEmpty() ? asked : asked.query("to", to))
                .ask("GET /calls/{call}/imports/{import}/difference", path(one));
    }

    private static String[] path(JsonNode one) {
        return new String[] {"call", Story.CALL, "import", one.get("id").asText()};
    }

    private static String problem(Answered answered) {
        return answered.status() + " "
                + Answers.json(answered).get("problems").get(0).get("code").asText();
    }
}
