package tr.edu.metu.ico.functions.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tr.edu.metu.ico.functions.imports.PartnerChanges.CALL;
import static tr.edu.metu.ico.functions.imports.PartnerChanges.seoul;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.adapters.memory.Seam;
import tr.edu.metu.ico.call.ImportId;
import tr.edu.metu.ico.functions.security.OfficeSeed;
import tr.edu.metu.ico.functions.security.Story;
import tr.edu.metu.ico.functions.world.ImportApproval;
import tr.edu.metu.ico.functions.world.World;

/**
 * A worker that dies anywhere while another list of partners is put in force: after a retry, the act is complete and
 * notified once.
 */
class ImportDecisionCrashTest {

    private static final String BODY = "{\"reason\":\"the host wrote to us\",\"overrides\":[]}";

    @Test
    void each_student_concerned_is_noted_once_wherever_the_worker_died() {
        int calls = callsOfAnUndisturbedWorker();
        assertTrue(calls > 5, "too few calls to be the whole act: " + calls);

        for (int call = 1; call <= calls; call++) {
            // the state it leaves is the same as after the previous call
            survives(Seam.killedBefore(call));
        }
        survives(Seam.killedAfter(calls));
    }

    private static int callsOfAnUndisturbedWorker() {
        var waiting = new Waiting();
        var seam = Seam.counting();
        assertEquals(200, waiting.say(waiting.partners.story.another(seam::table)));
        waiting.checkNotedOnce();
        return seam.calls();
    }

    private static void survives(Seam death) {
        var waiting = new Waiting();
        assertEquals(500, waiting.say(waiting.partners.story.another(death::table)));

        assertEquals(200, waiting.say(waiting.partners.story.world));

        waiting.checkNotedOnce();
    }

    /** Ada and Bora have chosen Seoul, and a list in which it has fewer places waits for the officer. */
    private static final class Waiting {

        private final PartnerChanges partners = new PartnerChanges();
        private final String former;
        private final String list;
        private final World.Response report;

        private Waiting() {
            partners.story.submitted();
            former = partners.inForce();
            list = partners.story
                    .uploadFile("AGREEMENTS", OfficeSeed.bytes(seoul("1,UG,FALL|SPRING,ALL,,,,")))
                    .get("id")
                    .asText();
            report = partners.story
                    .world
                    .as(Story.OFFICER)
                    .ask("GET /calls/{call}/imports/{import}", "call", Story.CALL, "import", list);
        }

        private int say(World worker) {
            return ImportApproval.approve(worker, Story.OFFICER, Story.CALL, report, BODY)
                    .status();
        }

        private void checkNotedOnce() {
            assertEquals(list, partners.inForce());
            assertEquals(
                    List.of(
                            "student:" + Story.ADA_NUMBER + " " + list + ".1." + former,
                            "student:" + Story.BORA_NUMBER + " " + list + ".1." + former),
                    partners.rows().stream()
                            .map(row -> row.to().text() + " " + row.subject())
                            .toList());
            assertEquals(
                    Map.of("KR-SEOUL.SPRING.PLACES", List.of("2", "1")),
                    partners.rows().getFirst().facts());
            assertEquals(
                    list + ".1." + former,
                    partners.story
                            .world
                            .ports
                            .imports()
                            .find(CALL, new ImportId(list))
                            .orElseThrow()
                            .changes()
                            .getLast());
        }
    }
}
