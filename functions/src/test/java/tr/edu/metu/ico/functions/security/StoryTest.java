package tr.edu.metu.ico.functions.security;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** The story behind the security tests completes. */
class StoryTest {

    @Test
    void ada_is_placed_and_withdraws_in_time() {
        var season = Story.whole();

        var result = Answers.json(Answers.ok(
                season.world.as(Story.ADA).ask("GET " + Story.APPLICATION + "/result", Story.path(Story.ADA_NUMBER))));

        assertEquals("WITHDRAWN", result.get("status").asText());
        assertEquals("JP-TOKYO", result.get("gaveBack").get("university").asText());
    }
}
