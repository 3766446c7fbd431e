package tr.edu.metu.ico.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tr.edu.metu.ico.functions.world.Season.CALL;
import static tr.edu.metu.ico.functions.world.Season.OPENS;
import static tr.edu.metu.ico.functions.world.Season.expect;
import static tr.edu.metu.ico.functions.world.Season.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.adapters.json.StrictJson;
import tr.edu.metu.ico.adapters.json.definition.ShippedDefinitions;
import tr.edu.metu.ico.call.Sha256;
import tr.edu.metu.ico.functions.world.Cast;
import tr.edu.metu.ico.functions.world.Portal;
import tr.edu.metu.ico.functions.world.Season;
import tr.edu.metu.ico.functions.world.Season.Stage;
import tr.edu.metu.ico.functions.world.Stores;
import tr.edu.metu.ico.functions.world.World.Response;
import tr.edu.metu.ico.outbox.OutboxRow;
import tr.edu.metu.ico.outbox.Recipient;

/** The office's list of exams: confirmed before the announcement, extended while people apply, shortened with a reason. */
class AcceptedExamsTest {
    private static final Cast ADA = Cast.ADA;
    private static final Cast BORA = Cast.BORA;
    private static final String CONFIRMED = Season.definition();
    private static final String WITH_IELTS = CONFIRMED.replace("\"PTE_ACADEMIC\"]", "\"PTE_ACADEMIC\", \"IELTS\"]");
    private static final String WITHOUT_TOEFL = CONFIRMED.replace("\"TOEFL_IBT\", ", "");
    private static final String TOEFL_REMOVED = removed(WITHOUT_TOEFL, "TOEFL_IBT");

    private final Season season = new Season(Stores::inMemory, ADA, BORA);

    @Test
    void a_call_is_not_announced_with_a_sample_and_says_afterwards_who_stands_for_each_list() {
        var sample = ShippedDefinitions.document("OE-2024").orElseThrow();

        var refused = season.portal.announce(sample);
        var announced = season.portal.announce(CONFIRMED);

        assertEquals(List.of("EXAMS_NOT_CONFIRMED"), codes(json(expect(422, refused))));
        var problem = json(refused).at("/problems/0");
        assertTrue(problem.get("field").asText().matches("definition\\.rules\\[[0-9]+]\\.list"), problem::toString);
        var message = problem.at("/message/en").asText();
        assertTrue(message.contains("EPEEP") && message.contains("set list to CONFIRMED"), message);
        assertEquals(
                new StrictJson().read("""
                    {"lists": [
                      {"rule": "OE24-LANG-2", "list": "CONFIRMED", "removed": [],
                       "exams": ["EPEEP", "METU_EPE", "PTE_ACADEMIC", "TOEFL_IBT"]},
                      {"rule": "OE24-LANG-6", "list": "ANNOUNCED", "removed": [],
                       "exams": ["E_YDS", "YDS", "YOKDIL"]}],
                     "oldestDay": "2018-11-06", "newestDay": "2023-11-30"}
                    """, JsonNode.class),
                json(expect(200, announced)).get("exams"));
    }

    @Test
    void an_exam_is_refused_in_the_list_by_the_rule_that_refuses_it_in_a_claim() {
        var refused =
                season.portal.announce(CONFIRMED.replace("\"PTE_ACADEMIC\"]", "\"PTE_ACADEMIC\", \"Cambridge C1\"]"));

        var problem = json(expect(400, refused)).at("/problems/0");
        assertTrue(problem.get("field").asText().endsWith(".exams[4]"), problem::toString);
        assertTrue(problem.at("/message/en").asText().contains("Cambridge C1"), problem::toString);
    }

    @Test
    void an_exam_that_the_office_adds_while_people_apply_counts_from_the_claim_to_the_score() {
        season.until(Stage.OPENED);
        var refused = submitIelts("first-try");
        var reported = json(expect(422, refused)).at("/problems/0/message/en").asText();
        assertTrue(
                reported.startsWith("IELTS is not among the exams that count in this call. Only a score of one of these"
                        + " counts: EPEEP,"),
                reported);

        expect(200, season.portal.announce(WITH_IELTS));
        expect(201, submitIelts("second-try"));
        season.without(Stage.APPLIED).until(Stage.FROZEN);
        season.without(Stage.REVIEWED);
        expect(200, season.portal.approve(BORA));
        expect(200, judgedAsIelts());
        season.until(Stage.PUBLISHED);

        var result = expect(200, season.portal.result(BORA)).body();
        assertTrue(result.contains("89.66"), result);
    }

    @Test
    void an_exam_is_removed_only_with_a_reason_and_each_student_concerned_is_noted_once() {
        season.until(Stage.APPLIED);
        assertEquals(
                List.of("EXAM_REMOVED_WITHOUT_REASON"),
                codes(json(expect(422, season.portal.announce(WITHOUT_TOEFL)))));
        assertEquals(List.of(), season.world.ports.outbox().of(CALL));

        expect(200, season.portal.announce(TOEFL_REMOVED));
        expect(200, season.portal.announce(TOEFL_REMOVED));

        var version = season.world.ports.calls().versions(CALL).getLast();
        assertEquals(2, version.number());
        var rows = season.world.ports.outbox().of(CALL);
        assertEquals(
                List.of("student:" + BORA.student() + " ACCEPTED_EXAMS_SHORTENED 2." + version.digest()),
                rows.stream()
                        .map(row -> row.to().text() + " " + row.kind() + " " + row.subject())
                        .toList());
        assertEquals(
                Map.of(
                        "claimed", List.of("TOEFL_IBT"),
                        "onRecord", List.of(),
                        "reasonEn", List.of("The university recognises it no longer."),
                        "reasonTr", List.of("Üniversite artık tanımıyor.")),
                rows.getFirst().facts());
    }

    @Test
    void students_with_the_removed_exam_on_record_are_concerned_too() {
        season.until(Stage.APPLIED);

        expect(200, season.portal.announce(removed(CONFIRMED.replace("\"METU_EPE\", ", ""), "METU_EPE")));

        assertEquals(
                List.of(List.of("METU_EPE")),
                season.world.ports.outbox().of(CALL, Recipient.of(ADA.student())).stream()
                        .map(OutboxRow::facts)
                        .map(facts -> facts.get("onRecord"))
                        .toList());
        assertEquals(List.of(), season.world.ports.outbox().of(CALL, Recipient.of(BORA.student())));
    }

    @Test
    void a_removal_stays_on_record_and_an_exam_may_come_back() {
        season.until(Stage.OPENED);
        expect(200, season.portal.announce(TOEFL_REMOVED));

        assertEquals(
                List.of("EXAM_REMOVED_WITHOUT_REASON"),
                codes(json(expect(422, season.portal.announce(WITHOUT_TOEFL)))));
        expect(200, season.portal.announce(CONFIRMED));
    }

    @Test
    void after_the_deadline_the_exams_are_fixed() {
        season.until(Stage.FROZEN);

        assertEquals(List.of("FIXED_SINCE_CLOSING"), codes(json(expect(422, season.portal.announce(WITH_IELTS)))));
    }

    private Response submitIelts(String idempotencyKey) {
        var at = OPENS.plus(Duration.ofHours(2));
        season.clock.moveTo(at);
        if (season.key(BORA, "LANGUAGE") == null) {
            season.world.created(Season.area("LANGUAGE"), season.upload(BORA, "LANGUAGE", Season.document(BORA)));
        }
        return season.portal.submit(BORA, 0, idempotencyKey, BORA.content().replace("TOEFL_IBT", "IELTS"), at);
    }

    private Response judgedAsIelts() {
        var key = season.key(BORA, "LANGUAGE");
        return season.world
                .as(Portal.OFFICER)
                .ifMatch(0)
                .body("{\"decision\":\"APPROVED\",\"sha256\":\"" + Sha256.of(Season.document(BORA))
                        + "\",\"language\":{\"exam\":\"IELTS\",\"examDate\":\"2023-05-10\",\"score\":\"85\"}}")
                .ask(
                        "PUT /calls/{call}/applications/{student}/documents/{document}/verdict",
                        "call",
                        CALL.value(),
                        "student",
                        BORA.number,
                        "document",
                        key.substring(key.lastIndexOf('/') + 1));
    }

    private static String removed(String definition, String exam) {
        return definition.replace(
                "\"list\": \"CONFIRMED\"",
                "\"list\": \"CONFIRMED\", \"removed\": [{\"exam\": \"" + exam
                        + "\", \"reason\": {\"en\": \"The university"
                        + " recognises it no longer.\", \"tr\": \"Üniversite artık tanımıyor.\"}}]");
    }

    private static List<String> codes(JsonNode answer) {
        return answer.get("problems")
                .valueStream()
                .map(problem -> problem.get("code").asText())
                .toList();
    }
}
