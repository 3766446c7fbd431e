package tr.edu.metu.ico.functions.badinput;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tr.edu.metu.ico.functions.world.Season.CALL;
import static tr.edu.metu.ico.functions.world.Season.expect;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.functions.world.Cast;
import tr.edu.metu.ico.functions.world.Person;
import tr.edu.metu.ico.functions.world.Season;
import tr.edu.metu.ico.functions.world.Season.Stage;
import tr.edu.metu.ico.functions.world.Stores;
import tr.edu.metu.ico.functions.world.World.Response;

/** The response stays short however many mistakes a body has and however long their names are. */
class EndlessErrorsTest {

    private static final int LONGEST_ANSWER = 64 * 1024;

    private final Season season = new Season(Stores::inMemory).until(Stage.OPENED);

    private Response draft(String body) {
        return season.world
                .as(Cast.ADA.person())
                .ifMatch(0)
                .body(body)
                .ask(
                        "PUT /calls/{call}/applications/{student}/draft",
                        "call",
                        CALL.value(),
                        "student",
                        Cast.ADA.number);
    }

    @Test
    void of_thousands_of_fields_given_twice_deep_inside_fifty_are_named_and_the_answer_says_that_there_are_more() {
        var name = "n".repeat(150);
        var nested = ("{\"" + name + "\":").repeat(18) + "{" + "\"a\":1,".repeat(8_000) + "\"a\":1}" + "}".repeat(18);

        var answer = expect(400, draft(nested));

        var problem = Season.json(answer);
        assertEquals(50, problem.get("problems").size());
        assertTrue(problem.get("more").asInt() >= 1, answer.body());
        problem.get("problems").forEach(EndlessErrorsTest::isShort);
        assertTrue(
                answer.body().length() < LONGEST_ANSWER,
                () -> "" + answer.body().length());
    }

    private static void isShort(JsonNode line) {
        assertTrue(line.get("field").asText().length() <= 300, line::toString);
        assertEquals("DUPLICATE_FIELD", line.get("code").asText());
    }

    @Test
    void a_definition_with_ten_thousand_unknown_fields_is_refused_with_a_short_answer() {
        var fields = new StringBuilder("{\"officers\":[],\"reason\":\"x\",\"definition\":{");
        for (int n = 0; fields.length() < 100_000; n++) {
            fields.append("\"f").append(n).append("\":1,");
        }
        fields.append("\"z\":1}}");

        var answer = season.world
                .as(Person.officer("officer-1"))
                .ifMatch(0)
                .body(fields.toString())
                .ask("PUT /calls/{call}", "call", "OE-2026");

        assertEquals(400, answer.status(), answer.body());
        assertTrue(
                answer.body().length() < LONGEST_ANSWER,
                () -> "" + answer.body().length());
    }

    @Test
    void a_body_that_is_too_large_is_refused_before_it_is_decoded() {
        var answer = season.world
                .as(Cast.ADA.person())
                .ifMatch(0)
                .base64Body("A".repeat(5 << 20))
                .ask(
                        "PUT /calls/{call}/applications/{student}/draft",
                        "call",
                        CALL.value(),
                        "student",
                        Cast.ADA.number);

        assertEquals(413, answer.status());
    }
}
