package tr.edu.metu.ico.functions.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tr.edu.metu.ico.functions.world.Season.CALL;
import static tr.edu.metu.ico.functions.world.Season.DEADLINE;
import static tr.edu.metu.ico.functions.world.Season.OPENS;
import static tr.edu.metu.ico.functions.world.Season.expect;
import static tr.edu.metu.ico.functions.world.Season.json;

import java.util.List;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.file.Area;
import tr.edu.metu.ico.functions.world.Cast;
import tr.edu.metu.ico.functions.world.Person;
import tr.edu.metu.ico.functions.world.Portal;
import tr.edu.metu.ico.functions.world.Season;
import tr.edu.metu.ico.functions.world.Stores;
import tr.edu.metu.ico.functions.world.World.Response;

/** An officer reads the relationship of a relative from the official document (reading A-41). */
class RelativesTest {

    private static final String WORDS = "süt kardeşimin torunu";
    private static final byte[] PROOF = Portal.pdf("certificate");

    private final Season season = new Season(Stores::inMemory).until(Season.Stage.OPENED);
    private String key = "";

    private Response submit(String claim) {
        var content = Cast.ADA.content().replace("\"claims\":[]", "\"claims\":[" + claim + "]");
        return season.portal.submit(Cast.ADA, 0, "relatives-" + claim.hashCode(), content, OPENS);
    }

    private Response read(Person reader) {
        return season.world
                .as(reader)
                .ask("GET /calls/{call}/applications/{student}", "call", CALL.value(), "student", Cast.ADA.number);
    }

    private void withProof() {
        key = season.upload(Cast.ADA, "MARTYR_VETERAN", PROOF);
        season.world.created(Area.SPECIAL_DOCUMENTS, key);
    }

    @Test
    void a_sibling_where_the_call_says_children_is_warned_and_gets_the_points_if_the_officer_approves_the_document() {
        withProof();
        expect(201, submit("{\"code\":\"MARTYR_VETERAN\",\"relation\":\"SIBLING\"}"));

        var warning = json(expect(200, read(Cast.ADA.person()))).get("warnings").get(0);
        assertEquals(
                "claims[0].relation RELATION_NOT_NAMED OE24-BON-MARTYR",
                String.join(
                        " ",
                        warning.get("field").asText(),
                        warning.get("code").asText(),
                        warning.get("rule").asText()));

        season.clock.moveTo(DEADLINE);
        season.freeze();
        expect(200, season.portal.approve(Cast.ADA));
        expect(200, season.portal.approveDocument(Cast.ADA, key, PROOF));
        season.without(Season.Stage.APPLIED)
                .without(Season.Stage.FROZEN)
                .without(Season.Stage.REVIEWED)
                .until(Season.Stage.PLACED);
        assertEquals(
                "96.09",
                season.state().rows().getFirst().score().orElseThrow().total().toPlainString());
    }

    @Test
    void the_students_words_are_for_those_who_may_open_the_document_and_are_not_sealed() {
        withProof();
        expect(201, submit("{\"code\":\"MARTYR_VETERAN\",\"relation\":\"OTHER\",\"relationWords\":\"" + WORDS + "\"}"));

        for (var reader : List.of(Cast.ADA.person(), Portal.OFFICER)) {
            assertTrue(read(reader).body().contains(WORDS));
        }
        for (var reader : List.of(Person.officer("officer-1"), Person.coordinator(Cast.ADA.department))) {
            assertFalse(expect(200, read(reader)).body().contains(WORDS));
        }
        season.clock.moveTo(DEADLINE);
        season.freeze();
        season.sealUndecided();
        assertFalse(season.state().manifest().orElseThrow().contains(WORDS));
    }

    @Test
    void a_relation_is_one_of_the_list_or_other_in_a_few_plain_words() {
        assertEquals("claims[0].relation", malformed("\"relation\":\"COUSIN\""));
        assertEquals("claims[0].relationWords", malformed("\"relation\":\"OTHER\""));
        assertEquals("claims[0].relationWords", malformed("\"relation\":\"OTHER\",\"relationWords\":\" \""));
        assertEquals(
                "claims[0].relationWords",
                malformed("\"relation\":\"OTHER\",\"relationWords\":\"" + "a".repeat(101) + "\""));
        assertEquals("claims[0].relationWords", malformed("\"relation\":\"OTHER\",\"relationWords\":\"a\\nb\""));
        assertEquals("claims[0].relationWords", malformed("\"relation\":\"CHILD\",\"relationWords\":\"my child\""));
    }

    private String malformed(String relation) {
        return json(expect(400, submit("{\"code\":\"MARTYR_VETERAN\"," + relation + "}")))
                .get("problems")
                .get(0)
                .get("field")
                .asText();
    }
}
