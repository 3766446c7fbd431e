package tr.edu.metu.ico.functions.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tr.edu.metu.ico.functions.world.Season.expect;
import static tr.edu.metu.ico.functions.world.Season.json;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.functions.world.Cast;
import tr.edu.metu.ico.functions.world.Person;
import tr.edu.metu.ico.functions.world.Portal;
import tr.edu.metu.ico.functions.world.Season;
import tr.edu.metu.ico.functions.world.Season.Stage;
import tr.edu.metu.ico.functions.world.Stores;
import tr.edu.metu.ico.functions.world.World.Response;
import tr.edu.metu.ico.privacy.Held;

/** The department and the office tell each other something about an application, and see what the student changed. */
class CommentTest {

    private static final Person CENG = Person.coordinator("CENG").with("name", "Aylin Koç");
    private static final String WORDS = "We talked about the second choice.";

    private final Season season = new Season(Stores::inMemory, Cast.ADA, Cast.BORA);

    @BeforeEach
    void two_students_have_applied() {
        season.until(Stage.APPLIED);
    }

    @Test
    void the_department_and_the_office_read_each_others_comments_the_oldest_first() {
        expect(201, write(CENG, "comment-1", WORDS));
        season.clock.advance(Duration.ofMinutes(1));
        expect(201, write(Portal.SECOND_OFFICER, "comment-1", "It is fine."));

        for (var reader : List.of(CENG, Portal.OFFICER)) {
            assertEquals(
                    List.of(
                            "COORDINATOR Aylin Koç " + WORDS,
                            "OFFICER " + Portal.SECOND_OFFICER.claims().get("sub") + " It is fine."),
                    lines(expect(200, read(reader))));
        }
    }

    @Test
    void INV_04_a_comment_that_is_sent_twice_with_one_key_is_written_once() {
        expect(201, write(CENG, "comment-1", WORDS));

        assertEquals(1, lines(expect(201, write(CENG, "comment-1", WORDS))).size());
    }

    @Test
    void INV_18_neither_the_student_nor_another_department_reads_or_writes_comments() {
        expect(201, write(CENG, "comment-1", WORDS));

        for (var other : List.of(Person.student(Cast.ADA.number), Person.student(Cast.BORA.number))) {
            expect(403, read(other));
            expect(403, write(other, "comment-2", WORDS));
        }
        expect(404, read(Person.coordinator("EE")));
        expect(404, write(Person.coordinator("EE"), "comment-2", WORDS));
        assertFalse(application(Person.student(Cast.ADA.number)).body().contains(WORDS));
    }

    @Test
    void the_students_own_data_hold_the_comments_because_they_are_about_the_student() {
        expect(201, write(CENG, "comment-1", WORDS));

        var held = season.world
                .ports
                .personalData()
                .of(
                        season.world.ports.calls().find(Season.CALL).orElseThrow(),
                        new StudentNumber(Cast.ADA.number),
                        Set.of());

        assertTrue(
                held.stream()
                        .anyMatch(one -> one.part() == Held.Part.APPLICATION
                                && one.content().contains(WORDS)),
                held::toString);
    }

    @Test
    void a_comment_needs_an_application_and_words_on_one_line() {
        assertEquals("NOT_BEGUN", problem(expect(409, write(CENG, Cast.CEM, "comment-1", WORDS))));
        assertEquals("MALFORMED", problem(expect(400, write(CENG, "comment-1", " "))));
        assertEquals("MALFORMED", problem(expect(400, write(CENG, "comment-1", "x".repeat(1001)))));
    }

    @Test
    void who_decides_again_sees_which_parts_the_student_changed_since_the_decision() {
        expect(200, season.portal.approve(Cast.ADA));
        assertTrue(json(application(CENG)).path("changes").isMissingNode());
        var other = Cast.ADA.content(List.of("KR-SEOUL", "JP-TOKYO"));
        expect(201, season.portal.submit(Cast.ADA, 1, "again-ADA", other, season.clock.instant()));

        var changes = json(application(CENG)).get("changes");

        assertEquals("[\"CHOICES\"]", changes.get("parts").toString());
        assertEquals("JP-TOKYO", changes.at("/earlier/choices/0/university").asText());
        expect(200, season.portal.review(Cast.ADA, "APPROVED", Optional.empty(), 2, 1));
        assertTrue(json(application(CENG)).path("changes").isMissingNode());
    }

    @Test
    void INV_23_a_change_of_the_grounds_only_is_no_change_for_the_department() {
        expect(200, season.portal.approve(Cast.ADA));
        var claiming = Cast.ADA.content().replace("\"claims\":[]", "\"claims\":[{\"code\":\"DISABILITY\"}]");
        assertTrue(!claiming.equals(Cast.ADA.content()), claiming);
        expect(201, season.portal.submit(Cast.ADA, 1, "again-ADA", claiming, season.clock.instant()));

        var seen = application(CENG);

        assertEquals("[]", json(seen).at("/changes/parts").toString());
        assertFalse(seen.body().contains("DISABILITY"), seen::body);
    }

    private Response write(Person by, String key, String text) {
        return write(by, Cast.ADA, key, text);
    }

    private Response write(Person by, Cast about, String key, String text) {
        return season.world
                .as(by)
                .header("idempotency-key", key)
                .body("{\"text\":\"" + text + "\"}")
                .ask("POST /calls/{call}/applications/{student}/comments", path(about));
    }

    private Response read(Person by) {
        return season.world.as(by).ask("GET /calls/{call}/applications/{student}/comments", path(Cast.ADA));
    }

    private Response application(Person by) {
        return expect(200, season.world.as(by).ask("GET /calls/{call}/applications/{student}", path(Cast.ADA)));
    }

    private static String[] path(Cast about) {
        return new String[] {"call", Season.CALL.value(), "student", about.number};
    }

    private static List<String> lines(Response answered) {
        return StreamSupport.stream(json(answered).get("comments").spliterator(), false)
                .map(one -> one.get("as").asText() + " " + one.get("name").asText() + " "
                        + one.get("text").asText())
                .toList();
    }

    private static String problem(Response refused) {
        return json(refused).at("/problems/0/code").asText();
    }
}
