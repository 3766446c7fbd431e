package tr.edu.metu.ico.functions.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static tr.edu.metu.ico.functions.world.Season.expect;
import static tr.edu.metu.ico.functions.world.Season.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.call.Sha256;
import tr.edu.metu.ico.file.Area;
import tr.edu.metu.ico.functions.world.Cast;
import tr.edu.metu.ico.functions.world.Person;
import tr.edu.metu.ico.functions.world.Portal;
import tr.edu.metu.ico.functions.world.Season;
import tr.edu.metu.ico.functions.world.Stores;
import tr.edu.metu.ico.functions.world.World;

/**
 * Who sees what of a document: a special category is only for entitled officers, and a late document is marked as late.
 */
class DocumentViewTest {

    private static final String ONE = "/calls/{call}/applications/{student}/documents";
    private static final Person PLAIN = Person.officer("officer-1");

    private final Season season =
            new Season(Stores::inMemory, Cast.ADA, Cast.BORA, Cast.CEM).until(Season.Stage.APPLIED);

    @Test
    void INV_23_an_officer_without_the_group_is_not_told_that_a_special_document_is_there() {
        assertEquals("[]", all(PLAIN, Cast.CEM).toString());
        assertEquals(1, all(Portal.OFFICER, Cast.CEM).size());
    }

    @Test
    void the_student_and_an_entitled_officer_see_a_special_document_whole() {
        for (var person : List.of(Cast.CEM.person(), Portal.OFFICER)) {
            assertEquals("afad_aid.pdf", list(person, Cast.CEM).get("fileName").asText());
            expect(201, link(person, Cast.CEM));
        }
    }

    @Test
    void an_officer_without_the_group_neither_opens_nor_judges_a_special_document_and_leaves_no_trace() {
        var before = season.state();
        var verdict = "{\"decision\":\"APPROVED\",\"sha256\":\"" + Sha256.of(Season.document(Cast.CEM)) + "\"}";

        expect(404, link(PLAIN, Cast.CEM));
        expect(404, judge(PLAIN, Cast.CEM, verdict));

        assertEquals(before, season.state());
        expect(200, judge(Portal.OFFICER, Cast.CEM, verdict));
    }

    @Test
    void the_group_alone_opens_nothing() {
        var noOfficer = PLAIN.with("cognito:groups", "[special-category]");
        var ofAnotherCall = Person.entitledOfficer("officer-9");

        expect(403, link(noOfficer, Cast.CEM));
        expect(404, link(ofAnotherCall, Cast.CEM));
    }

    @Test
    void an_ordinary_document_needs_no_group() {
        assertEquals("language.pdf", list(PLAIN, Cast.BORA).get("fileName").asText());
        expect(201, link(PLAIN, Cast.BORA));
    }

    @Test
    void INV_06_a_document_stored_after_the_deadline_says_so_with_both_instants_and_is_not_judged() {
        season.clock.moveTo(Season.DEADLINE.minus(Duration.ofMinutes(2)));
        var late = Portal.pdf("late");
        var key = season.link(Cast.ADA, "LANGUAGE", late);
        season.clock.moveTo(Season.DEADLINE.plusSeconds(1));
        season.stores.upload().put(Area.DOCUMENTS, key, late);
        season.world.created(Area.DOCUMENTS, key);

        var document = list(Cast.ADA.person(), Cast.ADA);

        assertEquals("LATE", document.get("state").asText());
        assertEquals(Season.DEADLINE.toString(), document.get("closedAt").asText());
        assertEquals(
                Season.DEADLINE.plusSeconds(1).toString(),
                document.get("storedAt").asText());
        var refused = expect(409, season.portal.rejectDocument(Cast.ADA, key, 0, late));
        assertEquals("LATE", json(refused).get("problems").get(0).get("code").asText());
    }

    private JsonNode list(Person person, Cast who) {
        return all(person, who).get(0);
    }

    private JsonNode all(Person person, Cast who) {
        var answered = season.world.as(person).ask("GET " + ONE, "call", Season.CALL.value(), "student", who.number);
        return json(expect(200, answered)).get("documents");
    }

    private World.Response link(Person person, Cast who) {
        return season.world.as(person).ask("POST " + ONE + "/{document}/link", path(who));
    }

    private World.Response judge(Person person, Cast who, String body) {
        return season.world.as(person).ifMatch(0).body(body).ask("PUT " + ONE + "/{document}/verdict", path(who));
    }

    private String[] path(Cast who) {
        var key = season.key(who, who.slot().orElseThrow());
        return new String[] {
            "call", Season.CALL.value(), "student", who.number, "document", key.substring(key.lastIndexOf('/') + 1)
        };
    }
}
