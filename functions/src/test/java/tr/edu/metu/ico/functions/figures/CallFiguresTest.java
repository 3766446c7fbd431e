package tr.edu.metu.ico.functions.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static tr.edu.metu.ico.functions.world.Season.expect;
import static tr.edu.metu.ico.functions.world.Season.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.call.ImportKind;
import tr.edu.metu.ico.functions.grants.PublishedCall;
import tr.edu.metu.ico.functions.world.Cast;
import tr.edu.metu.ico.functions.world.OfficeFiles;
import tr.edu.metu.ico.functions.world.Person;
import tr.edu.metu.ico.functions.world.Portal;
import tr.edu.metu.ico.functions.world.Season;
import tr.edu.metu.ico.functions.world.Season.Stage;
import tr.edu.metu.ico.functions.world.Stores;

/** What the head of the office can tell the rector about a call, and when. */
class CallFiguresTest {

    private final Season season =
            new Season(Stores::inMemory, Cast.ADA, Cast.BORA, Cast.CEM, Cast.DENIZ, Cast.ECE, Cast.GUL, Cast.HAKAN);

    @Test
    void after_the_publication_the_office_tells_who_applied_was_eligible_was_placed_and_withdrew() {
        season.until(Stage.PUBLISHED);
        expect(201, season.portal.withdraw(Cast.HAKAN, season.clock.instant().plusSeconds(1)));

        var now = figures(Portal.SECOND_OFFICER).get("now");

        assertEquals(
                "{\"applied\":7,\"eligible\":6,\"placed\":4,\"withdrawn\":1}",
                now.get("total").toString());
        assertEquals(
                "[{\"together\":2,\"counts\":{\"applied\":7,\"eligible\":6,\"placed\":4}}]",
                now.get("departments").toString());
        assertEquals(
                List.of("AU 2 2", "JP 1 1", "KR 1 1"),
                now.get("countries").valueStream().map(CallFiguresTest::line).toList());
        assertFalse(now.has("grants"), "this call pays none");
    }

    @Test
    void figures_are_by_faculty_as_soon_as_the_office_says_which_department_belongs_to_which() {
        season.until(Stage.APPLIED);
        assertEquals("[]", figures(Portal.OFFICER).at("/now/faculties").toString());

        season.importFile(ImportKind.DEPARTMENTS, OfficeFiles.of(ImportKind.DEPARTMENTS, 1));

        var now = figures(Portal.OFFICER).get("now");
        assertEquals(
                "[{\"faculty\":{\"en\":\"Faculty of Engineering\",\"tr\":\"Mühendislik Fakültesi\"},\"together\":1,"
                        + "\"counts\":{\"applied\":7}}]",
                now.get("faculties").toString());
        assertEquals(0, now.get("unassigned").asInt());
    }

    @Test
    void INV_21_nothing_of_a_run_that_is_not_published_is_counted_even_for_those_who_sign_it() {
        season.until(Stage.PLACED);
        expect(200, season.portal.propose(season.run(), ""));

        var now = figures(Portal.OFFICER).get("now");

        assertEquals("{\"applied\":7}", now.get("total").toString());
        assertEquals(List.of(), now.findValues("placed"));
    }

    @Test
    void the_call_before_stands_beside_for_those_who_are_its_officers_too() {
        PublishedCall.publish(season.world.ports, "OE-2020", List.of());
        season.until(Stage.PUBLISHED);

        assertEquals("OE-2020", figures(Portal.OFFICER).at("/before/call").asText());
        assertFalse(figures(Portal.SECOND_OFFICER).has("before"), "officer-3 is an officer of OE-2024 only");
    }

    @Test
    void a_coordinator_and_the_officer_of_another_call_see_none_of_it() {
        season.until(Stage.PUBLISHED);

        assertEquals(403, asked(Person.coordinator("CENG")));
        assertEquals(404, asked(Person.officer("officer-9")));
    }

    private static String line(JsonNode country) {
        return country.get("country").asText() + " " + country.get("places") + " " + country.get("placed");
    }

    private JsonNode figures(Person reader) {
        return json(expect(200, season.world.as(reader).ask("GET /calls/{call}/figures", "call", Season.CALL.value())));
    }

    private int asked(Person reader) {
        return season.world
                .as(reader)
                .ask("GET /calls/{call}/figures", "call", Season.CALL.value())
                .status();
    }
}
