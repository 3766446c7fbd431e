package tr.edu.metu.ico.functions.deputies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tr.edu.metu.ico.functions.world.Season.expect;
import static tr.edu.metu.ico.functions.world.Season.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.functions.world.Cast;
import tr.edu.metu.ico.functions.world.Person;
import tr.edu.metu.ico.functions.world.Portal;
import tr.edu.metu.ico.functions.world.Season;
import tr.edu.metu.ico.functions.world.Season.Stage;
import tr.edu.metu.ico.functions.world.Stores;
import tr.edu.metu.ico.functions.world.World.Response;
import tr.edu.metu.ico.outbox.Recipient;
import tr.edu.metu.ico.people.Contact;
import tr.edu.metu.ico.people.Deputyship;
import tr.edu.metu.ico.trail.AuditTrail;
import tr.edu.metu.ico.trail.TrailEntry;

/** A coordinator who is away names a deputy, who decides in the coordinator's place from the first day to the last. */
class DeputyTest {

    private static final Person CENG = Person.coordinator("CENG").with("name", "Aylin Koç");
    private static final Person DENIZ =
            Person.coordinator("").with("sub", "deniz").with("name", "Deniz Ak");
    private static final String MAIL = "deniz@metu.example";

    private final Season season = new Season(Stores::inMemory, Cast.ADA, Cast.BORA);

    @BeforeEach
    void two_students_have_applied_and_deniz_has_a_coordinators_login_without_a_department() {
        season.until(Stage.APPLIED);
        signedIn("deniz", MAIL, Set.of("coordinator"), Set.of());
        signedIn("coordinator-CENG", "aylin@metu.example", Set.of("coordinator"), Set.of("CENG"));
    }

    @Test
    void INV_18_a_deputy_sees_and_decides_for_the_department_and_the_trail_says_in_whose_place() {
        expect(404, review(DENIZ));

        expect(201, name(0, 3));

        expect(200, review(DENIZ));
        assertEquals(1, json(list(DENIZ)).get("total").asInt());
        assertEquals(
                List.of("deniz submission 1 approved in place of coordinator-CENG"),
                season.world.ports.auditTrail().of(Season.CALL.value()).stream()
                        .filter(entry -> entry.action().equals("application.review"))
                        .map(entry -> entry.actor() + " " + entry.detail())
                        .toList());
    }

    @Test
    void the_history_says_in_whose_place_a_deputy_decided() {
        expect(201, name(0, 3));
        expect(200, review(DENIZ));

        assertEquals("deniz in place of coordinator-CENG: submission 1 approved", decision(Portal.OFFICER));
        season.world
                .ports
                .contacts()
                .signedIn(new Contact(
                        new Recipient.Staff("coordinator-CENG"),
                        "Aylin Koç",
                        "aylin@metu.example",
                        Set.of("coordinator"),
                        Set.of("CENG"),
                        season.clock.instant()));
        assertEquals("deniz in place of Aylin Koç: submission 1 approved", decision(Portal.OFFICER));
        assertEquals("deniz in place of Aylin Koç: ", decision(CENG));
    }

    private String decision(Person reader) {
        var entry = json(expect(
                        200,
                        season.world
                                .as(reader)
                                .ask(
                                        "GET /calls/{call}/applications/{student}/history",
                                        "call",
                                        Season.CALL.value(),
                                        "student",
                                        Cast.ADA.number)))
                .at("/entries/0");
        return entry.get("by").asText() + " in place of "
                + entry.path("inPlaceOf").asText() + ": " + entry.path("detail").asText();
    }

    @Test
    void a_deputy_learns_for_which_department_in_whose_place_and_until_when() {
        expect(201, name(0, 3));

        var me = json(expect(200, season.world.as(DENIZ).ask("GET /me")));

        assertEquals("[\"CENG\"]", me.get("departments").toString());
        assertEquals(
                "[{\"department\":\"CENG\",\"inPlaceOf\":\"Aylin Koç\",\"until\":\"" + day(3) + "\"}]",
                me.get("deputyFor").toString());
        assertTrue(!json(expect(200, season.world.as(CENG).ask("GET /me"))).has("deputyFor"));
    }

    @Test
    void INV_18_a_deputy_decides_from_the_first_minute_of_the_first_day_to_the_last_of_the_last_in_türkiye() {
        expect(201, name(1, 2));
        var first = Instant.parse(day(1) + "T00:00:00Z").minus(Duration.ofHours(3));
        var end = Instant.parse(day(3) + "T00:00:00Z").minus(Duration.ofHours(3));

        season.clock.moveTo(first.minusMillis(1));
        expect(404, list(DENIZ));
        season.clock.moveTo(first);
        expect(200, list(DENIZ));
        season.clock.moveTo(end.minusMillis(1));
        expect(200, list(DENIZ));
        season.clock.moveTo(end);
        expect(404, list(DENIZ));
    }

    @Test
    void INV_18_a_replay_after_the_last_day_is_answered_like_any_other_request_then() {
        expect(201, name(0, 1));
        var first = json(expect(200, batch("many-0001")));
        assertEquals("DECIDED", first.at("/items/0/outcome").asText());
        assertEquals(first, json(expect(200, batch("many-0001"))));

        season.clock.advance(Duration.ofDays(3));

        var replayed = json(expect(200, batch("many-0001")));
        assertEquals(json(expect(200, batch("many-0002"))), replayed);
        assertEquals("NOT_FOUND", replayed.at("/items/0/outcome").asText());
        assertTrue(!replayed.toString().contains("Student ADA"), replayed::toString);
    }

    private Response batch(String key) {
        return season.world
                .as(DENIZ)
                .header("idempotency-key", key)
                .body("{\"decision\":\"APPROVED\",\"items\":[{\"student\":\"" + Cast.ADA.number
                        + "\",\"submission\":1,\"version\":0}]}")
                .ask("POST /calls/{call}/review-batches", "call", Season.CALL.value());
    }

    @Test
    void INV_18_an_ended_deputyship_permits_nothing_from_the_next_request_on() {
        var id = json(expect(201, name(0, 3))).get("id").asText();
        expect(200, list(DENIZ));

        expect(204, end(CENG, id));

        expect(404, list(DENIZ));
        expect(404, review(DENIZ));
        expect(204, end(CENG, id));
        assertEquals(
                List.of("coordinator-CENG deputy.name", "coordinator-CENG deputy.end"),
                trail().stream().map(one -> one.actor() + " " + one.action()).toList());
    }

    @Test
    void an_officer_sees_every_deputyship_and_ends_one_a_deputy_cannot_prolong_it() {
        var id = json(expect(201, name(0, 3))).get("id").asText();

        assertEquals(
                List.of("CENG Deniz Ak Aylin Koç ACTIVE true"), lines(expect(200, deputies(Portal.SECOND_OFFICER))));
        assertEquals(List.of("CENG Deniz Ak Aylin Koç ACTIVE false"), lines(expect(200, deputies(DENIZ))));
        assertEquals(List.of(), lines(expect(200, deputies(Person.coordinator("EE")))));
        expect(404, end(DENIZ, id));
        assertEquals("department NOT_OWN_DEPARTMENT", problem(expect(422, name(DENIZ, "CENG", MAIL, day(5), day(6)))));
        expect(204, end(Portal.SECOND_OFFICER, id));
        assertEquals(List.of("CENG Deniz Ak Aylin Koç ENDED false"), lines(expect(200, deputies(CENG))));
    }

    @Test
    void days_that_overlap_another_deputyship_are_refused_until_it_is_ended() {
        var id = json(expect(201, name(2, 5))).get("id").asText();

        assertEquals("from DEPUTY_NAMED", problem(expect(422, name(5, 9))));
        expect(201, name(6, 9));
        expect(204, end(CENG, id));
        expect(201, name(3, 5));
    }

    @Test
    void days_that_are_over_reversed_or_more_than_a_year_are_refused() {
        assertEquals("until DAYS_PAST", problem(expect(422, name(-3, -1))));
        assertEquals("until DAYS_REVERSED", problem(expect(422, name(3, 2))));
        assertEquals("until TOO_LONG", problem(expect(422, name(0, 366))));
        assertEquals("until TOO_LONG", problem(expect(422, name(367, 368))));
        assertEquals("until MALFORMED", problem(expect(400, name(CENG, "CENG", MAIL, day(0), "tomorrow"))));
        assertEquals(
                List.of("from", "until", "mail"),
                json(expect(400, name(CENG, "CENG", "", "today", "tomorrow")))
                        .get("problems")
                        .findValuesAsText("field"));
    }

    @Test
    void naming_and_ending_again_and_again_does_not_lengthen_what_every_coordinator_reads() {
        for (int i = 0; i < 60; i++) {
            expect(204, end(CENG, json(expect(201, name(0, 3))).get("id").asText()));
        }

        assertEquals(51, json(expect(200, deputies(CENG))).get("deputies").size());
        assertEquals(120, trail().size());
    }

    @Test
    void nobody_is_deputy_of_oneself_and_neither_a_student_nor_a_coordinator_of_the_department_is_one() {
        signedIn("tutor", "tutor@metu.example", Set.of("coordinator", "student"), Set.of());
        signedIn("second", "second@metu.example", Set.of("coordinator"), Set.of("CENG"));

        assertEquals("mail OWN_DEPUTY", refusal("aylin@metu.example"));
        assertEquals("mail STUDENT_AS_DEPUTY", refusal("tutor@metu.example"));
        assertEquals("mail ALREADY_COORDINATOR", refusal("SECOND@METU.EXAMPLE"));
        assertEquals("mail NO_COORDINATOR_LOGIN", refusal("2500001@metu.example"));
    }

    @Test
    void INV_18_who_studies_meanwhile_or_lost_the_coordinators_login_is_no_deputy_any_more() {
        expect(201, name(0, 3));

        expect(404, list(DENIZ.with("cognito:groups", "[coordinator student]")));
        expect(403, list(DENIZ.with("cognito:groups", "[]")));
        expect(200, list(DENIZ));
    }

    @Test
    void a_deputyship_that_is_over_cannot_be_ended() {
        var id = json(expect(201, name(0, 0))).get("id").asText();
        season.clock.advance(Duration.ofDays(1));

        assertEquals(" DEPUTYSHIP_OVER", problem(expect(409, end(CENG, id))));
    }

    private void signedIn(String id, String mail, Set<String> groups, Set<String> departments) {
        var name = id.equals("deniz") ? "Deniz Ak" : id;
        season.world
                .ports
                .contacts()
                .signedIn(new Contact(
                        new Recipient.Staff(id),
                        name,
                        mail,
                        groups,
                        new TreeSet<>(departments),
                        season.clock.instant()));
    }

    private String day(int after) {
        return Deputyship.day(season.clock.instant()).plusDays(after).toString();
    }

    private Response name(int from, int until) {
        return name(CENG, "CENG", MAIL, day(from), day(until));
    }

    private String refusal(String mail) {
        return problem(expect(422, name(CENG, "CENG", mail, day(0), day(1))));
    }

    private Response name(Person by, String department, String mail, String from, String until) {
        return season.world
                .as(by)
                .body("{\"department\":\"%s\",\"mail\":\"%s\",\"from\":\"%s\",\"until\":\"%s\"}"
                        .formatted(department, mail, from, until))
                .ask("POST /deputies");
    }

    private Response end(Person by, String id) {
        return season.world.as(by).ask("DELETE /deputies/{deputyship}", "deputyship", id);
    }

    private Response deputies(Person by) {
        return season.world.as(by).ask("GET /deputies");
    }

    private Response list(Person by) {
        return season.world.as(by).ask("GET /calls/{call}/application-list", "call", Season.CALL.value());
    }

    private Response review(Person by) {
        return season.world
                .as(by)
                .ifMatch(0)
                .body("{\"decision\":\"APPROVED\",\"submission\":1,\"declinedChoices\":[]}")
                .ask(
                        "PUT /calls/{call}/applications/{student}/review",
                        "call",
                        Season.CALL.value(),
                        "student",
                        Cast.ADA.number);
    }

    private List<TrailEntry> trail() {
        return season.world.ports.auditTrail().of(AuditTrail.PRIVACY).stream()
                .filter(entry -> entry.object().startsWith("PRIVACY/DEPUTIES/CENG/"))
                .toList();
    }

    private static List<String> lines(Response answered) {
        return StreamSupport.stream(json(answered).get("deputies").spliterator(), false)
                .map(one -> String.join(
                        " ",
                        text(one, "department"),
                        text(one, "deputyName"),
                        text(one, "namedByName"),
                        text(one, "state"),
                        text(one, "endable")))
                .toList();
    }

    private static String text(JsonNode one, String field) {
        return one.get(field).asText();
    }

    private static String problem(Response refused) {
        var problem = json(refused).at("/problems/0");
        return problem.path("field").asText() + " " + problem.get("code").asText();
    }
}
