package tr.edu.metu.ico.functions.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tr.edu.metu.ico.functions.world.Season.expect;
import static tr.edu.metu.ico.functions.world.Season.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.functions.world.Cast;
import tr.edu.metu.ico.functions.world.Person;
import tr.edu.metu.ico.functions.world.Portal;
import tr.edu.metu.ico.functions.world.Season;
import tr.edu.metu.ico.functions.world.Season.Stage;
import tr.edu.metu.ico.functions.world.Stores;

/** What a coordinator sees of the department's applicants, and what is hidden. */
class CoordinatorViewTest {

    private static final Person CENG = Person.coordinator("CENG");
    private static final Person EE = Person.coordinator("EE");

    private final Season season = new Season(Stores::inMemory, Cast.ADA, Cast.BORA, Cast.CEM);

    @BeforeEach
    void everybody_has_applied() {
        season.until(Stage.APPLIED);
    }

    @Test
    void names_and_averages_stand_in_both_lists_and_in_the_application() {
        var expected = List.of("2500001 Student ADA 3.15", "2500003 Student CEM 2.9");

        assertEquals(expected, people(CENG, "/applications"));
        assertEquals(expected, people(CENG, "/work/applications"));
        assertEquals(expected.getFirst(), person(application(CENG, Cast.ADA)));
        assertEquals(expected.getFirst(), person(application(Portal.OFFICER, Cast.ADA)));
    }

    @Test
    void the_english_score_that_counts_stands_in_the_application_once_it_does() {
        var ada = "{\"exam\":\"METU_EPE\",\"name\":\"METU EPE\",\"date\":\"2023-03-05\",\"score\":80}";
        assertEquals(ada, application(CENG, Cast.ADA).get("english").toString());
        assertEquals(ada, application(Portal.OFFICER, Cast.ADA).get("english").toString());
        assertFalse(application(EE, Cast.BORA).has("english"), "nobody has checked the document yet");

        expect(
                200,
                season.portal.approveDocument(
                        Cast.BORA, season.key(Cast.BORA, "LANGUAGE"), Season.document(Cast.BORA)));

        assertEquals("TOEFL_IBT", application(EE, Cast.BORA).at("/english/exam").asText());
    }

    @Test
    void an_ordinary_document_is_listed_with_its_state_and_nothing_more() {
        var uploaded = application(EE, Cast.BORA);
        expect(
                200,
                season.portal.approveDocument(
                        Cast.BORA, season.key(Cast.BORA, "LANGUAGE"), Season.document(Cast.BORA)));

        assertEquals("[{\"slot\":\"LANGUAGE\",\"state\":\"UPLOADED\"}]", states(uploaded));
        assertEquals("[{\"slot\":\"LANGUAGE\",\"state\":\"APPROVED\"}]", states(application(EE, Cast.BORA)));
        assertTrue(uploaded.get("documents").isEmpty());
        assertFalse(application(Portal.OFFICER, Cast.BORA).has("documentStates"));
    }

    @Test
    void INV_23_a_document_of_health_or_protection_and_the_claim_behind_it_are_not_even_counted() {
        var seen = application(CENG, Cast.CEM);

        assertEquals("[]", states(seen));
        assertTrue(seen.at("/submitted/claims").isEmpty());
        assertFalse(seen.toString().contains("AFAD"), seen::toString);
    }

    private JsonNode application(Person reader, Cast who) {
        return json(expect(
                200,
                season.world
                        .as(reader)
                        .ask(
                                "GET /calls/{call}/applications/{student}",
                                "call",
                                Season.CALL.value(),
                                "student",
                                who.number)));
    }

    private List<String> people(Person reader, String list) {
        var page = season.world.as(reader).ask("GET /calls/{call}" + list, "call", Season.CALL.value());
        return json(expect(200, page))
                .get("applications")
                .valueStream()
                .map(CoordinatorViewTest::person)
                .toList();
    }

    private static String person(JsonNode node) {
        return node.get("student").asText() + " " + node.get("name").asText() + " "
                + node.get("cgpa").asText();
    }

    private static String states(JsonNode application) {
        return application.get("documentStates").toString();
    }
}
