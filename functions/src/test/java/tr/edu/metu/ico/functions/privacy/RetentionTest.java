package tr.edu.metu.ico.functions.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.adapters.dynamo.TableBusy;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.file.Area;
import tr.edu.metu.ico.functions.events.MilestoneEvent;
import tr.edu.metu.ico.functions.security.Answers;
import tr.edu.metu.ico.functions.security.OfficeSeed;
import tr.edu.metu.ico.functions.security.Story;
import tr.edu.metu.ico.functions.world.BusyTable;
import tr.edu.metu.ico.functions.world.World;
import tr.edu.metu.ico.outbox.OutboxRow;
import tr.edu.metu.ico.outbox.Recipient;
import tr.edu.metu.ico.privacy.RetentionPeriods;
import tr.edu.metu.ico.trail.TrailEntry;

/** What is no longer needed is erased by itself: each kind after its own time, never before the result is final. */
class RetentionTest {

    private static List<String> night(Story story) {
        return night(story.world);
    }

    private static List<String> night(World world) {
        return new RetentionHandler(world.freshParts())
                .handleRequest(new MilestoneEvent(), null)
                .getLines();
    }

    private static List<String> kinds(Story story) {
        var body = Answers.json(
                Answers.ok(story.world.as(Story.OFFICER).ask("GET /calls/{call}/retention", "call", Story.CALL)));
        return body.get("lines")
                .valueStream()
                .map(line -> line.get("kind").asText() + " " + line.path("due").asText("-") + " " + line.get("left"))
                .toList();
    }

    @Test
    void officers_see_what_will_be_erased_and_when_before_it_happens() {
        assertEquals(
                List.of(
                        "SPECIAL_DOCUMENTS 2024-03-19T06:00:00Z 1",
                        "DOCUMENTS 2024-12-19T06:00:00Z 1",
                        "WORKING_DATA 2024-12-19T06:00:00Z 9"),
                kinds(Story.whole()));
    }

    @Test
    void nothing_is_due_before_the_result_is_final() {
        var story = new Story().submitted().frozen().decided().placed();
        story.clock.advance(Duration.ofDays(3000));

        assertEquals(List.of(), night(story));
        assertEquals(2, files(story));
    }

    @Test
    void an_open_correction_keeps_everything() {
        var story = new Story().submitted().frozen().decided().placed().publishedWithoutWithdrawal();
        Answers.ok(story.world
                .as(Story.OFFICER)
                .body("{\"reason\":\"a wrong average\",\"objections\":[]}")
                .ask("POST /calls/{call}/erratum", "call", Story.CALL));
        story.clock.advance(Duration.ofDays(3000));

        assertEquals(List.of(), night(story));
    }

    @Test
    void documents_of_a_special_category_go_first() {
        var story = Story.whole();
        story.clock.moveTo(java.time.Instant.parse("2024-03-19T05:59:59Z"));
        assertEquals(List.of(), night(story));
        story.clock.moveTo(java.time.Instant.parse("2024-03-19T06:00:00Z"));

        assertEquals(List.of("OE-2024 SPECIAL_DOCUMENTS 1"), night(story));
        assertEquals(0, story.files.list(Area.SPECIAL_DOCUMENTS, "").size());
        assertEquals(1, story.files.list(Area.DOCUMENTS, "").size());
    }

    @Test
    void a_second_night_finds_nothing_to_do() {
        var story = Story.whole();
        story.clock.advance(Duration.ofDays(400));

        assertEquals(
                List.of("OE-2024 SPECIAL_DOCUMENTS 1", "OE-2024 DOCUMENTS 1", "OE-2024 WORKING_DATA 9"), night(story));
        assertEquals(List.of(), night(story));
        assertEquals(0, files(story));
    }

    @Test
    void a_student_whose_data_cannot_be_erased_does_not_stop_the_others_and_has_another_night() {
        var story = Story.whole();
        story.clock.advance(Duration.ofDays(400));
        var disturbed = story.another(table -> new BusyTable(table, Story.ADA_NUMBER));

        assertThrows(TableBusy.class, () -> night(disturbed));
        assertEquals(
                List.of(
                        "SPECIAL_DOCUMENTS 2024-03-19T06:00:00Z 1",
                        "DOCUMENTS 2024-12-19T06:00:00Z 1",
                        "WORKING_DATA 2024-12-19T06:00:00Z 6"),
                kinds(story));

        assertEquals(
                List.of("OE-2024 SPECIAL_DOCUMENTS 1", "OE-2024 DOCUMENTS 1", "OE-2024 WORKING_DATA 6"), night(story));
        assertEquals(List.of(), night(story));
    }

    @Test
    void messages_to_staff_go_with_the_working_data_and_are_counted_before() {
        var story = Story.whole();
        var now = story.clock.instant();
        story.world
                .ports
                .outbox()
                .put(List.of(new OutboxRow(
                        new CallId(Story.CALL),
                        new Recipient.Staff("officer-1"),
                        OutboxRow.Kind.IMPORT_FINISHED,
                        "0123",
                        now,
                        now,
                        new TreeMap<>())));
        assertEquals("WORKING_DATA 2024-12-19T06:00:00Z 10", kinds(story).getLast());
        story.clock.advance(Duration.ofDays(400));

        assertEquals("OE-2024 WORKING_DATA 10", night(story).getLast());
        assertEquals("WORKING_DATA 2024-12-19T06:00:00Z 0", kinds(story).getLast());
        assertEquals(
                List.of("STAFF_MESSAGES"),
                story.world.ports.auditTrail().of(Story.CALL).stream()
                        .filter(entry -> entry.object().equals(Story.CALL))
                        .filter(entry -> entry.action().equals("retention.erase"))
                        .map(TrailEntry::detail)
                        .toList());
    }

    @Test
    void a_correction_after_the_erasure_makes_what_came_since_due_later() {
        var story = new Story().submitted().frozen().decided().placed().publishedWithoutWithdrawal();
        story.clock.advance(Duration.ofDays(400));
        night(story);
        Answers.ok(story.world
                .as(Story.OFFICER)
                .body("{\"reason\":\"a wrong average\",\"objections\":[]}")
                .ask("POST /calls/{call}/erratum", "call", Story.CALL));
        story.importFile("COHORT_AVERAGES", OfficeSeed.files().get("COHORT_AVERAGES"), Optional.of("a correction"));
        story.sweptAgain();
        story.sweptAgain();
        story.publishedWithoutWithdrawal();
        story.informed(Story.ADA_NUMBER);

        assertEquals(List.of(), night(story));
        story.clock.advance(Duration.ofDays(365));

        assertEquals(
                List.of("OE-2024 SPECIAL_DOCUMENTS 0", "OE-2024 DOCUMENTS 0", "OE-2024 WORKING_DATA 1"), night(story));
    }

    @Test
    void documents_of_a_special_category_are_never_kept_longer_than_others() {
        var refused = assertThrows(
                IllegalArgumentException.class,
                () -> RetentionPeriods.read("SPECIAL_DOCUMENTS=366 DOCUMENTS=365 WORKING_DATA=365"));

        assertEquals("SPECIAL_DOCUMENTS must not be kept longer than any other kind", refused.getMessage());
    }

    @Test
    void a_period_that_is_missing_is_named() {
        var refused = assertThrows(
                IllegalArgumentException.class, () -> RetentionPeriods.read("SPECIAL_DOCUMENTS=90 DOCUMENTS=365"));

        assertEquals("the retention period WORKING_DATA is missing", refused.getMessage());
    }

    private static int files(Story story) {
        return story.files.list(Area.DOCUMENTS, "").size()
                + story.files.list(Area.SPECIAL_DOCUMENTS, "").size();
    }
}
