package tr.edu.metu.ico.functions.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tr.edu.metu.ico.functions.world.Season.expect;
import static tr.edu.metu.ico.functions.world.Season.json;

import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.functions.world.Cast;
import tr.edu.metu.ico.functions.world.Person;
import tr.edu.metu.ico.functions.world.Portal;
import tr.edu.metu.ico.functions.world.Season;
import tr.edu.metu.ico.functions.world.Season.Stage;
import tr.edu.metu.ico.functions.world.Stores;
import tr.edu.metu.ico.functions.world.World.Response;

/** A document is shown beside the page, to those who may open it, and every look is recorded. */
class PreviewTest {

    private final Season season = new Season(Stores::inMemory, Cast.BORA, Cast.CEM).until(Stage.APPLIED);

    @Test
    void a_document_is_shown_as_the_type_that_was_found_in_it_and_the_look_is_recorded() {
        var shown = json(expect(201, ask(Portal.SECOND_OFFICER, Cast.BORA, "LANGUAGE")));

        assertEquals("application/pdf", shown.get("contentType").asText());
        assertTrue(shown.get("url").asText().endsWith("?shown=application%2Fpdf"), shown::toString);
        var last = season.world.ports.auditTrail().of(Season.CALL.value()).getLast();
        assertEquals(
                "officer-3 document.read " + season.key(Cast.BORA, "LANGUAGE"),
                last.actor() + " " + last.action() + " " + last.object());
    }

    @Test
    void INV_23_a_document_of_health_or_protection_is_shown_to_its_student_and_to_entitled_officers_only() {
        expect(404, ask(Portal.SECOND_OFFICER, Cast.CEM, "AFAD_AID"));
        expect(403, ask(Person.coordinator("CENG"), Cast.CEM, "AFAD_AID"));
        expect(201, ask(Portal.OFFICER, Cast.CEM, "AFAD_AID"));
        expect(201, ask(Cast.CEM.person(), Cast.CEM, "AFAD_AID"));
    }

    @Test
    void a_file_that_was_refused_is_shown_to_nobody() {
        season.world.created(Season.area("LANGUAGE"), season.upload(Cast.BORA, "LANGUAGE", new byte[] {'M', 'Z', 0}));

        assertEquals(
                "FILE_REFUSED",
                json(expect(409, ask(Portal.OFFICER, Cast.BORA, "LANGUAGE")))
                        .at("/problems/0/code")
                        .asText());
    }

    private Response ask(Person reader, Cast who, String slot) {
        return season.ofDocument(reader, who, slot, "preview");
    }
}
