package tr.edu.metu.ico.functions;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static tr.edu.metu.ico.functions.world.Season.CALL;
import static tr.edu.metu.ico.functions.world.Season.DEADLINE;
import static tr.edu.metu.ico.functions.world.Season.OPENS;
import static tr.edu.metu.ico.functions.world.Season.PUBLISHING;
import static tr.edu.metu.ico.functions.world.Season.SCORING;
import static tr.edu.metu.ico.functions.world.Season.expect;
import static tr.edu.metu.ico.functions.world.Season.json;

import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.call.ImportKind;
import tr.edu.metu.ico.call.Milestone;
import tr.edu.metu.ico.file.Area;
import tr.edu.metu.ico.functions.world.Cast;
import tr.edu.metu.ico.functions.world.ExamDefinition;
import tr.edu.metu.ico.functions.world.OfficeFiles;
import tr.edu.metu.ico.functions.world.Portal;
import tr.edu.metu.ico.functions.world.Season;
import tr.edu.metu.ico.functions.world.Stores;
import tr.edu.metu.ico.functions.world.World;
import tr.edu.metu.ico.result.Outcome;

/**
 * A season in which the office holds its own exam after the deadline, for students who sit it and students who do not.
 */
class ExamYearTest {

    private static final String RESULTS = "student_number,exam,exam_date,attended,score,excuse,reason\n";
    private static final String ADA_SAT = Cast.ADA.number + ",EPEEP,2023-12-09,yes,68,,\n";
    private static final String GUL_STAYED_AWAY = Cast.GUL.number + ",EPEEP,2023-12-09,no,,,\n";

    private final Season season = new Season(Stores::inMemory);
    private final Portal portal = season.portal;

    @Test
    void who_stays_away_is_out_unless_the_office_accepts_the_excuse() {
        theCallIsAnnouncedWithAnExam();
        studentsChooseTheExamOrTheScoresOnRecord();
        theDeadlinePassesAndDepartmentsReview();
        theSealWaitsForTheResultsOfTheExam();
        theResultsArrive();
        anExcuseIsAcceptedAfterAll();
        studentsReadTheirResults();
    }

    private void theCallIsAnnouncedWithAnExam() {
        expect(200, portal.announce(ExamDefinition.text()));
        for (var kind : OfficeFiles.KINDS_BEFORE) {
            season.importFile(kind, OfficeFiles.of(kind, 1));
        }
        var scores = new String(OfficeFiles.of(ImportKind.LANGUAGE_SCORES, 1), UTF_8);
        season.importFile(
                ImportKind.LANGUAGE_SCORES, (scores + Cast.FATMA.number + ",EPEEP,2023-10-14,88\n").getBytes(UTF_8));
        season.clock.moveTo(OPENS);
        season.world.alarm(Milestone.OPEN, CALL);
    }

    private void studentsChooseTheExamOrTheScoresOnRecord() {
        assertEquals(List.of("RECORD", "UPLOAD", "EXAM"), options(Cast.ADA));
        for (var who : List.of(Cast.ADA, Cast.CEM, Cast.GUL, Cast.HAKAN)) {
            expect(201, portal.submit(who, 0, "exam-" + who.number, exam(who), OPENS));
        }
        expect(201, portal.submit(Cast.ECE, OPENS));

        // Fatma sat the exam for another programme this autumn
        var refused = portal.submit(Cast.FATMA, 0, "exam-fatma", exam(Cast.FATMA), OPENS);
        assertEquals(422, refused.status());
        assertEquals(
                "EXAM_ALREADY_TAKEN",
                json(refused).get("problems").get(0).get("code").asText());
        assertEquals(
                "EXAM_ALREADY_TAKEN",
                json(portal.application(Cast.FATMA))
                        .get("languageOptions")
                        .get(2)
                        .get("closed")
                        .get("code")
                        .asText());
        assertEquals(
                "The exam is held after the deadline; who sits it is not known before.", refusal(RESULTS + ADA_SAT));
    }

    private void theDeadlinePassesAndDepartmentsReview() {
        season.clock.moveTo(DEADLINE);
        season.freeze();
        List.of(Cast.ADA, Cast.CEM, Cast.ECE, Cast.GUL, Cast.HAKAN).forEach(who -> expect(200, portal.approve(who)));
    }

    private void theSealWaitsForTheResultsOfTheExam() {
        season.clock.moveTo(SCORING);
        expect(204, portal.closeReviews("everybody decided"));
        assertEquals(List.of("OE-2024 BLOCKED"), season.world.alarm(Milestone.SEAL, CALL));
    }

    private void theResultsArrive() {
        assertEquals("The exam of this call is EPEEP.", refusal(RESULTS + ADA_SAT.replace("EPEEP", "METU_EPE")));
        assertEquals(
                "The exam is held on 9 December 2023; only a later sitting has another day.",
                refusal(RESULTS + ADA_SAT.replace("12-09", "12-08")));
        assertEquals(
                "The student is not in the academic records in force.",
                refusal(RESULTS + ADA_SAT.replace(Cast.ADA.number, "2599999")));
        assertEquals(
                "The student sat this exam on 14 October 2023 already and may not sit it again in the same academic"
                        + " year: write it as not attended, with the decided excuse if there is one.",
                refusal(RESULTS + ADA_SAT.replace(Cast.ADA.number, Cast.FATMA.number)));

        // one result is still missing
        importResults(RESULTS + ADA_SAT + GUL_STAYED_AWAY + excuse(Cast.CEM, "ACCEPTED,medical report"));
        assertEquals(List.of("OE-2024 BLOCKED"), season.world.alarm(Milestone.SEAL, CALL));
        importResults(RESULTS
                + ADA_SAT
                + GUL_STAYED_AWAY
                + excuse(Cast.CEM, "ACCEPTED,medical report")
                + excuse(Cast.HAKAN, "REFUSED,came late"));
        sealedAndPlaced();
        assertEquals(
                2,
                season.state().rows().stream()
                        .filter(row -> row.outcome() instanceof Outcome.Cancelled)
                        .count());
    }

    private void anExcuseIsAcceptedAfterAll() {
        var sitting = Cast.HAKAN.number + " EPEEP 2023-12-09";
        assertEquals(
                "A student who attended needs a score; for one who did not, leave it empty.",
                json(edit(sitting, "\"score\":\"70\""))
                        .at("/problems/0/message/en")
                        .asText());
        var edited = expect(201, edit(sitting, "\"excuse\":\"ACCEPTED\",\"reason\":\"the bus broke down\""));
        var id = json(edited).get("id").asText();
        season.world.created(Area.IMPORTS, CALL + "/" + id);
        expect(200, portal.putInForce(id, Optional.empty()));
        sealedAndPlaced();
        season.clock.moveTo(PUBLISHING);
        expect(200, portal.publish(season.run()));
    }

    private void studentsReadTheirResults() {
        assertEquals("68 for PLACED", result(Cast.ADA));
        assertEquals("70 for NOT_PLACED", result(Cast.CEM));
        assertEquals("75 for PLACED", result(Cast.HAKAN));
        assertEquals("90 for PLACED", result(Cast.ECE));
        assertEquals("none for CANCELLED", result(Cast.GUL));
        var gul = json(portal.result(Cast.GUL)).get("broken");
        assertEquals(1, gul.size());
        assertEquals("ABSENT_FROM_EXAM", gul.get(0).get("code").asText());
        assertEquals("OE24-EXAM-2", gul.get(0).get("rule").asText());
        assertEquals("Gelmeyen elenir.", gul.get(0).get("message").get("tr").asText());
    }

    private void sealedAndPlaced() {
        assertEquals(List.of("OE-2024 SEALED"), season.world.alarm(Milestone.SEAL, CALL));
        assertEquals(List.of("OE-2024 PLACED"), season.world.alarm(Milestone.PLACE, CALL));
    }

    private List<String> options(Cast who) {
        return StreamSupport.stream(
                        json(expect(200, portal.application(who)))
                                .get("languageOptions")
                                .spliterator(),
                        false)
                .map(option -> option.get("source").asText())
                .toList();
    }

    private static String exam(Cast who) {
        return who.content().replace("\"RECORD\"", "\"EXAM\"");
    }

    private static String excuse(Cast who, String decided) {
        return who.number + ",EPEEP,2023-12-09,no,," + decided + "\n";
    }

    private void importResults(String file) {
        season.importFile(ImportKind.EXAM_RESULTS, file.getBytes(UTF_8));
    }

    private World.Response edit(String sitting, String values) {
        return season.editRow(season.world, ImportKind.EXAM_RESULTS, sitting, values);
    }

    /** Why the office's file is refused, in English. */
    private String refusal(String file) {
        var content = file.getBytes(UTF_8);
        var id = season.uploadOfficeFile(ImportKind.EXAM_RESULTS, content);
        season.world.created(Area.IMPORTS, CALL + "/" + id);
        var report = json(portal.importReport(id));
        assertEquals("REFUSED", report.get("state").asText());
        return report.get("problems").get(0).get("message").get("en").asText();
    }

    private String result(Cast who) {
        var body = json(expect(200, portal.result(who)));
        var language = Optional.of(body.path("score").path("language"))
                .filter(node -> node.isNumber())
                .map(node -> node.decimalValue().toPlainString());
        return language.orElse("none") + " for " + body.get("status").asText();
    }
}
