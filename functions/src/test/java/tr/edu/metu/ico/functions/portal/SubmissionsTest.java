package tr.edu.metu.ico.functions.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.functions.security.Answers;
import tr.edu.metu.ico.functions.security.Story;

/** Everything a student submitted stays readable for the student, and for officers of the call. */
class SubmissionsTest {

    private static final String FIRST = Story.CONTENT;
    private static final String SECOND = Story.CONTENT.replace("SPRING", "FALL");

    private final Story story = new Story().open();
    private final OwnPages pages = new OwnPages(story.world);

    @BeforeEach
    void ada_submits_twice() {
        submit("first-key", 0, FIRST);
        submit("second-key", 1, SECOND);
    }

    private void submit(String key, long version, String content) {
        Answers.ok(story.world
                .as(Story.ADA)
                .ifMatch(version)
                .header("idempotency-key", key)
                .body(content)
                .ask("POST " + Story.APPLICATION + "/submission", Story.path(Story.ADA_NUMBER)));
    }

    @Test
    void the_latest_comes_first_and_only_it_counts() {
        assertEquals(List.of("2 true", "1 false"), versions());
        assertEquals("SPRING", semester(1));
        assertEquals("FALL", semester(2));
    }

    @Test
    void a_retry_adds_no_version() {
        submit("second-key", 1, SECOND);

        assertEquals(List.of("2 true", "1 false"), versions());
    }

    @Test
    void a_submission_that_was_taken_back_is_kept_and_does_not_count() {
        Answers.ok(story.world
                .as(Story.ADA)
                .ifMatch(2)
                .ask("DELETE " + Story.APPLICATION + "/submission", Story.path(Story.ADA_NUMBER)));

        assertEquals(List.of("2 false", "1 false"), versions());
        assertEquals(true, listed().path("counting").isMissingNode());
    }

    @Test
    void a_review_of_an_older_submission_is_named() {
        story.review(Story.COORDINATOR, Story.ADA_NUMBER, 2);
        assertEquals("2 false", review());

        submit("third-key", 2, FIRST);
        assertEquals("2 true", review());
    }

    @Test
    void INV_23_an_officer_without_the_permission_sees_neither_grounds_nor_the_hash() {
        var shown = Answers.json(Answers.ok(pages.submission(Story.SECOND_OFFICER, Story.ADA_NUMBER, 1)));
        var entitled = Answers.json(Answers.ok(pages.submission(Story.OFFICER, Story.ADA_NUMBER, 1)));

        assertEquals("[]", shown.at("/content/claims").toString());
        assertEquals(true, shown.at("/submission/contentSha256").isMissingNode());
        assertEquals("[{\"code\":\"DISABILITY\"}]", entitled.at("/content/claims").toString());
    }

    @Test
    void a_version_that_was_only_a_draft_is_unknown() {
        Answers.ok(story.world
                .as(Story.ADA)
                .ifMatch(2)
                .body(FIRST)
                .ask("PUT " + Story.APPLICATION + "/draft", Story.path(Story.ADA_NUMBER)));

        assertEquals(404, pages.submission(Story.ADA, Story.ADA_NUMBER, 3).status());
    }

    private JsonNode listed() {
        return pages.submissions(Story.ADA, Story.ADA_NUMBER);
    }

    private List<String> versions() {
        return listed()
                .get("submissions")
                .valueStream()
                .map(line -> line.get("version").asText() + " " + line.get("counts").asText())
                .toList();
    }

    private String semester(long version) {
        return Answers.json(Answers.ok(pages.submission(Story.ADA, Story.ADA_NUMBER, version)))
                .at("/content/choices/1/semester")
                .asText();
    }

    private String review() {
        var review = listed().get("review");
        return review.get("submission").asText() + " " + review.get("older").asText();
    }
}
