package tr.edu.metu.ico.functions.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static tr.edu.metu.ico.functions.world.Season.expect;
import static tr.edu.metu.ico.functions.world.Season.json;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.functions.grants.PublishedCall;
import tr.edu.metu.ico.functions.world.Cast;
import tr.edu.metu.ico.functions.world.Portal;
import tr.edu.metu.ico.functions.world.Season;
import tr.edu.metu.ico.functions.world.Season.Stage;
import tr.edu.metu.ico.functions.world.Stores;

/** What the check finds comes with the numbers of this call and of the call before. */
class FindingNumbersTest {

    private final Season season = new Season(Stores::inMemory, Cast.ADA, Cast.BORA, Cast.CEM);

    @BeforeEach
    void a_checked_run_after_an_earlier_call() {
        PublishedCall.publish(season.world.ports, "OE-2020", List.of());
        season.until(Stage.PLACED);
    }

    @Test
    void INV_21_who_does_not_sign_sees_how_many_applied_and_no_number_of_few_students() {
        assertEquals(
                "{\"now\":{\"applications\":3},\"before\":{\"applications\":0,\"ranked\":0,\"placed\":0}}", beside());
    }

    @Test
    void the_two_who_sign_see_how_many_are_ranked_and_placed_beside_the_call_before() {
        expect(200, season.portal.propose(season.run(), ""));

        assertEquals(
                "{\"now\":{\"applications\":3,\"ranked\":3,\"placed\":3},"
                        + "\"before\":{\"applications\":0,\"ranked\":0,\"placed\":0}}",
                beside());
    }

    /** The numbers of a finding about the run as a whole. */
    private String beside() {
        var answered = season.world
                .as(Portal.OFFICER)
                .ask("GET /calls/{call}/runs/{run}/findings", "call", Season.CALL.value(), "run", season.run());
        return json(expect(200, answered))
                .get("findings")
                .valueStream()
                .filter(finding -> finding.get("subject").asText().equals("ALL"))
                .map(finding -> finding.get("beside").toString())
                .findFirst()
                .orElseThrow();
    }
}
