package tr.edu.metu.ico.functions.notices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static tr.edu.metu.ico.functions.world.Season.PUBLISHING;
import static tr.edu.metu.ico.functions.world.Season.expect;
import static tr.edu.metu.ico.functions.world.Season.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.adapters.memory.Seam;
import tr.edu.metu.ico.functions.world.Cast;
import tr.edu.metu.ico.functions.world.Portal;
import tr.edu.metu.ico.functions.world.Season;
import tr.edu.metu.ico.functions.world.Season.Stage;
import tr.edu.metu.ico.functions.world.Stores;
import tr.edu.metu.ico.functions.world.World.Response;
import tr.edu.metu.ico.outbox.OutboxRow.Kind;
import tr.edu.metu.ico.outbox.Recipient;
import tr.edu.metu.ico.people.Contact;
import tr.edu.metu.ico.people.Contacts.Refused;

/** Before a publication, an officer sees what it would send, to how many people, and how many cannot be reached. */
class NoticePreviewTest {

    private final Season season = new Season(Stores::inMemory, Cast.ADA, Cast.BORA, Cast.CEM);
    private final Portal portal = season.portal;

    private Response preview() {
        return season.world.as(Portal.OFFICER).ask("GET /calls/{call}/notice-preview", "call", "OE-2024");
    }

    private JsonNode shown() {
        return json(expect(200, preview()));
    }

    private void loggedIn(Cast who, String mail) {
        season.world
                .ports
                .contacts()
                .signedIn(new Contact(
                        Recipient.of(who.student()), "", mail, Set.of("student"), Set.of(), season.clock.instant()));
    }

    @Test
    void a_proposed_result_is_counted_with_those_who_cannot_be_reached_and_shown_with_its_period() {
        loggedIn(Cast.ADA, "ada@example.edu");
        loggedIn(Cast.BORA, "");
        season.until(Stage.PLACED);
        season.clock.moveTo(PUBLISHING);
        var until = PUBLISHING.plus(Duration.ofDays(5));
        var window = ",\"objectionsUntil\":\"" + until + "\",\"answersUntil\":\"" + until.plusSeconds(1) + "\"";
        expect(200, portal.propose(season.run(), window));

        var shown = shown();
        assertEquals(
                List.of("RESULT_AVAILABLE", season.run(), "3", "2", "0", "2"),
                List.of(
                        shown.get("kind").asText(),
                        shown.get("run").asText(),
                        shown.get("recipients").asText(),
                        shown.get("withoutAddress").asText(),
                        shown.get("refused").asText(),
                        shown.get("minutes").asText()));
        assertEquals(
                "Sonucunuz açıklandı / Result available (OE-2024)",
                shown.at("/example/subject").asText());
        assertEquals(
                1,
                shown.at("/example/plain")
                        .asText()
                        .lines()
                        .filter(line ->
                                line.endsWith("Deadline: Wednesday 10 January 2024, 12:00 Türkiye time (UTC+3)."))
                        .count());
    }

    @Test
    void an_address_that_was_refused_is_counted_until_the_person_has_another_one() {
        loggedIn(Cast.ADA, "ada@example.edu");
        season.world
                .ports
                .contacts()
                .refused(new Refused(Recipient.of(Cast.ADA.student()), "ada@example.edu", season.clock.instant()));
        season.until(Stage.PLACED);
        assertEquals(1, shown().get("refused").asInt());

        loggedIn(Cast.ADA, "ada.two@example.edu");
        assertEquals(0, shown().get("refused").asInt());
    }

    @Test
    void the_addresses_of_all_applicants_are_read_together() {
        season.until(Stage.PLACED);
        int reads = Seam.callsOf(this::previewed);
        List.of(Cast.ADA, Cast.BORA, Cast.CEM).forEach(who -> loggedIn(who, who + "@example.edu"));

        assertEquals(reads, Seam.callsOf(this::previewed));
    }

    private void previewed(Seam seam) {
        var worker = season.worker(seam).as(Portal.OFFICER);
        expect(200, worker.ask("GET /calls/{call}/notice-preview", "call", "OE-2024"));
    }

    @Test
    void what_is_previewed_is_what_the_publication_sends() {
        season.until(Stage.PLACED);
        season.clock.moveTo(PUBLISHING);
        var counted = shown().get("recipients").asInt();
        expect(200, portal.publish(season.run()));

        var desk = new NoticeDesk(season.world).follow();
        assertEquals(counted, desk.rows(Kind.RESULT_AVAILABLE).size());
        assertEquals(409, preview().status());
        var erratum = "{\"reason\":\"a wrong average\",\"objections\":[]}";
        expect(200, season.world.as(Portal.OFFICER).body(erratum).ask("POST /calls/{call}/erratum", "call", "OE-2024"));
        assertEquals("RESULT_CORRECTED", shown().get("kind").asText());
    }
}
