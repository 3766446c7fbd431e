package tr.edu.metu.ico.functions.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.functions.security.Answers;
import tr.edu.metu.ico.functions.security.Story;
import tr.edu.metu.ico.functions.world.World;
import tr.edu.metu.ico.site.PrivacyPage;

/** Nobody applies without having read the privacy notice in force (KVKK article 10). */
class PrivacyNoticeTest {

    private static final String SAID = "\"privacyNotice\":" + PrivacyPage.currentVersion();
    private static final String UNSAID = Story.CONTENT.replaceFirst(",\\s*" + SAID, "");

    private static World.Response draft(Story story, String content) {
        return story.world
                .as(Story.ADA)
                .ifMatch(0)
                .body(content)
                .ask("PUT " + Story.APPLICATION + "/draft", Story.path(Story.ADA_NUMBER));
    }

    private static World.Response submit(Story story, long version, String content) {
        return story.world
                .as(Story.ADA)
                .ifMatch(version)
                .header("idempotency-key", "first-submission")
                .body(content)
                .ask("POST " + Story.APPLICATION + "/submission", Story.path(Story.ADA_NUMBER));
    }

    @Test
    void a_submission_without_it_is_refused_and_says_what_to_read() {
        var answer = submit(new Story().open(), 0, UNSAID);

        assertEquals(422, answer.status());
        assertTrue(
                answer.body().contains("PRIVACY_NOTICE_NOT_ACKNOWLEDGED")
                        && answer.body().contains("/tr/privacy"),
                answer.body());
    }

    @Test
    void a_draft_may_be_saved_without_it() {
        assertEquals(200, draft(new Story().open(), UNSAID).status());
    }

    @Test
    void once_acknowledged_with_a_draft_it_need_not_be_sent_again() {
        var story = new Story().open();
        draft(story, Story.CONTENT);

        Answers.ok(submit(story, 1, UNSAID));

        var shown = Answers.json(
                Answers.ok(story.world.as(Story.ADA).ask("GET " + Story.APPLICATION, Story.path(Story.ADA_NUMBER))));
        assertEquals(
                "{\"current\":4,\"acknowledged\":4,\"at\":\"2023-11-07T09:00:00Z\"}",
                shown.get("privacyNotice").toString());
    }

    @Test
    void another_version_than_the_one_in_force_is_refused() {
        var answer = draft(new Story().open(), Story.CONTENT.replace(SAID, "\"privacyNotice\":2"));

        assertEquals(422, answer.status());
        assertTrue(answer.body().contains("PRIVACY_NOTICE_CHANGED"), answer.body());
    }
}
