package tr.edu.metu.ico.functions.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tr.edu.metu.ico.adapters.bundle.BundleExaminer;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.file.Area;
import tr.edu.metu.ico.functions.events.MilestoneEvent;
import tr.edu.metu.ico.functions.mobility.MobilityActions;
import tr.edu.metu.ico.functions.officefiles.DownloadedFile;
import tr.edu.metu.ico.functions.resultfiles.ResultKeys;
import tr.edu.metu.ico.functions.security.Answers;
import tr.edu.metu.ico.functions.security.Story;
import tr.edu.metu.ico.functions.world.BusyTable;
import tr.edu.metu.ico.functions.world.World;
import tr.edu.metu.ico.privacy.PersonalData;
import tr.edu.metu.ico.trail.AuditTrail;

/** A student asks for erasure: what can go goes now, what must stay is named with ground and day (KVKK article 7). */
class ErasureTest {

    private static final String ERASURES = "/erasures/{student}";

    private static JsonNode plan(Story story, String student) {
        return Answers.json(Answers.ok(story.world.as(Story.OFFICER).ask("GET " + ERASURES, "student", student)));
    }

    private static World.Response erase(World world, String student, String plan) {
        return world.as(Story.OFFICER).body("{\"plan\":\"" + plan + "\"}").ask("POST " + ERASURES, "student", student);
    }

    private static JsonNode erased(Story story, String student) {
        return Answers.json(Answers.ok(
                erase(story.world, student, plan(story, student).get("plan").asText())));
    }

    private static List<String> files(Story story) {
        return List.of(Area.DOCUMENTS, Area.SPECIAL_DOCUMENTS).stream()
                .flatMap(area -> story.files.list(area, "").stream())
                .map(file -> file.key())
                .toList();
    }

    @Test
    void how_often_a_student_asked_for_their_data_goes_too() {
        var story = Story.whole();
        OwnData.of(story, Story.ADA);

        erased(story, Story.ADA_NUMBER);

        assertEquals(
                List.of(),
                story.stored().stream()
                        .filter(key -> key.partition().startsWith("LIMITS#"))
                        .filter(key -> key.sort().startsWith(Story.ADA_NUMBER))
                        .toList());
    }

    @Test
    void the_officer_first_sees_what_would_be_erased() {
        var story = Story.whole();

        var plan = plan(story, Story.ADA_NUMBER);

        assertEquals(
                "[{\"call\":\"OE-2024\",\"when\":\"NOW\",\"files\":2,\"records\":" + plan.at("/calls/0/records") + "}]",
                plan.get("calls").toString());
        assertEquals(2, files(story).size());
    }

    @Test
    void files_go_with_every_version_and_what_was_decided_about_them_stays() {
        var story = Story.whole();

        erased(story, Story.ADA_NUMBER);

        assertEquals(List.of(), files(story));
        assertEquals(
                List.of("APPROVED", "APPROVED"),
                story.documents().stream()
                        .map(document -> document.get("state").asText())
                        .toList());
    }

    @Test
    void a_link_that_was_never_used_is_no_file_to_erase() {
        var story = new Story().submitted();
        story.uploads.link("LANGUAGE", "another.pdf");
        story.frozen().decided().placed().published();

        assertEquals(2, plan(story, Story.ADA_NUMBER).at("/calls/0/files").asInt());
        assertEquals("[]", erasedCalls(story));
    }

    private static String erasedCalls(Story story) {
        erased(story, Story.ADA_NUMBER);
        return plan(story, Story.ADA_NUMBER).get("calls").toString();
    }

    @Test
    void nobody_can_open_an_erased_document() {
        var story = Story.whole();
        var id = story.documents().getFirst().get("id").asText();
        erased(story, Story.ADA_NUMBER);

        var answer = story.world
                .as(Story.OFFICER)
                .ask(
                        "POST " + Story.APPLICATION + "/documents/{document}/link",
                        "call",
                        Story.CALL,
                        "student",
                        Story.ADA_NUMBER,
                        "document",
                        id);

        assertEquals(409, answer.status());
        assertTrue(answer.body().contains("FILE_ERASED"), answer.body());
    }

    @Test
    void no_file_that_is_requested_afterwards_has_the_name() {
        var story = Story.whole();
        var files = new DownloadedFile(story.world, story.clock, Story.CALL);
        erased(story, Story.ADA_NUMBER);

        for (var kind : List.of("RESULT_LIST", "APPLICATIONS")) {
            var body = "{\"kind\":\"" + kind + "\",\"format\":\"CSV\",\"language\":\"EN\"}";
            var list = new String(files.of(Story.OFFICER, body), StandardCharsets.UTF_8);
            assertTrue(list.contains(Story.ADA_NUMBER + "," + PersonalData.ERASED + ","), list);
        }
    }

    @Test
    void names_and_what_the_student_wrote_are_gone() {
        var story = Story.whole();
        erased(story, Story.ADA_NUMBER);

        var held = OwnData.of(story, Story.ADA);

        assertFalse(held.get("OE-2024/application.json").contains("an illness"), held.get("OE-2024/application.json"));
        assertFalse(held.get("OE-2024/application.json").contains("language.pdf"));
        assertTrue(held.get("OE-2024/university-records.json").contains("\"name\" : \"(erased)\""));
        assertFalse(held.containsKey("OE-2024/messages.json"));
    }

    @Test
    void the_bundle_and_the_result_of_everybody_still_hold() {
        var story = Story.whole();
        var run = story.world
                .ports
                .calls()
                .all()
                .getFirst()
                .publication()
                .orElseThrow()
                .run();
        var before = Answers.ok(
                story.world.as(Story.BORA).ask("GET " + Story.APPLICATION + "/result", Story.path(Story.BORA_NUMBER)));

        erased(story, Story.ADA_NUMBER);

        var call = story.world.ports.calls().all().getFirst();
        var bundle = story.files.read(Area.RESULTS, ResultKeys.bundle(call.id(), run), 1 << 24);
        assertTrue(BundleExaminer.examine(bundle, Optional.of(World.OFFICE.publicKey()))
                .holds());
        assertEquals(
                before.body(),
                Answers.ok(story.world
                                .as(Story.BORA)
                                .ask("GET " + Story.APPLICATION + "/result", Story.path(Story.BORA_NUMBER)))
                        .body());
    }

    @Test
    void the_hosts_decision_stays_and_the_list_of_mobilities_is_read_as_before() {
        var story = new Story().submitted().frozen().decided().placed().publishedWithoutWithdrawal();
        var mobilities = new MobilityActions(story.world, Story.CALL);
        mobilities.steps(new StudentNumber(Story.ADA_NUMBER), MobilityActions.NOMINATED, MobilityActions.REFUSED);
        var before = mobilities.states();

        erased(story, Story.ADA_NUMBER);

        assertEquals(List.of(Story.ADA_NUMBER + " REFUSED", Story.BORA_NUMBER + " PLACED"), before);
        assertEquals(before, mobilities.states());
    }

    /** An erratum after the erasure: the inputs that decide are still there, so nobody's place changes. */
    @Test
    void a_correction_after_the_erasure_places_everybody_as_before() {
        var story = new Story().submitted().frozen().decided().placed().publishedWithoutWithdrawal();
        var call = story.world.ports.calls().all().getFirst();
        var before = story.world
                .ports
                .runs()
                .rows(call.id(), call.publication().orElseThrow().run());
        erased(story, Story.ADA_NUMBER);

        Answers.ok(story.world
                .as(Story.OFFICER)
                .body("{\"reason\":\"a wrong average\",\"objections\":[]}")
                .ask("POST /calls/{call}/erratum", "call", Story.CALL));
        Answers.ok(story.world
                .as(Story.OFFICER)
                .body("{\"reason\":\"nobody answers\"}")
                .ask("POST /calls/{call}/review-closing", "call", Story.CALL));
        // the first sweep completes the ledger of the published call
        story.sweptAgain();
        story.sweptAgain();

        var again = story.world.ports.calls().find(call.id()).orElseThrow();
        assertEquals(
                before,
                story.world
                        .ports
                        .runs()
                        .rows(call.id(), again.run().orElseThrow().id()));
    }

    @Test
    void a_plan_that_changed_in_the_meantime_is_not_carried_out() {
        var story = Story.whole();
        var plan = plan(story, Story.ADA_NUMBER).get("plan").asText();
        erased(story, Story.ADA_NUMBER);

        var answer = erase(story.world, Story.ADA_NUMBER, plan);

        assertEquals(409, answer.status());
    }

    @Test
    void while_applications_are_open_everything_goes_and_the_student_may_begin_anew() {
        var story = new Story().submitted();

        erased(story, Story.ADA_NUMBER);

        assertEquals(List.of(), files(story));
        var application = Answers.json(
                Answers.ok(story.world.as(Story.ADA).ask("GET " + Story.APPLICATION, Story.path(Story.ADA_NUMBER))));
        assertEquals("NONE", application.get("state").asText());
        story.submit(Story.ADA, Story.ADA_NUMBER, 0, Story.CONTENT);
    }

    @Test
    void what_the_student_begins_anew_after_an_erasure_is_not_erased_at_night() {
        var story = new Story().submitted();
        erased(story, Story.ADA_NUMBER);
        story.submit(Story.ADA, Story.ADA_NUMBER, 0, Story.CONTENT);

        new RetentionHandler(story.world.freshParts()).handleRequest(new MilestoneEvent(), null);

        var application = Answers.json(
                Answers.ok(story.world.as(Story.ADA).ask("GET " + Story.APPLICATION, Story.path(Story.ADA_NUMBER))));
        assertEquals("SUBMITTED", application.get("state").asText());
    }

    @Test
    void what_a_running_selection_needs_goes_when_its_result_is_final() {
        var story = new Story().submitted().frozen().decided().placed();

        var body = erased(story, Story.ADA_NUMBER);
        assertEquals("[\"OE-2024\"]", body.get("waiting").toString());
        assertEquals(2, files(story).size());
        story.publishedWithoutWithdrawal();
        new RetentionHandler(story.world.freshParts()).handleRequest(new MilestoneEvent(), null);

        assertEquals(List.of(), files(story));
        assertEquals("[]", plan(story, Story.ADA_NUMBER).get("calls").toString());
    }

    @Test
    void the_answer_names_what_stays_with_ground_and_day_in_both_languages() {
        var answer = erased(Story.whole(), Story.ADA_NUMBER).get("answer");

        assertTrue(
                answer.get("en")
                        .asText()
                        .contains("- published results, and the sealed inputs and signed bundles behind them:"
                                + " everybody's result must stay recomputable, for objections and in court; the"
                                + " files are locked; until 17 December 2033"),
                answer.get("en").asText());
        assertTrue(
                answer.get("tr").asText().contains("tablonun yedekleri"),
                answer.get("tr").asText());
    }

    @Test
    void the_request_is_in_the_trail_of_privacy_once() {
        var story = Story.whole();
        erased(story, Story.ADA_NUMBER);

        assertEquals(
                List.of("officer-1 student.erase PRIVACY/" + Story.ADA_NUMBER + " OE-2024"),
                story.world.ports.auditTrail().of(AuditTrail.PRIVACY).stream()
                        .map(entry ->
                                entry.actor() + " " + entry.action() + " " + entry.object() + " " + entry.detail())
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"CONTACTS#", "APPLICATIONS#"})
    void an_erasure_that_was_interrupted_is_finished_by_the_next_night(String write) {
        var story = Story.whole();
        var plan = plan(story, Story.ADA_NUMBER).get("plan").asText();
        var interrupted = story.another(table -> new BusyTable(table, write));
        assertTrue(erase(interrupted, Story.ADA_NUMBER, plan).status() >= 500);
        assertEquals(1, story.world.ports.erasures().waiting().size());

        new RetentionHandler(story.world.freshParts()).handleRequest(new MilestoneEvent(), null);

        assertEquals(List.of(), files(story));
        assertEquals("[]", plan(story, Story.ADA_NUMBER).get("calls").toString());
        assertEquals(List.of(), story.world.ports.erasures().waiting());
    }
}
