package tr.edu.metu.ico.functions.site.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static tr.edu.metu.ico.functions.world.Season.CALL;
import static tr.edu.metu.ico.functions.world.Season.expect;

import java.util.List;
import tr.edu.metu.ico.call.ImportKind;
import tr.edu.metu.ico.call.Milestone;
import tr.edu.metu.ico.functions.world.OfficeFiles;
import tr.edu.metu.ico.functions.world.Portal;
import tr.edu.metu.ico.functions.world.Season;

/** An office that corrects a published result. */
final class Corrections {

    /** The officer's reason, which may name people. */
    static final String REASON = "Ada Lovelace objected: Tokyo has two places";

    private Corrections() {}

    static void open(Season season) {
        var asked = season.world.as(Portal.OFFICER).body("{\"reason\":\"" + REASON + "\",\"objections\":[]}");
        expect(200, asked.ask("POST /calls/{call}/erratum", "call", CALL.value()));
    }

    static void oneMoreSeatInTokyo(Season season) {
        listWithOneMoreSeatInTokyo(season);
        runAgain(season);
    }

    static void listWithOneMoreSeatInTokyo(Season season) {
        season.importFile(ImportKind.AGREEMENTS, OfficeFiles.agreements(2));
    }

    static void runAgain(Season season) {
        season.world.alarm(Milestone.PLACE, CALL);
        assertEquals(List.of("OE-2024 SEALED"), season.world.alarm(Milestone.SEAL, CALL));
        assertEquals(List.of("OE-2024 PLACED"), season.world.alarm(Milestone.PLACE, CALL));
    }
}
