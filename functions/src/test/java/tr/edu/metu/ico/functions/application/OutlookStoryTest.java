package tr.edu.metu.ico.functions.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static tr.edu.metu.ico.functions.world.Season.expect;
import static tr.edu.metu.ico.functions.world.Season.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.functions.world.Cast;
import tr.edu.metu.ico.functions.world.Person;
import tr.edu.metu.ico.functions.world.Season;
import tr.edu.metu.ico.functions.world.Stores;

/** What students and coordinators see of an application before the deadline. */
class OutlookStoryTest {
    private static final String ONE = "/calls/{call}/applications/{student}";

    private final Season season =
            new Season(Stores::inMemory, Cast.BORA, Cast.CEM, Cast.DENIZ).until(Season.Stage.APPLIED);

    @Test
    void a_claim_whose_document_nobody_has_checked_waits_for_the_office_and_says_what_is_at_stake() {
        var outlook = eligibility(Cast.CEM);

        assertEquals("WAITS", outlook.get("state").asText());
        assertEquals(
                List.of("review NOT_APPROVED WAIT_FOR_DEPARTMENT", "claims[0] POINTS_LOST WAIT_FOR_OFFICE"),
                reported(outlook, "forOthers"));
        assertEquals(
                "As things stand, 0 points instead of 10.",
                line(outlook, "forOthers", "claims[0]")
                        .at("/consequence/says/en")
                        .asText());
    }

    @Test
    void a_document_that_is_rejected_fails_and_says_until_when_another_one_counts() {
        expect(
                200,
                season.portal.rejectDocument(
                        Cast.BORA, season.key(Cast.BORA, "LANGUAGE"), 0, Season.document(Cast.BORA)));

        var outlook = eligibility(Cast.BORA);

        assertEquals("WILL_FAIL", outlook.get("state").asText());
        assertEquals(List.of("language INELIGIBLE UPLOAD_DOCUMENT"), reported(outlook, "failing"));
        assertEquals(
                Season.DEADLINE.toString(),
                line(outlook, "failing", "language").at("/toDo/until").asText());
    }

    @Test
    void the_application_says_the_same_as_the_eligibility() {
        for (var who : List.of(Cast.BORA, Cast.CEM, Cast.DENIZ)) {
            assertEquals(eligibility(who), application(who.person(), who).get("outlook"));
        }
        assertEquals(List.of("cgpa INELIGIBLE ASK_FOR_CORRECTION"), reported(eligibility(Cast.DENIZ), "failing"));
    }

    @Test
    void INV_23_a_coordinator_sees_neither_the_claim_nor_what_becomes_of_it() {
        var outlook = application(Person.coordinator("CENG"), Cast.CEM).get("outlook");

        assertEquals(List.of("review NOT_APPROVED"), reported(outlook, "forOthers"));
        assertFalse(outlook.toString().contains("AFAD"), outlook::toString);
    }

    private JsonNode eligibility(Cast who) {
        return json(expect(200, season.world.as(who.person()).ask("GET " + ONE + "/eligibility", path(who))));
    }

    private JsonNode application(Person reader, Cast who) {
        return json(expect(200, season.world.as(reader).ask("GET " + ONE, path(who))));
    }

    private static String[] path(Cast who) {
        return new String[] {"call", Season.CALL.value(), "student", who.number};
    }

    /** Field, consequence and what to do. */
    private static List<String> reported(JsonNode outlook, String part) {
        return lines(outlook, part)
                .map(line -> String.join(
                                " ",
                                line.get("field").asText(),
                                line.at("/consequence/kind").asText(),
                                line.at("/toDo/act").asText())
                        .strip())
                .toList();
    }

    private static JsonNode line(JsonNode outlook, String part, String field) {
        return lines(outlook, part)
                .filter(line -> line.get("field").asText().equals(field))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<JsonNode> lines(JsonNode outlook, String part) {
        return StreamSupport.stream(outlook.get(part).spliterator(), false);
    }
}
