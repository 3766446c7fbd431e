package tr.edu.metu.ico.functions.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.adapters.memory.Seam;
import tr.edu.metu.ico.functions.security.Answers;
import tr.edu.metu.ico.functions.security.Story;
import tr.edu.metu.ico.functions.world.Person;

/** What a person reads first: who they are, and for a student what comes next in each call. */
class MeTest {

    private static final String CLOSES = "2023-11-30T14:00:00Z";

    private final Story story = new Story();
    private final OwnPages pages = new OwnPages(story.world);

    @Test
    void a_student_is_named_by_the_record_and_everybody_else_by_the_login() {
        story.open();

        var ada = pages.me(Story.ADA.with("name", "A. Işıkgör"));
        var coordinator = pages.me(Story.COORDINATOR.with("name", "Deniz Ak"));
        var officer = pages.me(Story.OFFICER);

        assertEquals("[\"" + Story.ADA_NAME + "\",\"" + Story.ADA_NUMBER + "\",[\"STUDENT\"],[],false]", who(ada));
        assertEquals("[\"Deniz Ak\",null,[\"COORDINATOR\"],[\"CENG\"],false]", who(coordinator));
        assertEquals("[null,null,[\"OFFICER\"],[],true]", who(officer));
        assertFalse(coordinator.has("applications") || officer.has("applications"));
    }

    private static String who(JsonNode me) {
        return Stream.of("name", "number", "roles", "departments", "specialCategory")
                .map(field -> String.valueOf(me.get(field)))
                .collect(Collectors.joining(",", "[", "]"));
    }

    @Test
    void a_student_who_applies_is_shown_each_step_until_the_result() {
        story.imported();
        assertEquals("ANNOUNCED NONE WAIT_FOR_OPENING 2023-11-06T14:00:00Z", standing());
        story.opened();
        assertEquals("OPEN NONE APPLY " + CLOSES, standing());
        save(Story.CONTENT, 0);
        assertEquals("OPEN DRAFT SUBMIT " + CLOSES, standing());
        story.submit(Story.ADA, Story.ADA_NUMBER, 1, Story.CONTENT);
        assertEquals("OPEN SUBMITTED UPLOAD_DOCUMENT " + CLOSES, standing());
        story.uploads.upload("DISABILITY", "report.pdf");
        assertEquals("OPEN SUBMITTED WAIT_FOR_REVIEW", standing());
        story.frozen();
        assertEquals("EVALUATION SUBMITTED WAIT_FOR_REVIEW", standing());
        story.review(Story.COORDINATOR, Story.ADA_NUMBER, 2);
        assertEquals("EVALUATION SUBMITTED WAIT_FOR_OFFICE", standing());
        story.judged();
        assertEquals("EVALUATION SUBMITTED WAIT_FOR_RESULT", standing());
        story.placed().publishedWithoutWithdrawal();
        assertEquals("PUBLISHED SUBMITTED READ_RESULT 2023-12-20T06:00:00Z", standing());
        story.clock.advance(Duration.ofDays(1));
        withdraws();
        assertEquals("PUBLISHED WITHDRAWN NOTHING", standing());
    }

    @Test
    void changes_that_were_not_submitted_are_counted_and_the_submission_stands() {
        story.open();
        story.submit(Story.ADA, Story.ADA_NUMBER, 0, Story.CONTENT);
        save(Story.CONTENT.replace("SPRING", "FALL").replace("\"courseLoad\":true", "\"courseLoad\":false"), 1);

        var own = pages.own(Story.ADA, Story.CALL);

        assertEquals("OPEN SUBMITTED_WITH_CHANGES SUBMIT_CHANGES " + CLOSES, standing());
        assertEquals(2, own.get("changesNotSubmitted").asInt());
        assertEquals(1, own.at("/submitted/version").asInt());
        assertEquals("2023-11-07T09:00:00Z", own.at("/submitted/receivedAt").asText());
    }

    @Test
    void a_draft_that_says_what_was_submitted_is_no_change() {
        story.open();
        story.submit(Story.ADA, Story.ADA_NUMBER, 0, Story.CONTENT.replace("{\"code\":\"DISABILITY\"}", ""));
        save(Story.CONTENT.replace("{\"code\":\"DISABILITY\"}", ""), 1);

        assertEquals("OPEN SUBMITTED WAIT_FOR_REVIEW", standing());
    }

    @Test
    void a_draft_that_was_never_submitted_leads_nowhere_after_the_deadline() {
        story.open();
        save(Story.CONTENT, 0);
        story.clock.moveTo(Instant.parse(CLOSES));
        assertEquals("OPEN DRAFT NOTHING", standing());
        story.frozen();
        assertEquals("EVALUATION DRAFT NOTHING", standing());
    }

    @Test
    void a_student_who_is_not_in_the_records_asks_for_a_correction() {
        story.open();

        assertEquals("OPEN NONE ASK_FOR_CORRECTION " + CLOSES, pages.standing(Person.student("7654321"), Story.CALL));
    }

    @Test
    void a_call_without_records_waits_for_the_office() {
        story.announced().opened();

        assertEquals("OPEN NONE WAIT_FOR_OFFICE", standing());
    }

    @Test
    void a_student_who_did_not_apply_no_longer_sees_the_call_after_the_deadline() {
        story.submitted();
        assertEquals(List.of(Story.CALL, Story.OTHER_CALL), pages.calls(Person.student("7654321")));
        story.frozen();

        assertEquals(List.of(), pages.calls(Person.student("7654321")));
        assertEquals(List.of(Story.CALL), pages.calls(Story.BORA));
    }

    @Test
    void INV_25_nothing_changes_between_the_run_and_its_publication() {
        story.submitted().frozen().decided();
        var before = pages.me(Story.BORA);
        story.placed().proposed();

        assertEquals(before, pages.me(Story.BORA));
    }

    @Test
    void every_response_carries_the_time_of_the_server_in_milliseconds() {
        story.open();
        story.clock.moveTo(Instant.parse("2023-11-07T09:00:00.120Z"));

        assertEquals(200, story.world.as(Story.ADA).ask("GET /me").status());
        assertEquals("2023-11-07T09:00:00.120Z", story.world.serverTime());
        story.clock.moveTo(Instant.parse("2023-11-07T09:00:01Z"));
        assertEquals(
                404,
                story.world
                        .as(Story.ADA)
                        .ask("GET /calls/{call}", "call", "OE-1999")
                        .status());
        assertEquals("2023-11-07T09:00:01.000Z", story.world.serverTime());
    }

    @Test
    void the_reads_do_not_grow_with_the_number_of_students_who_apply() {
        story.open();
        save(Story.CONTENT, 0);
        int alone = Seam.callsOf(this::readsAgain);
        story.submit(Story.BORA, Story.BORA_NUMBER, 0, Story.CONTENT);

        assertEquals(alone, Seam.callsOf(this::readsAgain));
        assertTrue(alone <= 16, () -> alone + " reads");
    }

    /** In a new container, which has no definition and no list of partners yet. */
    private void readsAgain(Seam seam) {
        new OwnPages(story.another(seam::table)).me(Story.ADA);
    }

    private String standing() {
        return pages.standing(Story.ADA, Story.CALL);
    }

    private void save(String content, long version) {
        Answers.ok(story.world
                .as(Story.ADA)
                .ifMatch(version)
                .body(content)
                .ask("PUT " + Story.APPLICATION + "/draft", Story.path(Story.ADA_NUMBER)));
    }

    private void withdraws() {
        Answers.ok(story.world
                .as(Story.ADA)
                .body("{\"reason\":\"an illness\"}")
                .ask("POST " + Story.APPLICATION + "/withdrawal", Story.path(Story.ADA_NUMBER)));
    }
}
