package tr.edu.metu.ico.functions.withdrawal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static tr.edu.metu.ico.functions.world.Season.CALL;
import static tr.edu.metu.ico.functions.world.Season.WITHDRAWAL_ENDS;
import static tr.edu.metu.ico.functions.world.Season.expect;
import static tr.edu.metu.ico.functions.world.Season.json;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.call.ImportKind;
import tr.edu.metu.ico.call.Milestone;
import tr.edu.metu.ico.functions.world.Cast;
import tr.edu.metu.ico.functions.world.OfficeFiles;
import tr.edu.metu.ico.functions.world.Portal;
import tr.edu.metu.ico.functions.world.Season;
import tr.edu.metu.ico.functions.world.Stores;

/** A student placed by a correction after the withdrawal period still gets days to withdraw (reading A-54). */
class OwnWithdrawalDaysTest {

    private static final Instant CORRECTED = Instant.parse("2024-02-05T09:00:00Z");
    private static final Instant OWN_LIMIT = Instant.parse("2024-02-12T21:00:00Z");

    private final Season season = corrected();

    /** At first Tokyo has one place, which Bora gets; the correction adds a second, for Gül. */
    private static Season corrected() {
        var season = new Season(Stores::inMemory, Cast.BORA, Cast.GUL).until(Season.Stage.PUBLISHED);
        season.clock.moveTo(CORRECTED);
        var body = "{\"reason\":\"Tokyo has two places\",\"objections\":[]}";
        expect(200, season.world.as(Portal.OFFICER).body(body).ask("POST /calls/{call}/erratum", "call", CALL.value()));
        season.importFile(ImportKind.AGREEMENTS, OfficeFiles.agreements(2));
        season.world.alarm(Milestone.PLACE, CALL);
        season.world.alarm(Milestone.SEAL, CALL);
        season.world.alarm(Milestone.PLACE, CALL);
        expect(200, season.portal.publish(season.run()));
        return season;
    }

    @Test
    void each_result_shows_the_students_own_limit() {
        assertEquals(OWN_LIMIT.toString(), withdrawUntil(Cast.GUL));
        assertEquals(WITHDRAWAL_ENDS.toString(), withdrawUntil(Cast.BORA));
    }

    @Test
    void a_student_placed_by_the_correction_withdraws_in_time_until_their_own_limit_and_loses_no_points() {
        assertEquals("IN_TIME false " + OWN_LIMIT, withdrawn(Cast.GUL, OWN_LIMIT.minusMillis(1)));
        assertEquals(
                List.of("OE-2024.WITHDRAWN"),
                season.world.ports.ledger().of(Cast.GUL.student()).stream()
                        .map(entry -> entry.id().value())
                        .filter(id -> id.endsWith("WITHDRAWN"))
                        .toList());
        assertEquals(
                "WITHDRAWN", json(season.portal.result(Cast.GUL)).get("status").asText());
    }

    @Test
    void from_the_students_own_limit_on_it_is_late() {
        assertEquals("LATE true " + OWN_LIMIT, withdrawn(Cast.GUL, OWN_LIMIT));
    }

    @Test
    void whose_place_did_not_change_is_late_as_announced() {
        assertEquals("LATE true " + WITHDRAWAL_ENDS, withdrawn(Cast.BORA, CORRECTED.plusSeconds(60)));
    }

    private String withdrawUntil(Cast who) {
        return json(expect(200, season.portal.result(who))).get("withdrawUntil").asText();
    }

    private String withdrawn(Cast who, Instant at) {
        var body = json(expect(201, season.portal.withdraw(who, at)));
        return String.join(
                " ",
                body.get("timing").asText(),
                body.get("penalised").asText(),
                body.get("limit").asText());
    }
}
