package tr.edu.metu.ico.functions.mobility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tr.edu.metu.ico.functions.mobility.MobilityActions.ACCEPTED;
import static tr.edu.metu.ico.functions.mobility.MobilityActions.NOMINATED;
import static tr.edu.metu.ico.functions.mobility.MobilityActions.code;
import static tr.edu.metu.ico.functions.mobility.MobilityActions.corrected;
import static tr.edu.metu.ico.functions.security.Answers.ok;
import static tr.edu.metu.ico.functions.world.Season.CALL;
import static tr.edu.metu.ico.functions.world.Season.expect;
import static tr.edu.metu.ico.functions.world.Season.json;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.call.ImportKind;
import tr.edu.metu.ico.call.Milestone;
import tr.edu.metu.ico.functions.world.Cast;
import tr.edu.metu.ico.functions.world.OfficeFiles;
import tr.edu.metu.ico.functions.world.Portal;
import tr.edu.metu.ico.functions.world.Season;
import tr.edu.metu.ico.functions.world.Stores;

/** A correction of the result after students were nominated: Tokyo has two places at first, then one. */
class MobilityAfterErratumTest {

    private final Season season = new Season(Stores::inMemory, Cast.BORA, Cast.GUL).until(Season.Stage.PUBLISHED);
    private final MobilityActions mobilities = new MobilityActions(season.world, CALL.value());

    @Test
    void a_student_who_loses_the_place_is_listed_for_the_office_until_the_nomination_is_taken_back() {
        seatsInTokyo(2);
        mobilities.steps(Cast.GUL.student(), NOMINATED);
        mobilities.steps(Cast.BORA.student(), NOMINATED);

        seatsInTokyo(1);

        assertEquals(List.of(Cast.BORA.number + " NOMINATED", Cast.GUL.number + " PLACE_LOST"), mobilities.states());
        assertEquals(
                "{\"status\":\"NOMINATED\",\"place\":{\"university\":\"JP-TOKYO\",\"semester\":\"FALL\"}}",
                mobilities.list("state", "PLACE_LOST").at("/mobilities/0/left").toString());
        assertTrue(json(season.portal.result(Cast.GUL)).path("mobility").isMissingNode());
        assertEquals(Optional.of("NOT_PLACED"), code(mobilities.put(Cast.GUL.student(), 1, ACCEPTED)));

        ok(mobilities.put(Cast.GUL.student(), 1, corrected("PLACED", "OTHER")));

        assertEquals(List.of(Cast.BORA.number + " NOMINATED"), mobilities.states());
    }

    private void seatsInTokyo(int seats) {
        var body = "{\"reason\":\"Tokyo changed its places\",\"objections\":[]}";
        expect(200, season.world.as(Portal.OFFICER).body(body).ask("POST /calls/{call}/erratum", "call", CALL.value()));
        season.importFile(ImportKind.AGREEMENTS, OfficeFiles.agreements(seats));
        season.world.alarm(Milestone.PLACE, CALL);
        season.world.alarm(Milestone.SEAL, CALL);
        season.world.alarm(Milestone.PLACE, CALL);
        var lost = "{\"finding\":\"PLACES_LOST:ALL\",\"reason\":\"Tokyo has one place\"}";
        var overrides = seats == 1 ? ",\"overrides\":[" + lost + "]" : "";
        expect(200, season.portal.propose(season.run(), overrides));
        expect(200, season.portal.approve(season.run()));
    }
}
