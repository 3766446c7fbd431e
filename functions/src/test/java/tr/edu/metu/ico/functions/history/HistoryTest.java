package tr.edu.metu.ico.functions.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tr.edu.metu.ico.functions.world.Season.expect;
import static tr.edu.metu.ico.functions.world.Season.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.functions.world.Cast;
import tr.edu.metu.ico.functions.world.Person;
import tr.edu.metu.ico.functions.world.Portal;
import tr.edu.metu.ico.functions.world.Season;
import tr.edu.metu.ico.functions.world.Season.Stage;
import tr.edu.metu.ico.functions.world.Stores;
import tr.edu.metu.ico.functions.world.World.Response;
import tr.edu.metu.ico.people.Officer;

/** Who did what to an application and its documents, as each reader may know it. */
class HistoryTest {

    private static final String ONE = "/calls/{call}/applications/{student}";
    private static final Person PLAIN = Portal.SECOND_OFFICER;

    private final Season season = new Season(Stores::inMemory, Cast.BORA, Cast.CEM).until(Stage.APPLIED);

    @Test
    void an_officer_sees_every_act_newest_first_with_the_name_of_the_officer() {
        season.world.ports.officers().signedIn(new Officer("officer-1", "Deniz Ak", "", season.clock.instant()));
        season.clock.advance(Duration.ofMinutes(1));
        expect(
                200,
                season.portal.approveDocument(
                        Cast.BORA, season.key(Cast.BORA, "LANGUAGE"), Season.document(Cast.BORA)));
        season.clock.advance(Duration.ofMinutes(1));
        expect(200, season.portal.approve(Cast.BORA));

        assertEquals(
                List.of(
                        "coordinator-EE application.review submission 1 approved",
                        "officer-1 Deniz Ak document.judge approved"),
                words(history(PLAIN, Cast.BORA)).subList(0, 2));
        assertEquals(
                List.of(
                        "2500002 document.link",
                        "officer-1 Deniz Ak document.judge approved",
                        "system:DocumentUploaded document.register RECEIVED"),
                words(json(expect(200, ofDocument(PLAIN, Cast.BORA, "LANGUAGE")))).stream()
                        .sorted()
                        .toList());
    }

    @Test
    void a_coordinator_sees_the_path_of_the_application_without_the_offices_work() {
        expect(200, season.portal.review(Cast.BORA, "DECLINED", Optional.of("repeats a year"), 1, 0));
        var seen = history(Person.coordinator("EE"), Cast.BORA);

        assertEquals(
                List.of("application.review", "application.submit"),
                seen.get("entries")
                        .valueStream()
                        .map(entry -> entry.get("action").asText())
                        .sorted()
                        .toList());
        assertFalse(seen.toString().contains("repeats a year"), seen::toString);
        expect(404, ask(Person.coordinator("CENG"), Cast.BORA));
        expect(404, ofDocument(Person.coordinator("EE"), Cast.BORA, "LANGUAGE"));
    }

    @Test
    void INV_23_acts_on_a_document_of_health_or_protection_are_in_no_history_of_others() {
        expect(
                200,
                season.portal.approveDocument(Cast.CEM, season.key(Cast.CEM, "AFAD_AID"), Season.document(Cast.CEM)));

        assertTrue(words(history(Portal.OFFICER, Cast.CEM)).contains("officer-1 document.judge approved"));
        assertEquals(List.of("application.submit"), actions(history(PLAIN, Cast.CEM)));
        expect(404, ofDocument(PLAIN, Cast.CEM, "AFAD_AID"));
        expect(200, ofDocument(Portal.OFFICER, Cast.CEM, "AFAD_AID"));
    }

    @Test
    void that_the_office_closed_the_reviews_is_in_the_history_of_applications_that_still_waited() {
        expect(200, season.portal.approve(Cast.BORA));
        season.until(Stage.FROZEN);
        expect(204, season.portal.closeReviews("nobody answered"));

        assertEquals(
                List.of("reviews.close", "application.submit"), actions(history(Person.coordinator("CENG"), Cast.CEM)));
        assertEquals("officer-1 reviews.close", words(history(PLAIN, Cast.CEM)).getFirst());
        assertEquals(
                List.of("application.review", "application.submit"),
                actions(history(Person.coordinator("EE"), Cast.BORA)));
    }

    @Test
    void an_application_whose_decision_was_taken_back_waited_for_the_closing_too() {
        expect(200, season.portal.approve(Cast.BORA));
        season.clock.advance(Duration.ofMinutes(1));
        expect(200, season.portal.review(Cast.BORA, "UNDECIDED", Optional.empty(), 1, 1));
        season.until(Stage.FROZEN);
        expect(204, season.portal.closeReviews("nobody answered"));

        for (var reader : List.of(Person.coordinator("EE"), PLAIN)) {
            assertEquals("reviews.close", actions(history(reader, Cast.BORA)).getFirst());
        }
    }

    @Test
    void a_strange_cursor_is_refused() {
        var refused = season.world
                .as(PLAIN)
                .query("cursor", "nonsense")
                .ask("GET " + ONE + "/history", "call", Season.CALL.value(), "student", Cast.BORA.number);

        assertEquals(
                "cursor", json(expect(400, refused)).at("/problems/0/field").asText());
    }

    @Test
    void the_officers_of_a_call_are_named_where_they_have_logged_in() {
        season.world.ports.officers().signedIn(new Officer("officer-1", "Deniz Ak", "", season.clock.instant()));

        var officers = season.world.as(PLAIN).ask("GET /calls/{call}/officers", "call", Season.CALL.value());

        assertEquals(
                "{\"officers\":[{\"id\":\"officer-1\",\"name\":\"Deniz Ak\",\"signedInAt\":\"" + season.clock.instant()
                        + "\"},{\"id\":\"officer-3\"}]}",
                expect(200, officers).body());
    }

    private JsonNode history(Person reader, Cast who) {
        return json(expect(200, ask(reader, who)));
    }

    private Response ask(Person reader, Cast who) {
        return season.world
                .as(reader)
                .ask("GET " + ONE + "/history", "call", Season.CALL.value(), "student", who.number);
    }

    private Response ofDocument(Person reader, Cast who, String slot) {
        var key = season.key(who, slot);
        return season.world
                .as(reader)
                .ask(
                        "GET " + ONE + "/documents/{document}/history",
                        "call",
                        Season.CALL.value(),
                        "student",
                        who.number,
                        "document",
                        key.substring(key.lastIndexOf('/') + 1));
    }

    private static List<String> actions(JsonNode history) {
        return history.get("entries")
                .valueStream()
                .map(entry -> entry.get("action").asText())
                .toList();
    }

    private static List<String> words(JsonNode history) {
        return history.get("entries")
                .valueStream()
                .map(entry -> entry.get("by").asText() + " "
                        + Optional.ofNullable(entry.get("name"))
                                .map(name -> name.asText() + " ")
                                .orElse("")
                        + entry.get("action").asText()
                        + Optional.ofNullable(entry.get("detail"))
                                .map(detail -> " " + detail.asText())
                                .orElse(""))
                .toList();
    }
}
