package tr.edu.metu.ico.functions.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tr.edu.metu.ico.functions.world.Season.expect;
import static tr.edu.metu.ico.functions.world.Season.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tr.edu.metu.ico.application.DocumentId;
import tr.edu.metu.ico.application.Review;
import tr.edu.metu.ico.call.Sha256;
import tr.edu.metu.ico.functions.world.Cast;
import tr.edu.metu.ico.functions.world.Person;
import tr.edu.metu.ico.functions.world.Portal;
import tr.edu.metu.ico.functions.world.Season;
import tr.edu.metu.ico.functions.world.Season.Stage;
import tr.edu.metu.ico.functions.world.Stores;
import tr.edu.metu.ico.functions.world.World.Response;
import tr.edu.metu.ico.outbox.Recipient;
import tr.edu.metu.ico.people.Contact;

/** Many decisions in one request: seen before they are made, each with its own outcome, and one answer to one key. */
class BatchTest {

    private static final Person CENG = Person.coordinator("CENG");
    private static final Person PLAIN = Portal.SECOND_OFFICER;
    private static final String DECLINED =
            "\"decision\":\"DECLINED\",\"code\":\"ACADEMIC_STATUS\",\"reason\":\"a year\"";

    private final Season season = new Season(Stores::inMemory, Cast.ADA, Cast.BORA, Cast.CEM, Cast.GUL, Cast.ECE);

    @BeforeEach
    void five_students_have_applied() {
        season.until(Stage.APPLIED);
    }

    @Test
    void a_preview_counts_and_names_what_can_be_decided_and_decides_nothing() {
        var before = season.state();
        expect(201, season.portal.submit(Cast.CEM, 1, "again-CEM", Cast.CEM.content(), season.clock.instant()));
        var changed = season.state();

        var preview = json(expect(200, ask("review-previews", "-", approving(Cast.ADA, Cast.CEM, Cast.ECE))));

        assertEquals(
                List.of(
                        "2500001 Student ADA DECIDABLE ",
                        "2500003 Student CEM CHANGED OTHER_SUBMISSION",
                        "2500005 null NOT_FOUND "),
                words(preview));
        assertEquals("1 2", preview.get("decidable") + " " + preview.get("refused"));
        assertEquals(changed, season.state());
        assertTrue(!before.equals(changed));
    }

    @Test
    void a_preview_of_approvals_says_which_applications_fail_a_condition_as_the_page_of_each_does() {
        var noScore = Cast.GUL
                .content()
                .replace(
                        "\"source\":\"RECORD\"",
                        "\"source\":\"UPLOAD\",\"exam\":\"TOEFL_IBT\",\"examDate\":\"2023-05-10\"");
        expect(201, season.portal.submit(Cast.GUL, 1, "no-score", noScore, season.clock.instant()));
        var items = Stream.of(line(Cast.ADA, 1, 0), line(Cast.CEM, 1, 0), line(Cast.GUL, 2, 0));
        var preview = json(expect(
                200,
                ask(
                        "review-previews",
                        "-",
                        "{\"decision\":\"APPROVED\",\"items\":[" + items.collect(Collectors.joining(",")) + "]}")));

        for (var who : List.of(Cast.ADA, Cast.CEM, Cast.GUL)) {
            var page = json(expect(
                            200,
                            season.world
                                    .as(CENG)
                                    .ask(
                                            "GET /calls/{call}/applications/{student}",
                                            "call",
                                            "OE-2024",
                                            "student",
                                            who.number)))
                    .at("/outlook/failing");
            assertEquals(
                    page.isEmpty() ? Optional.empty() : Optional.of(page),
                    preview.get("failing")
                            .valueStream()
                            .filter(one -> one.get("student").asText().equals(who.number))
                            .map(one -> one.get("conditions"))
                            .findFirst());
        }
        assertEquals(List.of(Cast.GUL.number), preview.get("failing").findValuesAsText("student"));
        var declining = json(expect(200, ask("review-previews", "-", batch(DECLINED, Cast.ADA))));
        assertEquals(0, declining.get("failing").size());
    }

    @Test
    void many_applications_are_declined_for_one_reason_and_each_decision_can_be_changed() {
        var outcomes = json(expect(200, ask("review-batches", "many-0001", batch(DECLINED, Cast.ADA, Cast.GUL))));

        assertEquals(List.of("2500001 Student ADA DECIDED ", "2500007 Student GUL DECIDED "), words(outcomes));
        assertEquals("a year", review(Cast.GUL).orElseThrow().reason());
        var again = "{\"decision\":\"APPROVED\",\"items\":[" + line(Cast.GUL, 1, 1) + "]}";
        expect(200, ask("review-batches", "many-0002", again));
        assertTrue(review(Cast.GUL).orElseThrow().approved());
    }

    @Test
    void INV_04_the_same_key_gets_the_same_answer_whatever_has_happened_since() {
        var first = expect(200, ask("review-batches", "many-0001", approving(Cast.ADA, Cast.GUL)));
        expect(200, season.portal.review(Cast.ADA, "DECLINED", Optional.of("a year"), 1, 1));

        var second = expect(200, ask("review-batches", "many-0001", approving(Cast.ADA, Cast.GUL)));

        assertEquals(first.body(), second.body());
        assertTrue(!review(Cast.ADA).orElseThrow().approved());
        var other = json(expect(422, ask("review-batches", "many-0001", approving(Cast.ADA))));
        assertEquals("KEY_REUSED", other.at("/problems/0/code").asText());
    }

    @Test
    void INV_23_a_replay_names_no_special_document_to_an_officer_who_has_lost_the_right() {
        var key = season.key(Cast.CEM, "AFAD_AID");
        var nobody = "{\"student\":\"x\",\"document\":\"y\",\"version\":0,\"sha256\":\"z\",\"decision\":\"APPROVED\"}";
        var verdict = "{\"items\":[" + nobody + ",{\"student\":\"" + Cast.CEM.number + "\",\"document\":\""
                + key.substring(key.lastIndexOf('/') + 1) + "\",\"version\":0,\"sha256\":\""
                + Sha256.of(Season.document(Cast.CEM)) + "\",\"decision\":\"APPROVED\"}]}";
        var decided = json(expect(200, as(Portal.OFFICER, "verdict-batches", "docs-0001", verdict)));
        assertEquals("1 1", counts(decided, "decided"));

        var replayed = json(expect(200, as(Person.officer("officer-1"), "verdict-batches", "docs-0001", verdict)));

        assertEquals("0 2", counts(replayed, "decided"));
        assertEquals("NOT_FOUND", replayed.at("/items/1/outcome").asText());
        assertEquals(decided, json(expect(200, as(Portal.OFFICER, "verdict-batches", "docs-0001", verdict))));
    }

    @ParameterizedTest
    @CsvSource({
        "-1, 0, This must be 1 or more.",
        "0, 0, This must be 1 or more.",
        "1, -1, This must be 0 or more.",
        "-9223372036854775808, 0, This must be 1 or more."
    })
    void a_number_that_no_version_has_is_named_as_such(String submission, String version, String message) {
        var batch = "{\"decision\":\"APPROVED\",\"items\":[{\"student\":\"2500001\",\"submission\":" + submission
                + ",\"version\":" + version + "}]}";

        for (var route : List.of("review-previews", "review-batches")) {
            var refused = json(expect(400, ask(route, "many-0001", batch)));
            assertEquals(message, refused.at("/problems/0/message/en").asText());
        }
        assertTrue(review(Cast.ADA).isEmpty());
    }

    @Test
    void a_negative_version_of_a_verdict_or_of_one_submission_is_named_as_such() {
        var verdict = "{\"items\":[{\"student\":\"2500002\",\"document\":\"" + "0".repeat(32)
                + "\",\"version\":-1,\"sha256\":\"" + "0".repeat(64) + "\",\"decision\":\"REJECTED\"}]}";

        for (var route : List.of("verdict-previews", "verdict-batches")) {
            var refused = json(expect(400, as(Portal.OFFICER, route, "docs-0001", verdict)));
            assertEquals("items[0].version", refused.at("/problems/0/field").asText());
        }
        var single = json(expect(400, season.portal.review(Cast.ADA, "APPROVED", Optional.empty(), -1, 0)));
        assertEquals(
                "This must be 1 or more.", single.at("/problems/0/message/en").asText());
    }

    @Test
    void INV_26_a_decision_that_was_stored_before_the_answer_was_lost_is_not_made_twice() {
        expect(200, ask("review-batches", "many-0001", batch(DECLINED, Cast.ADA)));
        var before = season.world.ports.auditTrail().of(Season.CALL.value()).size();

        var outcomes = json(expect(200, ask("review-batches", "many-0002", batch(DECLINED, Cast.ADA))));

        assertEquals(List.of("2500001 Student ADA DECIDED "), words(outcomes));
        assertEquals(
                before, season.world.ports.auditTrail().of(Season.CALL.value()).size());
    }

    @Test
    void what_a_batch_decided_is_taken_back_at_once_except_what_has_changed_since() {
        expect(200, ask("review-batches", "many-0001", approving(Cast.ADA, Cast.CEM, Cast.GUL)));
        expect(200, season.portal.review(Cast.CEM, "DECLINED", Optional.of("a year"), 1, 1));
        var undo = "{\"decision\":\"UNDECIDED\",\"items\":["
                + Stream.of(Cast.ADA, Cast.CEM, Cast.GUL)
                        .map(who -> line(who, 1, 1))
                        .collect(Collectors.joining(",")) + "]}";

        assertEquals("2 1", counts(json(expect(200, ask("review-previews", "-", undo))), "decidable"));
        var outcomes = json(expect(200, ask("review-batches", "undo-0001", undo)));

        assertEquals(
                List.of(
                        "2500001 Student ADA DECIDED ",
                        "2500003 Student CEM CONFLICT STALE_VERSION",
                        "2500007 Student GUL DECIDED "),
                words(outcomes));
        assertTrue(review(Cast.ADA).orElseThrow().takenBack());
        assertEquals(List.of("NEW 2", "DECLINED 2", "NEW 2"), decisions());
        var seen = json(expect(
                200,
                season.world
                        .as(CENG)
                        .ask(
                                "GET /calls/{call}/applications/{student}",
                                "call",
                                Season.CALL.value(),
                                "student",
                                Cast.ADA.number)));
        assertTrue(!seen.has("review") && seen.get("reviewVersion").asLong() == 2, seen::toString);
        expect(200, ask("review-batches", "undo-0001", undo));
        assertEquals(
                "NOT_DECIDED",
                json(expect(200, ask("review-batches", "undo-0002", undo.replace("\"version\":1", "\"version\":2"))))
                        .at("/items/0/problems/0/code")
                        .asText());
        expect(200, season.portal.review(Cast.ADA, "APPROVED", Optional.empty(), 1, 2));
    }

    private static String counts(JsonNode answered, String good) {
        return answered.get(good) + " " + answered.get("refused");
    }

    private List<String> decisions() {
        var list = json(expect(
                200, season.world.as(CENG).ask("GET /calls/{call}/application-list", "call", Season.CALL.value())));
        return Stream.of(0, 1, 2)
                .map(i -> list.at("/applications/" + i))
                .map(one -> one.get("decision").asText() + " " + one.get("decisionVersion"))
                .toList();
    }

    @Test
    void INV_05_what_a_colleague_decided_meanwhile_stands_and_names_the_colleague() {
        expect(200, season.portal.approve(Cast.ADA));
        season.world
                .ports
                .contacts()
                .signedIn(new Contact(
                        new Recipient.Staff("coordinator-CENG"),
                        "Deniz Kaya",
                        "",
                        Set.of("coordinator"),
                        Set.of("CENG"),
                        season.clock.instant()));
        var other = CENG.with("sub", "coordinator-2");

        for (var route : List.of("review-previews", "review-batches")) {
            var outcome = json(expect(200, as(other, route, "other-key", batch(DECLINED, Cast.ADA))))
                    .at("/items/0");
            assertEquals("CONFLICT", outcome.get("outcome").asText());
            assertEquals("coordinator-CENG", outcome.get("decidedBy").asText());
            assertEquals("Deniz Kaya", outcome.get("decidedByName").asText());
            assertEquals(1, outcome.get("version").asLong());
        }
        assertTrue(json(expect(412, season.portal.review(Cast.ADA, "DECLINED", Optional.of("too late"), 1, 0)))
                .at("/problems/0/message/tr")
                .asText()
                .startsWith("Bu kaydı Deniz Kaya değiştirdi:"));
    }

    @Test
    void INV_05_a_single_decision_on_what_a_colleague_decided_names_the_colleague_and_the_time_of_the_call() {
        expect(200, ask("review-batches", "many-0001", approving(Cast.ADA)));

        var late = expect(412, season.portal.review(Cast.ADA, "DECLINED", Optional.of("too late"), 1, 0));

        assertEquals(
                "coordinator-CENG changed this on 6 November 2023, 22:00:00 (Türkiye time). Load it again; what you"
                        + " typed is not lost.",
                json(late).at("/problems/0/message/en").asText());
    }

    @Test
    void a_student_of_another_department_and_nobody_answer_alike_and_hold_up_nobody() {
        var items = Stream.of(Cast.ECE.number, "9999999", "x", Cast.ADA.number)
                .map(number -> "{\"student\":\"" + number + "\",\"submission\":1,\"version\":0}")
                .collect(Collectors.joining(","));

        var outcomes = json(expect(
                200, ask("review-batches", "many-0001", "{\"decision\":\"APPROVED\",\"items\":[" + items + "]}")));

        assertEquals(
                List.of(
                        "2500005 null NOT_FOUND ",
                        "9999999 null NOT_FOUND ",
                        "x null NOT_FOUND ",
                        "2500001 Student ADA DECIDED "),
                words(outcomes));
        assertTrue(review(Cast.ECE).isEmpty());
    }

    @Test
    void what_was_taken_back_or_withdrawn_is_not_decided() {
        expect(204, season.portal.retract(Cast.ADA, 1, season.clock.instant()));
        season.until(Stage.FROZEN);
        expect(201, season.portal.withdraw(Cast.GUL, season.clock.instant()));

        var outcomes = json(expect(200, ask("review-batches", "many-0001", approving(Cast.ADA, Cast.GUL, Cast.CEM))));

        assertEquals(
                List.of(
                        "2500001 Student ADA CHANGED NOT_SUBMITTED",
                        "2500007 Student GUL CHANGED WITHDRAWN",
                        "2500003 Student CEM DECIDED "),
                words(outcomes));
    }

    @Test
    void after_the_publication_nothing_is_decided_and_the_preview_says_so() {
        season.until(Stage.PUBLISHED);

        for (var route : List.of("review-previews", "review-batches")) {
            var body = "{\"decision\":\"APPROVED\",\"items\":[" + line(Cast.ADA, 1, 1) + "]}";
            assertEquals(
                    List.of("2500001 Student ADA REFUSED CALL_STATE"),
                    words(json(expect(200, ask(route, "many-0001", body)))));
        }
    }

    @Test
    void a_batch_without_a_reason_without_items_or_with_an_item_twice_is_refused_as_a_whole() {
        assertEquals("reason", field("{\"decision\":\"DECLINED\",\"items\":[" + line(Cast.ADA, 1, 0) + "]}"));
        assertEquals("decision", field("{\"decision\":\"LATER\",\"items\":[" + line(Cast.ADA, 1, 0) + "]}"));
        assertEquals("items", field("{\"decision\":\"APPROVED\",\"items\":[]}"));
        assertEquals("items[1]", field(approving(Cast.ADA, Cast.ADA)));
    }

    private String field(String body) {
        return json(expect(400, ask("review-batches", "many-0001", body)))
                .at("/problems/0/field")
                .asText();
    }

    @Test
    void an_officer_judges_many_documents_each_on_the_version_seen() {
        var language = "\"language\":{\"exam\":\"TOEFL_IBT\",\"examDate\":\"2023-05-10\",\"score\":\"85\"}";
        var approved = verdict(Cast.BORA, "LANGUAGE", "\"decision\":\"APPROVED\"," + language);
        var rejected = verdict(Cast.CEM, "AFAD_AID", "\"decision\":\"REJECTED\",\"reason\":\"unreadable\"");
        var body = "{\"items\":[" + approved + "," + rejected + "]}";

        assertEquals(
                List.of("2500002 Student BORA DECIDABLE ", "2500003 Student CEM DECIDABLE "),
                words(json(expect(200, as(Portal.OFFICER, "verdict-previews", "-", body)))));
        var first = expect(200, as(Portal.OFFICER, "verdict-batches", "docs-0001", body));
        assertEquals(List.of("2500002 Student BORA DECIDED ", "2500003 Student CEM DECIDED "), words(json(first)));
        assertEquals(
                first.body(),
                as(Portal.OFFICER, "verdict-batches", "docs-0001", body).body());
        var later = json(expect(200, as(PLAIN, "verdict-batches", "docs-0002", "{\"items\":[" + approved + "]}")));
        assertEquals(List.of("2500002 Student BORA CONFLICT STALE_VERSION"), words(later));
        assertEquals("officer-1", later.at("/items/0/decidedBy").asText());
    }

    @Test
    void INV_23_an_officer_without_the_group_decides_on_no_special_document_and_a_score_is_needed_for_an_approval() {
        var special = verdict(Cast.CEM, "AFAD_AID", "\"decision\":\"REJECTED\",\"reason\":\"unreadable\"");
        var incomplete = verdict(Cast.BORA, "LANGUAGE", "\"decision\":\"APPROVED\"");

        var outcomes = json(
                expect(200, as(PLAIN, "verdict-previews", "-", "{\"items\":[" + special + "," + incomplete + "]}")));

        assertEquals(List.of("2500003 null NOT_FOUND ", "2500002 Student BORA REFUSED MALFORMED"), words(outcomes));
    }

    @Test
    void a_version_that_was_replaced_is_not_judged() {
        season.clock.advance(Duration.ofMinutes(1));
        var wrong = verdict(Cast.BORA, "LANGUAGE", "\"decision\":\"REJECTED\",\"reason\":\"unreadable\"")
                .replace(Sha256.of(Season.document(Cast.BORA)).hex(), "0".repeat(64));

        var outcomes = json(expect(200, as(PLAIN, "verdict-batches", "docs-0001", "{\"items\":[" + wrong + "]}")));

        assertEquals(List.of("2500002 Student BORA CHANGED OTHER_VERSION"), words(outcomes));
    }

    private String verdict(Cast who, String slot, String decision) {
        var key = season.key(who, slot);
        return "{\"student\":\"%s\",\"document\":\"%s\",\"version\":0,\"sha256\":\"%s\",%s}"
                .formatted(
                        who.number,
                        new DocumentId(key.substring(key.lastIndexOf('/') + 1)),
                        Sha256.of(Season.document(who)),
                        decision);
    }

    private Optional<Review> review(Cast who) {
        return season.world.ports.reviews().find(Season.CALL, who.student());
    }

    private Response ask(String route, String key, String body) {
        return as(CENG, route, key, body);
    }

    private Response as(Person person, String route, String key, String body) {
        return season.world
                .as(person)
                .header("idempotency-key", key)
                .body(body)
                .ask("POST /calls/{call}/" + route, "call", Season.CALL.value());
    }

    private static String approving(Cast... students) {
        return batch("\"decision\":\"APPROVED\"", students);
    }

    private static String batch(String decision, Cast... students) {
        return "{" + decision + ",\"items\":["
                + Stream.of(students).map(who -> line(who, 1, 0)).collect(Collectors.joining(",")) + "]}";
    }

    private static String line(Cast who, long submission, long version) {
        return "{\"student\":\"" + who.number + "\",\"submission\":" + submission + ",\"version\":" + version + "}";
    }

    private static List<String> words(JsonNode outcomes) {
        return outcomes.get("items")
                .valueStream()
                .map(item -> item.get("student").asText() + " "
                        + Optional.ofNullable(item.get("name"))
                                .map(JsonNode::asText)
                                .orElse("null") + " "
                        + item.get("outcome").asText() + " "
                        + item.at("/problems/0/code").asText())
                .toList();
    }
}
