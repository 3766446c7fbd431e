package tr.edu.metu.ico.functions.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tr.edu.metu.ico.functions.world.Season.expect;
import static tr.edu.metu.ico.functions.world.Season.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.functions.world.Cast;
import tr.edu.metu.ico.functions.world.Person;
import tr.edu.metu.ico.functions.world.Season;
import tr.edu.metu.ico.functions.world.Stores;

/**
 * A coordinator approves many applications at once, each separately; two coordinators on the same one see who was
 * first.
 */
class ApproveManyTest {

    private static final Person CENG = Person.coordinator("CENG");

    private Season season;

    @BeforeEach
    void three_students_of_one_department_and_one_of_another_have_applied() {
        season = new Season(Stores::inMemory, Cast.ADA, Cast.CEM, Cast.GUL, Cast.ECE).until(Season.Stage.APPLIED);
    }

    @Test
    void all_students_of_the_coordinators_department_are_approved_as_they_were_reviewed() {
        var outcomes = approve(CENG, line(Cast.ADA, 1, 0), line(Cast.CEM, 1, 0), line(Cast.GUL, 1, 0));

        assertEquals(List.of("APPROVED", "APPROVED", "APPROVED"), words(outcomes));
        assertEquals(
                List.of(true, true, true, false),
                Stream.of(Cast.ADA, Cast.CEM, Cast.GUL, Cast.ECE)
                        .map(this::approved)
                        .toList());
    }

    @Test
    void a_student_of_another_department_and_nobody_answer_alike_and_hold_up_nobody() {
        var outcomes =
                approve(CENG, line(Cast.ECE, 1, 0), line("9999999", 1, 0), line("x", 1, 0), line(Cast.ADA, 1, 0));

        assertEquals(List.of("NOT_FOUND", "NOT_FOUND", "NOT_FOUND", "APPROVED"), words(outcomes));
        assertTrue(!approved(Cast.ECE));
    }

    @Test
    void a_submission_that_was_made_again_since_is_not_approved() {
        var again = season.clock.instant().plus(Duration.ofHours(1));
        expect(201, season.portal.submit(Cast.ADA, 1, "second-ADA", Cast.ADA.content(), again));

        var outcomes = approve(CENG, line(Cast.ADA, 1, 0), line(Cast.CEM, 1, 0));

        assertEquals(List.of("CHANGED", "APPROVED"), words(outcomes));
        assertEquals("OTHER_SUBMISSION", problem(outcomes.getFirst()));
        assertEquals(List.of("APPROVED"), words(approve(CENG, line(Cast.ADA, 2, 0))));
    }

    @Test
    void what_was_taken_back_is_not_approved() {
        expect(204, season.portal.retract(Cast.ADA, 1, season.clock.instant()));

        var outcomes = approve(CENG, line(Cast.ADA, 1, 0));

        assertEquals(List.of("CHANGED"), words(outcomes));
        assertEquals("NOT_SUBMITTED", problem(outcomes.getFirst()));
    }

    @Test
    void INV_05_what_a_colleague_declined_meanwhile_stays_declined_and_names_the_colleague() {
        expect(200, season.portal.review(Cast.ADA, "DECLINED", Optional.of("repeats a year"), 1, 0));
        var other = CENG.with("sub", "coordinator-2");

        var outcome = approve(other, line(Cast.ADA, 1, 0)).getFirst();

        assertEquals("CONFLICT", outcome.get("outcome").asText());
        assertEquals("coordinator-CENG", outcome.get("decidedBy").asText());
        assertEquals(season.clock.instant().toString(), outcome.get("decidedAt").asText());
        assertEquals(1, outcome.get("version").asLong());
        assertTrue(!approved(Cast.ADA));
    }

    @Test
    void INV_26_the_same_request_once_more_changes_nothing() {
        approve(CENG, line(Cast.ADA, 1, 0));
        var before = season.state();

        assertEquals(List.of("APPROVED"), words(approve(CENG, line(Cast.ADA, 1, 0))));

        assertEquals(before, season.state());
    }

    @Test
    void INV_05_a_single_decision_on_what_a_colleague_decided_names_the_colleague_and_the_time_of_the_call() {
        approve(CENG, line(Cast.ADA, 1, 0));

        var late = expect(412, season.portal.review(Cast.ADA, "DECLINED", Optional.of("too late"), 1, 0));

        var said = json(late).get("problems").get(0).get("message").get("en").asText();
        assertEquals(
                "coordinator-CENG changed this on 6 November 2023, 22:00:00 (Türkiye time). Load it again; what you"
                        + " typed is not lost.",
                said);
    }

    private boolean approved(Cast who) {
        return season.world
                .ports
                .reviews()
                .find(Season.CALL, who.student())
                .filter(review -> review.approved())
                .isPresent();
    }

    private List<JsonNode> approve(Person coordinator, String... lines) {
        var answered = season.world
                .as(coordinator)
                .body("{\"approvals\":[" + String.join(",", lines) + "]}")
                .ask("POST /calls/{call}/reviews", "call", Season.CALL.value());
        return json(expect(200, answered)).get("outcomes").valueStream().toList();
    }

    private static String line(Cast who, long submission, long version) {
        return line(who.number, submission, version);
    }

    private static String line(String number, long submission, long version) {
        return "{\"student\":\"" + number + "\",\"submission\":" + submission + ",\"version\":" + version + "}";
    }

    private static List<String> words(List<JsonNode> outcomes) {
        return outcomes.stream().map(outcome -> outcome.get("outcome").asText()).toList();
    }

    private static String problem(JsonNode outcome) {
        return outcome.get("problems").get(0).get("code").asText();
    }
}
