package tr.edu.metu.ico.functions.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tr.edu.metu.ico.functions.imports.PartnerChanges.REASON;
import static tr.edu.metu.ico.functions.imports.PartnerChanges.seoul;
import static tr.edu.metu.ico.functions.imports.PartnerChanges.with;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.adapters.memory.Seam;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.application.Application;
import tr.edu.metu.ico.functions.security.Answers;
import tr.edu.metu.ico.functions.security.OfficeSeed;
import tr.edu.metu.ico.functions.security.Story;
import tr.edu.metu.ico.functions.world.World.Response;

/** A student submits while another list of partners comes into force. */
class PartnerSwitchRaceTest {

    /** Ada submits in an open call without a draft, while something else happens. */
    private static final class Rush {

        private final PartnerChanges partners = new PartnerChanges();
        private final Story story = partners.story.open();

        private Response submit(Seam seam) {
            return story.another(seam::table)
                    .as(Story.ADA)
                    .ifMatch(0)
                    .header("idempotency-key", "ada-submits-once")
                    .body(Story.CONTENT)
                    .ask("POST " + Story.APPLICATION + "/submission", Story.path(Story.ADA_NUMBER));
        }

        /** The list is in force just before the n-th call of the submission to the table. */
        private Response submit(int n, String list) {
            var report = story.uploadFile("AGREEMENTS", OfficeSeed.bytes(list));
            return submit(Seam.meanwhile(n, () -> story.putInForce(report, REASON)));
        }

        private Optional<Application.Submission> stored() {
            return story.world
                    .ports
                    .applications()
                    .find(PartnerChanges.CALL, new StudentNumber(Story.ADA_NUMBER))
                    .flatMap(Application::submission);
        }
    }

    private static final int CALLS = Seam.callsOf(new Rush()::submit);

    @Test
    void a_submission_is_refused_with_the_new_terms_when_the_list_changes_between_its_check_and_its_storing() {
        var rush = new Rush();

        var refused = rush.submit(storing(), seoul("1,UG,FALL|SPRING,ALL,,,,"));

        assertEquals(409, refused.status());
        assertEquals(
                List.of(
                        "choices PARTNERS_CHANGED: The office put another list of partners in force while you were"
                                + " submitting, and the change concerns your choices. Nothing was submitted. Read the"
                                + " new terms, change your choices if you wish, and submit again.",
                        "choices[1] PARTNER_TERMS_CHANGED: The terms of KR-SEOUL changed while you were submitting."
                                + " Places: 2 before, 1 now. Check whether this choice still suits you before you"
                                + " submit again."),
                problems(refused, "en"));
        assertEquals(
                "choices[1] PARTNER_TERMS_CHANGED: KR-SEOUL koşulları siz başvurunuzu gönderirken değişti. Kontenjan:"
                        + " önce 2, şimdi 1. Bu tercihin size hâlâ uygun olup olmadığına bakın; ardından başvurunuzu"
                        + " yeniden gönderin.",
                problems(refused, "tr").getLast());
        assertEquals(Optional.empty(), rush.stored());
    }

    @Test
    void a_student_who_has_read_the_new_terms_submits_the_same_again() {
        var rush = new Rush();
        rush.submit(storing(), seoul("1,UG,FALL|SPRING,ALL,,,,"));

        assertEquals(201, rush.submit(Seam.counting()).status());

        assertEquals(
                rush.partners.inForce(),
                rush.stored().orElseThrow().partners().orElseThrow().list().value());
    }

    @Test
    void a_change_of_partners_that_the_student_did_not_choose_does_not_disturb_a_submission() {
        var rush = new Rush();

        var stored = rush.submit(
                storing(), with("MX-PUEBLA,University of Puebla,MX,2", "MX-PUEBLA,University of Puebla,MX,4"));

        assertEquals(201, stored.status());
        assertEquals(
                rush.partners.inForce(),
                rush.stored().orElseThrow().partners().orElseThrow().list().value());
    }

    @Test
    void whenever_a_chosen_partner_leaves_either_the_list_or_the_submission_is_refused() {
        var outcomes = new TreeSet<String>();
        for (int n = 1; n <= CALLS; n++) {
            var rush = new Rush();
            var first = rush.partners.inForce();

            var answered = rush.submit(n, OfficeSeed.without("KR-SEOUL"));

            var kept = rush.partners.inForce().equals(first);
            assertEquals(kept, rush.stored().isPresent(), "before call " + n);
            outcomes.add(answered.status() + (kept ? " list refused" : " list in force"));
        }
        assertEquals(Set.of("201 list refused", "409 list in force", "422 list in force"), outcomes);
    }

    @Test
    void lists_that_change_again_and_again_only_let_the_student_try_again() {
        var rush = new Rush();
        var places = new ArrayList<>(List.of("4", "5", "6"));

        var stored = rush.submit(Seam.beforeEach(() -> {
            if (!places.isEmpty()) {
                var list = with(
                        "MX-PUEBLA,University of Puebla,MX,2",
                        "MX-PUEBLA,University of Puebla,MX," + places.removeFirst());
                rush.story.putInForce(rush.story.uploadFile("AGREEMENTS", OfficeSeed.bytes(list)), REASON);
            }
        }));

        assertEquals(201, stored.status());
        assertTrue(places.isEmpty());
    }

    /** The number of the call to the table that stores the submission. */
    private static int storing() {
        for (int n = CALLS; n > 0; n--) {
            var rush = new Rush();
            try {
                rush.submit(Seam.killedBefore(n));
            } catch (RuntimeException killed) {
                // the worker died as planned
            }
            if (rush.stored().isEmpty()) {
                return n;
            }
        }
        throw new AssertionError("a submission is stored without the table");
    }

    private static List<String> problems(Response refused, String language) {
        return Answers.json(refused)
                .get("problems")
                .valueStream()
                .map(problem -> problem.get("field").asText() + " "
                        + problem.get("code").asText() + ": "
                        + problem.at("/message/" + language).asText())
                .toList();
    }
}
