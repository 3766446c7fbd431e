package tr.edu.metu.ico.functions.trials;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tr.edu.metu.ico.functions.world.Season.expect;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.call.ImportKind;
import tr.edu.metu.ico.call.Milestone;
import tr.edu.metu.ico.functions.world.Cast;
import tr.edu.metu.ico.functions.world.OfficeFiles;
import tr.edu.metu.ico.functions.world.Person;
import tr.edu.metu.ico.functions.world.Portal;
import tr.edu.metu.ico.functions.world.Season;
import tr.edu.metu.ico.functions.world.Season.Stage;
import tr.edu.metu.ico.functions.world.Stores;

/** A correction is compared with what is published before two officers release it. */
class CorrectionComparisonTest {

    private static final Person PLAIN = Portal.SECOND_OFFICER;

    private final Season season = new Season(Stores::inMemory, Cast.ADA, Cast.BORA, Cast.CEM, Cast.GUL);
    private String published;
    private String corrected;

    @BeforeEach
    void tokyo_has_two_places_after_all() {
        season.until(Stage.PUBLISHED);
        published = season.run();
        expect(
                200,
                season.world
                        .as(Portal.OFFICER)
                        .body("{\"reason\":\"Tokyo has two places\",\"objections\":[]}")
                        .ask("POST /calls/{call}/erratum", "call", Season.CALL.value()));
        season.importFile(ImportKind.AGREEMENTS, OfficeFiles.agreements(2));
        season.world.alarm(Milestone.PLACE, Season.CALL);
        season.world.alarm(Milestone.SEAL, Season.CALL);
        season.world.alarm(Milestone.PLACE, Season.CALL);
        corrected = season.run();
    }

    @Test
    void INV_21_before_anybody_signs_an_officer_sees_how_places_change_and_no_student() {
        var difference = new TrialRequests(season, PLAIN).difference(corrected, published);

        assertEquals(
                "{\"JP-TOKYO\":{\"before\":{\"capacity\":1},\"after\":{\"capacity\":2}}}",
                difference.get("universities").toString());
        assertFalse(difference.has("students"), difference::toString);
        assertFalse(difference.toString().contains("cutOff"), difference::toString);
        assertTrue(difference.has("withheld"), difference::toString);
    }

    @Test
    void the_two_who_sign_see_by_name_who_moves_and_why() {
        expect(200, season.portal.propose(season.run(), ""));

        var first = new TrialRequests(season, PLAIN)
                .difference(corrected, published)
                .at("/students/0");

        assertEquals(
                "2500001 CENG OTHER_PLACE AU-SYDNEY JP-TOKYO",
                String.join(
                        " ",
                        first.get("student").asText(),
                        first.get("department").asText(),
                        first.get("movement").asText(),
                        first.at("/before/university").asText(),
                        first.at("/after/university").asText()));
        assertFalse(first.get("name").asText().isBlank());
        assertFalse(first.at("/causes/0/message/tr").asText().isBlank());
    }

    @Test
    void after_the_publication_every_officer_of_the_call_sees_what_it_changed_and_a_coordinator_nothing() {
        expect(200, season.portal.publish(season.run()));

        var changed = new TrialRequests(season, PLAIN).difference(corrected, published);

        assertEquals(1, changed.at("/movements/OTHER_PLACE").asInt(), changed::toString);
        assertEquals(
                403,
                new TrialRequests(season, Person.coordinator("CENG"))
                        .compare(corrected, published)
                        .status());
    }
}
