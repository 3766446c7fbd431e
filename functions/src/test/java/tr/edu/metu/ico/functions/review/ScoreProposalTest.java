package tr.edu.metu.ico.functions.review;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static tr.edu.metu.ico.functions.world.Season.CALL;
import static tr.edu.metu.ico.functions.world.Season.expect;
import static tr.edu.metu.ico.functions.world.Season.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.call.ImportKind;
import tr.edu.metu.ico.call.Sha256;
import tr.edu.metu.ico.functions.world.Cast;
import tr.edu.metu.ico.functions.world.Portal;
import tr.edu.metu.ico.functions.world.Season;
import tr.edu.metu.ico.functions.world.Season.Stage;
import tr.edu.metu.ico.functions.world.Stores;
import tr.edu.metu.ico.functions.world.World.Response;

/** What the office's table proposes, and how a verdict uses it. */
class ScoreProposalTest {

    private final Season season = new Season(Stores::inMemory, Cast.BORA).until(Stage.APPLIED);

    @Test
    void the_table_in_force_proposes_between_its_scores_and_a_sample_says_that_it_is_one() {
        // 1 + 90 * 50.5 / 100
        assertEquals(
                List.of("46.45", "SAMPLE-1", "LINEAR", "OE24-LANG-5", "[SAMPLE]"), reported("SAMPLE_EXAM_A", "50.5"));
    }

    @Test
    void outside_the_table_and_for_an_unknown_exam_nothing_is_proposed() {
        assertEquals(
                List.of("", "SAMPLE-1", "LINEAR", "OE24-LANG-5", "[SAMPLE, The score is outside the table]"),
                reported("SAMPLE_EXAM_A", "100.01"));
        assertEquals(
                List.of("", "", "LINEAR", "OE24-LANG-5", "[No table in force contains this exam]"),
                reported("SAMPLE_EXAM_B", "50"));
    }

    @Test
    void the_office_imports_another_table_and_that_one_proposes() {
        season.importFile(
                ImportKind.EQUIVALENCES,
                "table_version,exam,exam_score,metu_iys_score\n2023.1,SAMPLE_EXAM_A,50,60\n".getBytes(UTF_8));

        assertEquals(List.of("60", "2023.1", "LINEAR", "OE24-LANG-5", "[]"), reported("SAMPLE_EXAM_A", "50.0"));
    }

    @Test
    void what_is_no_exam_or_no_score_is_refused_by_its_name() {
        assertEquals("exam", field(ask("sample", "50")));
        assertEquals("score", field(ask("SAMPLE_EXAM_A", "50,5")));
        assertEquals("score", field(ask("SAMPLE_EXAM_A", "1e9")));
        assertEquals("score", field(ask("SAMPLE_EXAM_A", "9".repeat(900))));
        assertEquals(
                "exam",
                field(season.world.as(Portal.OFFICER).query("score", "1").ask(ROUTE, "call", "OE-2024")));
        assertEquals(
                "score",
                field(season.world.as(Portal.OFFICER).query("exam", "X1").ask(ROUTE, "call", "OE-2024")));
    }

    @Test
    void the_verdict_is_the_officers_and_names_what_the_score_was_made_from_and_the_table() {
        season.importFile(
                ImportKind.EQUIVALENCES,
                "table_version,exam,exam_score,metu_iys_score\nSAMPLE-2,TOEFL_IBT,50,60\n".getBytes(UTF_8));
        var key = season.key(Cast.BORA, "LANGUAGE");
        var id = key.substring(key.lastIndexOf('/') + 1);
        var body = """
            {"decision":"APPROVED","sha256":"%s",
             "language":{"exam":"TOEFL_IBT","examDate":"2023-05-10","score":"61.5","examScore":"50"}}
            """.formatted(Sha256.of(Season.document(Cast.BORA)));

        var judged = json(expect(
                200,
                season.world
                        .as(Portal.OFFICER)
                        .ifMatch(0)
                        .body(body)
                        .ask(
                                "PUT /calls/{call}/applications/{student}/documents/{document}/verdict",
                                "call",
                                CALL.value(),
                                "student",
                                Cast.BORA.number,
                                "document",
                                id)));

        assertEquals(
                "{\"exam\":\"TOEFL_IBT\",\"examDate\":\"2023-05-10\",\"score\":61.5,\"examScore\":50,\"table\":\"SAMPLE-2\"}",
                judged.get("language").toString());
        assertEquals(
                List.of("approved by table SAMPLE-2"),
                season.world.ports.auditTrail().of(CALL.value()).stream()
                        .filter(entry -> entry.action().equals("document.judge"))
                        .map(entry -> entry.detail())
                        .toList());
    }

    private static final String ROUTE = "GET /calls/{call}/score-proposal";

    private Response ask(String exam, String score) {
        return season.world
                .as(Portal.OFFICER)
                .query("exam", exam)
                .query("score", score)
                .ask(ROUTE, "call", "OE-2024");
    }

    private static String field(Response answered) {
        assertEquals(400, answered.status());
        return json(answered).get("problems").get(0).get("field").asText();
    }

    /** The proposal, the table, the interpolation, the rule and the notes up to their first colon or semicolon. */
    private List<String> reported(String exam, String score) {
        var body = json(expect(200, ask(exam, score)));
        var notes = StreamSupport.stream(body.get("notes").spliterator(), false)
                .map(note -> note.get("en").asText().split("[:;]")[0])
                .toList();
        return List.of(
                number(body.path("proposal")),
                body.path("table").asText(),
                body.get("interpolation").asText(),
                body.get("rule").asText(),
                notes.toString());
    }

    private static String number(JsonNode node) {
        return node.isNumber() ? node.decimalValue().toPlainString() : "";
    }
}
