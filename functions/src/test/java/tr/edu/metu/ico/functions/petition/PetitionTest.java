package tr.edu.metu.ico.functions.petition;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static tr.edu.metu.ico.functions.world.Season.CALL;
import static tr.edu.metu.ico.functions.world.Season.DEADLINE;
import static tr.edu.metu.ico.functions.world.Season.OPENS;
import static tr.edu.metu.ico.functions.world.Season.PUBLISHING;
import static tr.edu.metu.ico.functions.world.Season.SCORING;
import static tr.edu.metu.ico.functions.world.Season.expect;
import static tr.edu.metu.ico.functions.world.Season.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.call.ImportKind;
import tr.edu.metu.ico.call.Milestone;
import tr.edu.metu.ico.functions.world.Cast;
import tr.edu.metu.ico.functions.world.ExamDefinition;
import tr.edu.metu.ico.functions.world.OfficeFiles;
import tr.edu.metu.ico.functions.world.Person;
import tr.edu.metu.ico.functions.world.Portal;
import tr.edu.metu.ico.functions.world.Season;
import tr.edu.metu.ico.functions.world.Stores;
import tr.edu.metu.ico.functions.world.World.Response;
import tr.edu.metu.ico.result.Outcome;

/**
 * A student who missed the exam petitions, and the office rules (reading A-07); rulings on international students
 * (A-12).
 */
class PetitionTest {

    private static final String PETITION = "{\"kind\":\"EXAM_ABSENCE\",\"reason\":\"Ateşim vardı.\"}";
    private static final String ACCEPTED =
            "{\"kind\":\"EXAM_ABSENCE\",\"accepted\":true,\"reason\":\"a medical report\"}";
    private static final String REFUSED =
            "{\"kind\":\"EXAM_ABSENCE\",\"accepted\":false,\"reason\":\"the report is of another day\"}";

    private final Season season = new Season(Stores::inMemory);
    private final Portal portal = season.portal;

    @Test
    void A_07_a_petition_holds_the_seal_until_it_is_ruled_on_and_a_ruling_can_be_taken_back() {
        whoMissesTheExamAsks();
        theSealWaits();

        var refused = json(expect(201, rule(0, REFUSED)));
        assertEquals("reason [1 OE24-EXAM-3 true]", "reason " + rulings(refused));
        assertEquals(false, refused.get("petitions").get(0).get("open").asBoolean());
        assertEquals("PETITION_DECIDED", code(petition(Cast.CEM, 2, PETITION)));
        sealedAndPlaced();
        assertEquals(
                "CANCELLED",
                season.state().rows().stream()
                        .filter(row -> row.student().value().equals(Cast.CEM.number))
                        .map(row -> row.outcome().getClass().getSimpleName().toUpperCase(Locale.ROOT))
                        .findFirst()
                        .orElseThrow());

        var takenBack = "{\"kind\":\"TAKES_BACK\",\"ruling\":1,\"reason\":\"the wrong file was looked at\"}";
        var docket = json(expect(201, rule(1, takenBack)));
        assertEquals(
                "[1 OE24-EXAM-3 false, 2 OE24-EXAM-3 false]", rulings(docket).toString());
        theSealWaits();
        expect(201, rule(2, ACCEPTED));
        sealedAndPlaced();
        season.clock.moveTo(PUBLISHING);
        expect(200, portal.publish(season.run()));

        var result = json(expect(200, portal.result(Cast.CEM)));
        assertEquals("70", result.get("score").get("language").decimalValue().toPlainString());
        assertEquals(409, rule(3, ACCEPTED).status());
        assertEquals(
                "Sınava girmemeniz mazeretli sayıldı; kayıtlı puanlarınız geçerlidir.",
                json(expect(200, ask(Cast.CEM.person(), "GET", "/petitions", 0, "")))
                        .get("rulings")
                        .get(2)
                        .get("text")
                        .get("tr")
                        .asText());
    }

    @Test
    void a_petition_is_filed_at_most_ten_times_an_hour_and_what_is_refused_is_not_counted() {
        announced();
        expect(201, portal.submit(Cast.CEM, 0, "exam-cem", exam(Cast.CEM), OPENS));
        for (int version = 0; version < 10; version++) {
            assertEquals(412, petition(Cast.CEM, 99, PETITION).status());
            expect(201, petition(Cast.CEM, version, PETITION));
        }

        assertEquals(429, petition(Cast.CEM, 10, PETITION).status());
    }

    private void whoMissesTheExamAsks() {
        announced();
        assertEquals("EXAM_NOT_CHOSEN", code(petition(Cast.CEM, 0, PETITION)));
        expect(201, portal.submit(Cast.CEM, 0, "exam-cem", exam(Cast.CEM), OPENS));
        expect(201, portal.submit(Cast.ADA, OPENS));
        assertEquals("EXAM_NOT_CHOSEN", code(petition(Cast.ADA, 0, PETITION)));
        season.clock.moveTo(DEADLINE);
        season.freeze();
        expect(200, portal.approve(Cast.CEM));
        expect(200, portal.approve(Cast.ADA));
        season.clock.moveTo(Instant.parse("2023-12-10T09:00:00Z"));
        season.importFile(
                ImportKind.EXAM_RESULTS,
                ("student_number,exam,exam_date,attended,score,excuse,reason\n" + Cast.CEM.number
                                + ",EPEEP,2023-12-09,no,,,\n")
                        .getBytes(UTF_8));

        expect(201, petition(Cast.CEM, 0, PETITION));
        assertEquals(412, petition(Cast.CEM, 0, PETITION).status());
        var again = json(expect(201, petition(Cast.CEM, 1, PETITION.replace("Ateşim", "Yüksek ateşim"))));
        assertEquals(
                List.of("1 false", "2 true"),
                again.get("petitions")
                        .valueStream()
                        .map(p -> p.get("version").asInt() + " " + p.get("open").asBoolean())
                        .toList());
    }

    private void announced() {
        expect(200, portal.announce(ExamDefinition.text()));
        opened();
    }

    private void opened() {
        for (var kind : OfficeFiles.KINDS_BEFORE) {
            season.importFile(kind, OfficeFiles.of(kind, 1));
        }
        season.importFile(ImportKind.LANGUAGE_SCORES, OfficeFiles.of(ImportKind.LANGUAGE_SCORES, 1));
        season.clock.moveTo(OPENS);
        season.world.alarm(Milestone.OPEN, CALL);
    }

    private void theSealWaits() {
        if (season.clock.instant().isBefore(SCORING)) {
            season.clock.moveTo(SCORING);
        }
        assertEquals(List.of("OE-2024 BLOCKED"), season.world.alarm(Milestone.SEAL, CALL));
    }

    private void sealedAndPlaced() {
        assertEquals(List.of("OE-2024 SEALED"), season.world.alarm(Milestone.SEAL, CALL));
        assertEquals(List.of("OE-2024 PLACED"), season.world.alarm(Milestone.PLACE, CALL));
    }

    @Test
    void A_12_the_office_rules_who_is_international_in_this_call_and_the_sealed_input_says_so() {
        announced();
        expect(201, portal.submit(Cast.CEM, OPENS));
        var epoch = season.world.ports.calls().find(CALL).orElseThrow().epoch();
        var body = "{\"kind\":\"INTERNATIONAL\",\"accepted\":true,\"reason\":\"a residence permit\"}";

        var docket = json(expect(201, rule(0, body)));

        assertEquals(
                "OE24-DED-CITIZEN", docket.get("rulings").get(0).get("rule").asText());
        assertEquals(epoch, season.world.ports.calls().find(CALL).orElseThrow().epoch());
        season.clock.moveTo(DEADLINE);
        season.freeze();
        expect(200, portal.approve(Cast.CEM));
        var before = season.world.ports.calls().find(CALL).orElseThrow().epoch();
        expect(201, rule(1, body.replace("true", "false")));
        assertEquals(
                before + 1, season.world.ports.calls().find(CALL).orElseThrow().epoch());
        season.clock.moveTo(SCORING);
        assertEquals(List.of("OE-2024 SEALED"), season.world.alarm(Milestone.SEAL, CALL));
        assertEquals(true, season.state().manifest().orElseThrow().contains("\"internationalByOffice\":false"));
    }

    @Test
    void A_36_a_course_load_found_too_low_makes_ineligible_by_the_rule_that_lets_the_office_check_it() {
        expect(200, portal.announce(checkingCourseLoads()));
        opened();
        expect(201, portal.submit(Cast.CEM, OPENS));
        var body = "{\"kind\":\"COURSE_LOAD\",\"accepted\":false,\"reason\":\"12 ECTS are registered\"}";

        var docket = json(expect(201, rule(0, body))).get("rulings").get(0);

        assertEquals("OE24-ELIG-8-B", docket.get("rule").asText());
        assertEquals("12 ECTS are registered", docket.get("reason").asText());
        assertEquals(
                "Ofis ders yükünüzü yetersiz buldu: başvurunuz değerlendirmeye uygun değildir.",
                docket.get("text").get("tr").asText());
        assertEquals(
                "[OE24-ELIG-8-B, OE24-BON-AFAD]", // and a ground claimed without its document
                json(expect(200, ask(Cast.CEM.person(), "GET", "/eligibility", 0, "")))
                        .get("failing")
                        .findValues("rule")
                        .stream()
                        .map(JsonNode::asText)
                        .toList()
                        .toString());
        reviewedAndSealed();
        assertEquals("INELIGIBLE OE24-ELIG-8-B", outcome());
        expect(201, rule(1, "{\"kind\":\"TAKES_BACK\",\"ruling\":1,\"reason\":\"the thesis was overlooked\"}"));
        sealedAndPlaced();
        assertEquals("PLACED", outcome());
    }

    @Test
    void A_37_the_office_rules_who_continues_at_the_same_level() {
        announced();
        expect(201, portal.submit(Cast.CEM, OPENS));

        var ruled = rule(0, "{\"kind\":\"SAME_LEVEL\",\"accepted\":false,\"reason\":\"graduates in June\"}");

        assertEquals(
                "OE24-ELIG-5",
                json(expect(201, ruled)).get("rulings").get(0).get("rule").asText());
        reviewedAndSealed();
        assertEquals(true, season.state().manifest().orElseThrow().contains("\"continuesAtSameLevel\":false"));
        assertEquals("INELIGIBLE OE24-ELIG-5", outcome());
    }

    @Test
    void a_call_that_only_expects_a_course_load_leaves_no_ruling_on_it_to_the_office() {
        announced();
        expect(201, portal.submit(Cast.CEM, OPENS));

        var ruled = rule(0, "{\"kind\":\"COURSE_LOAD\",\"accepted\":false,\"reason\":\"12 ECTS\"}");

        assertEquals("422 kind", refusal(ruled));
        assertEquals("NO_SUCH_RULE", code(ruled));
    }

    /** The shipped call with the sentence of ICM-2024 that the office checks course loads. */
    private static String checkingCourseLoads() {
        var shipped = Season.definition();
        return shipped.substring(0, shipped.lastIndexOf(']'))
                + ",{\"id\":\"OE24-ELIG-8-B\",\"place\":\"Academic matters\",\"says\":{\"en\":\"The office checks"
                + " course loads.\",\"tr\":\"Ofis ders yüklerini"
                + " denetler.\"},\"kind\":\"OFFICE_CHECKS_COURSE_LOAD\"}]}";
    }

    private void reviewedAndSealed() {
        season.clock.moveTo(DEADLINE);
        season.freeze();
        expect(200, portal.approve(Cast.CEM));
        season.clock.moveTo(SCORING);
        sealedAndPlaced();
    }

    /** The student's outcome, and the rule behind it. */
    private String outcome() {
        var row = season.state().rows().stream()
                .filter(found -> found.student().value().equals(Cast.CEM.number))
                .findFirst()
                .orElseThrow();
        return row.outcome() instanceof Outcome.Ineligible(var broken)
                ? "INELIGIBLE " + broken.getFirst().rule().orElseThrow()
                : row.outcome().status();
    }

    @Test
    void what_cannot_be_ruled_is_refused_by_its_field_and_rule() {
        announced();
        assertEquals("NOT_SUBMITTED", code(rule(0, ACCEPTED)));
        expect(201, portal.submit(Cast.CEM, 0, "exam-cem", exam(Cast.CEM), OPENS));

        assertEquals("400 kind", refusal(rule(0, ACCEPTED.replace("EXAM_ABSENCE", "PARDON"))));
        assertEquals("400 accepted", refusal(rule(0, "{\"kind\":\"EXAM_ABSENCE\",\"reason\":\"r\"}")));
        assertEquals("400 ruling", refusal(rule(0, "{\"kind\":\"TAKES_BACK\",\"reason\":\"r\"}")));
        assertEquals("400 reason", refusal(rule(0, ACCEPTED.replace("a medical report", " "))));
        assertEquals("422 ruling", refusal(rule(0, "{\"kind\":\"TAKES_BACK\",\"ruling\":1,\"reason\":\"r\"}")));
        assertEquals("412 If-Match", refusal(rule(1, ACCEPTED)));
        assertEquals("400 kind", refusal(petition(Cast.CEM, 0, PETITION.replace("EXAM_ABSENCE", "PARDON"))));
        assertEquals("400 reason", refusal(petition(Cast.CEM, 0, PETITION.replace("Ateşim vardı.", ""))));
        expect(201, rule(0, ACCEPTED));
        assertEquals("412 If-Match", refusal(rule(0, REFUSED)));
    }

    @Test
    void a_call_without_an_exam_takes_no_petition_about_one() {
        var plain = new Season(Stores::inMemory, Cast.CEM).until(Season.Stage.APPLIED);

        var asked = plain.world
                .as(Cast.CEM.person())
                .ifMatch(0)
                .body(PETITION)
                .ask("POST /calls/{call}/applications/{student}/petitions", path());
        var ruled = plain.world
                .as(Portal.OFFICER)
                .ifMatch(0)
                .body(ACCEPTED)
                .ask("POST /calls/{call}/applications/{student}/rulings", path());

        assertEquals("PETITION_NOT_OFFERED", code(asked));
        assertEquals("NO_SUCH_RULE", code(ruled));
    }

    private Response petition(Cast who, long version, String body) {
        return season.world
                .as(who.person())
                .ifMatch(version)
                .body(body)
                .ask(
                        "POST /calls/{call}/applications/{student}/petitions",
                        "call",
                        CALL.value(),
                        "student",
                        who.number);
    }

    private Response rule(long version, String body) {
        return ask(Portal.OFFICER, "POST", "/rulings", version, body);
    }

    private Response ask(Person person, String method, String route, long version, String body) {
        return season.world
                .as(person)
                .ifMatch(version)
                .body(body)
                .ask(method + " /calls/{call}/applications/{student}" + route, path());
    }

    private static String[] path() {
        return new String[] {"call", CALL.value(), "student", Cast.CEM.number};
    }

    private static List<String> rulings(JsonNode docket) {
        return docket.get("rulings")
                .valueStream()
                .map(r -> r.get("number").asInt() + " " + r.get("rule").asText() + " "
                        + r.get("inForce").asBoolean())
                .toList();
    }

    private static String code(Response answered) {
        return json(answered).get("problems").get(0).get("code").asText();
    }

    private static String refusal(Response answered) {
        return answered.status() + " "
                + json(answered).get("problems").get(0).get("field").asText();
    }

    private static String exam(Cast who) {
        return who.content().replace("\"RECORD\"", "\"EXAM\"");
    }
}
