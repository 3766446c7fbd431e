package tr.edu.metu.ico.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static tr.edu.metu.ico.functions.world.Season.CALL;
import static tr.edu.metu.ico.functions.world.Season.DEADLINE;
import static tr.edu.metu.ico.functions.world.Season.FREEZE;
import static tr.edu.metu.ico.functions.world.Season.OPENS;
import static tr.edu.metu.ico.functions.world.Season.PUBLISHING;
import static tr.edu.metu.ico.functions.world.Season.SCORING;
import static tr.edu.metu.ico.functions.world.Season.WITHDRAWAL_ENDS;
import static tr.edu.metu.ico.functions.world.Season.expect;
import static tr.edu.metu.ico.functions.world.Season.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.call.Milestone;
import tr.edu.metu.ico.file.Area;
import tr.edu.metu.ico.functions.resultfiles.ResultKeys;
import tr.edu.metu.ico.functions.world.Cast;
import tr.edu.metu.ico.functions.world.OfficeFiles;
import tr.edu.metu.ico.functions.world.Portal;
import tr.edu.metu.ico.functions.world.Season;
import tr.edu.metu.ico.functions.world.Stores;

/** The whole season of the call OE-2024, from the view of the office, the departments and eight students. */
class AcademicYearTest {

    private final Season season = new Season(Stores::inMemory);
    private final Portal portal = season.portal;

    @Test
    void a_call_is_announced_applied_to_reviewed_placed_published_and_withdrawn_from() {
        theOfficeAnnouncesTheCallAndImportsItsData();
        studentsApply();
        theDeadlinePasses();
        departmentsAndTheOfficeReview();
        theClockSealsScoresAndPlaces();
        theOfficePublishes();
        studentsReadTheirResults();
        theOfficeDownloadsTheResultFile();
        twoStudentsWithdraw();
    }

    private void theOfficeAnnouncesTheCallAndImportsItsData() {
        var call = json(expect(200, portal.announce(Season.definition())));
        assertEquals("ANNOUNCED", call.get("state").asText());

        for (var kind : OfficeFiles.KINDS_BEFORE) {
            season.importFile(kind, OfficeFiles.of(kind, 1));
        }
        assertEquals(409, portal.submit(Cast.ADA, OPENS.minusMillis(1)).status());
    }

    private void studentsApply() {
        season.clock.moveTo(OPENS);
        assertEquals(List.of("OE-2024 OPENED"), season.world.alarm(Milestone.OPEN, CALL));

        List.of(Cast.ADA, Cast.BORA, Cast.CEM, Cast.DENIZ, Cast.ECE, Cast.GUL, Cast.HAKAN)
                .forEach(season::apply);
        // Ada changes her mind and chooses the same universities again, with a draft in between
        expect(200, portal.saveDraft(Cast.ADA, 1, DEADLINE.minusSeconds(90)));
        expect(201, portal.submit(Cast.ADA, 2, "ada-again", Cast.ADA.content(), DEADLINE.minusSeconds(30)));
        assertEquals(
                422,
                portal.submit(Cast.GUL, 1, "gul-five", Cast.GUL.content(fiveChoices()), DEADLINE.minusSeconds(9))
                        .status());
    }

    private static List<String> fiveChoices() {
        return List.of("JP-TOKYO", "KR-SEOUL", "AU-SYDNEY", "US-BOSTON", "CA-TORONTO");
    }

    private void theDeadlinePasses() {
        season.clock.moveTo(DEADLINE);
        assertEquals(409, portal.submit(Cast.FATMA, DEADLINE).status());
        assertEquals(List.of("OE-2024 NOT_DUE"), season.world.alarm(Milestone.FREEZE, CALL));

        season.clock.moveTo(FREEZE);
        assertEquals(List.of("OE-2024 FROZEN"), season.world.alarm(Milestone.FREEZE, CALL));
    }

    private void departmentsAndTheOfficeReview() {
        season.clock.moveTo(SCORING);
        assertEquals(List.of("OE-2024 BLOCKED"), season.world.alarm(Milestone.SEAL, CALL));

        expect(200, portal.review(Cast.ADA, "APPROVED", Optional.empty(), 3, 0));
        expect(200, portal.review(Cast.ECE, "DECLINED", Optional.of("has to repeat a year"), 1, 0));
        List.of(Cast.BORA, Cast.CEM, Cast.GUL, Cast.HAKAN).forEach(season::review);
    }

    private void theClockSealsScoresAndPlaces() {
        assertEquals(List.of("OE-2024 SEALED"), season.world.alarm(Milestone.SEAL, CALL));
        assertEquals(List.of("OE-2024 PLACED"), season.world.alarm(Milestone.PLACE, CALL));
        assertEquals(409, portal.result(Cast.ADA).status());
    }

    private void theOfficePublishes() {
        season.clock.moveTo(PUBLISHING);
        var line = json(portal.runs()).get("runs").get(0);
        assertEquals(7, line.get("rows").asInt());

        expect(200, portal.publish(line.get("id").asText()));
        expect(200, portal.publish(line.get("id").asText()));
    }

    private void studentsReadTheirResults() {
        assertEquals(new Result("PLACED", "JP-TOKYO", 1, 1, "89.66"), Result.of(portal, Cast.BORA));
        assertEquals(new Result("PLACED", "KR-SEOUL", 1, 2, "82.70"), Result.of(portal, Cast.CEM));
        assertEquals(new Result("PLACED", "AU-SYDNEY", 3, 3, "81.09"), Result.of(portal, Cast.ADA));
        assertEquals(new Result("PLACED", "AU-SYDNEY", 1, 4, "79.21"), Result.of(portal, Cast.HAKAN));
        assertEquals(new Result("NOT_PLACED", "", 0, 5, "63.67"), Result.of(portal, Cast.GUL));
        assertEquals(new Result("NOT_APPROVED", "", 0, 0, ""), Result.of(portal, Cast.ECE));
        assertEquals(new Result("INELIGIBLE", "", 0, 0, ""), Result.of(portal, Cast.DENIZ));
        assertEquals(404, portal.result(Cast.FATMA).status());

        // the announcement's worked example, step by step, and why it did not suffice for the first two choices
        var ada = json(portal.result(Cast.ADA));
        assertEquals("82.18", ada.get("score").get("component").asText());
        assertEquals(
                List.of("SCORE", "SCORE", "PLACED"),
                StreamSupport.stream(ada.get("choices").spliterator(), false)
                        .map(choice -> choice.get("decision").asText())
                        .toList());
        assertEquals(
                "OE24-ELIG-1",
                json(portal.result(Cast.DENIZ)).get("broken").get(0).get("rule").asText());
        assertEquals(
                "has to repeat a year",
                json(portal.result(Cast.ECE)).get("reason").asText());
    }

    private void theOfficeDownloadsTheResultFile() {
        expect(201, portal.resultFile());

        var key = ResultKeys.results(
                CALL, season.call().publication().orElseThrow().run());
        var file = new String(season.world.files.read(Area.RESULTS, key, 10_000), StandardCharsets.UTF_8);
        assertEquals(8, file.lines().count());
    }

    private void twoStudentsWithdraw() {
        expect(201, portal.withdraw(Cast.BORA, WITHDRAWAL_ENDS.minusMillis(1)));
        expect(201, portal.withdraw(Cast.HAKAN, WITHDRAWAL_ENDS));
        assertEquals(409, portal.withdraw(Cast.GUL, WITHDRAWAL_ENDS).status());

        assertEquals("WITHDRAWN", json(portal.result(Cast.BORA)).get("status").asText());
        assertEquals(
                "WITHDRAWN_LATE", json(portal.result(Cast.HAKAN)).get("status").asText());
        assertEquals(new Result("NOT_PLACED", "", 0, 5, "63.67"), Result.of(portal, Cast.GUL));
    }

    /** A summary of a student's result; missing ranks and preferences are 0, other missing values empty. */
    private record Result(String status, String university, int preference, int rank, String total) {

        static Result of(Portal portal, Cast who) {
            var body = json(expect(200, portal.result(who)));
            return new Result(
                    body.get("status").asText(),
                    body.path("placedAt").path("university").asText(""),
                    body.path("placedAt").path("preference").asInt(0),
                    body.path("rank").asInt(0),
                    body.path("score").isObject() ? points(body.path("score").path("total")) : "");
        }

        /** Points in the office's format, with two decimals. */
        private static String points(JsonNode number) {
            return number.decimalValue().setScale(2).toPlainString();
        }
    }
}
