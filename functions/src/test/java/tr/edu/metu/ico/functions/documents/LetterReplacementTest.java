package tr.edu.metu.ico.functions.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static tr.edu.metu.ico.functions.world.Season.expect;
import static tr.edu.metu.ico.functions.world.Season.json;

import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.file.Area;
import tr.edu.metu.ico.functions.world.Cast;
import tr.edu.metu.ico.functions.world.EditedDefinition;
import tr.edu.metu.ico.functions.world.Portal;
import tr.edu.metu.ico.functions.world.Season;
import tr.edu.metu.ico.functions.world.Stores;
import tr.edu.metu.ico.functions.world.World.Response;

/** A rule of the call decides whether the letter of a submitted application can be replaced (DOC23-REV-3). */
class LetterReplacementTest {

    private static final String LETTER = "\"kind\":\"ACCEPTANCE_LETTER\",\"slot\":\"LAW_2828\"";
    private static final byte[] FIRST = Portal.pdf("first letter");
    private static final byte[] OTHER = Portal.pdf("other letter");

    private static Season opened(String definition) {
        var season = new Season(Stores::inMemory).without(Season.Stage.ANNOUNCED);
        expect(200, season.portal.announce(definition));
        return season.until(Season.Stage.OPENED);
    }

    private static void upload(Season season, byte[] letter) {
        season.world.created(Area.SPECIAL_DOCUMENTS, season.upload(Cast.ADA, "LAW_2828", letter));
    }

    private static Response ask(Season season, String slot) {
        return season.portal.askToUpload(Cast.ADA, slot, OTHER, season.clock.instant());
    }

    @Test
    void where_no_rule_lets_it_be_replaced_the_letter_stands_as_long_as_the_submission_does() {
        var season = opened(EditedDefinition.with("OE24-LETTER-1", LETTER));
        upload(season, FIRST);
        upload(season, Portal.pdf("a better scan"));
        expect(201, season.portal.submit(Cast.ADA, season.clock.instant()));

        var refused = json(expect(422, ask(season, "LAW_2828"))).get("problems").get(0);

        assertEquals(
                "slot LETTER_NOT_REPLACEABLE",
                refused.get("field").asText() + " " + refused.get("code").asText());
        expect(201, ask(season, "AFAD_AID"));
        expect(204, season.portal.retract(Cast.ADA, 1, season.clock.instant()));
        expect(201, ask(season, "LAW_2828"));
    }

    @Test
    void a_letter_that_is_still_missing_can_be_handed_in_after_the_submission() {
        var season = opened(EditedDefinition.with("OE24-LETTER-1", LETTER));
        expect(201, season.portal.submit(Cast.ADA, season.clock.instant()));

        expect(201, ask(season, "LAW_2828"));
    }

    @Test
    void DOC23_REV_3_a_call_that_lets_letters_be_replaced_takes_another_one_until_the_close() {
        var season = opened(
                EditedDefinition.with("OE24-LETTER-1", LETTER, "OE24-LETTER-2", "\"kind\":\"LETTER_REPLACEABLE\""));
        upload(season, FIRST);
        expect(201, season.portal.submit(Cast.ADA, season.clock.instant()));

        expect(201, ask(season, "LAW_2828"));
    }
}
