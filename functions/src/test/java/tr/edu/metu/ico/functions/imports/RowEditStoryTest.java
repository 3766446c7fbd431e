package tr.edu.metu.ico.functions.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.file.Area;
import tr.edu.metu.ico.functions.security.Answers;
import tr.edu.metu.ico.functions.security.OfficeSeed;
import tr.edu.metu.ico.functions.security.Story;
import tr.edu.metu.ico.functions.world.World.Response;

/** An officer changes one row of what is in force, without a file. */
class RowEditStoryTest {

    private static final String CGPA = edit("RECORDS", "CHANGE", Story.ADA_NUMBER, "\"cgpa\":\"3.15\"");

    private Story story;

    @BeforeEach
    void ada_has_applied_and_her_cgpa_was_mistyped() {
        story = new Story().submitted();
        story.importFile("RECORDS", OfficeSeed.bytes(OfficeSeed.RECORDS.replace("3.15", "2.15")));
    }

    static String edit(String kind, String change, String key, String values) {
        return "{\"kind\":\"%s\",\"change\":\"%s\"%s,\"values\":{%s},\"reason\":\"a typing mistake\"}"
                .formatted(kind, change, key.isEmpty() ? "" : ",\"key\":\"" + key + "\"", values);
    }

    @Test
    void a_mistyped_cgpa_is_corrected_by_one_row_and_the_former_import_can_come_back() {
        var mistyped = listed(2);
        assertEquals(List.of("cgpa"), failing());

        var asked = Answers.json(Answers.ok(story.editRow(CGPA, 2)));
        var report = story.arrived(asked.get("id").asText());

        assertEquals("AWAITED", asked.get("state").asText());
        assertEquals("WAITING", report.get("state").asText());
        assertEquals(List.of("cgpa"), failing(), "nothing reads an edit before an officer puts it in force");
        assertEquals(
                "3 officer-1 a typing mistake, row 2345671:"
                        + " [{\"column\":\"cgpa\",\"before\":\"2.15\",\"after\":\"3.15\"}]",
                said(listed(3)));
        assertEquals(mistyped.get("id"), listed(3).at("/edit/base"));
        assertEquals(
                "{\"added\":0,\"removed\":0,\"changed\":1,\"unchanged\":1}",
                difference(report).get("counts").toString());
        assertEquals(report.at("/edit/row"), difference(report).get("changes").get(0));

        Answers.ok(story.putInForce(report, Optional.empty()));

        assertEquals(List.of(), failing());
        assertEquals(2, listed(3).get("rows").asInt());

        Answers.ok(story.putInForce(mistyped, Optional.of("the old value was right")));

        assertEquals(List.of("cgpa"), failing());
    }

    @Test
    void what_was_asked_can_be_downloaded_as_a_small_file() {
        var report = edited(CGPA, 2);

        var link = Answers.json(Answers.ok(story.world
                .as(Story.OFFICER)
                .ask(
                        "POST /calls/{call}/imports/{import}/file-link",
                        "call",
                        Story.CALL,
                        "import",
                        report.get("id").asText())));

        assertTrue(link.get("url").asText().contains(report.get("id").asText()));
        assertEquals(
                "\uFEFFchange,key,column,before,after\r\nCHANGED,2345671,cgpa,2.15,3.15\r\n",
                new String(
                        story.files.read(
                                Area.IMPORTS,
                                Story.CALL + "/" + report.get("id").asText(),
                                1000),
                        StandardCharsets.UTF_8));
    }

    @Test
    void an_edit_is_not_put_in_force_over_what_took_force_meanwhile() {
        var mine = edited(CGPA, 2);
        story.clock.advance(Duration.ofSeconds(1));
        story.importFile("RECORDS", OfficeSeed.bytes(OfficeSeed.RECORDS.replace("2.90", "2.95")));

        assertEquals("409 BASE_CHANGED ", refusal(story.putInForce(mine, Optional.of("as I said"))));
        assertEquals("412 STALE_VERSION If-Match", refusal(story.editRow(CGPA.replace("3.15", "3.16"), 2)));
        assertEquals("WAITING", listed(3).get("state").asText());
    }

    @Test
    void edits_follow_upon_each_other() {
        Answers.ok(story.putInForce(edited(CGPA, 2), Optional.empty()));
        var second = edited(edit("RECORDS", "CHANGE", Story.BORA_NUMBER, "\"completed_semesters\":\"5\""), 3);
        Answers.ok(story.putInForce(second, Optional.empty()));

        assertEquals(
                "{\"added\":0,\"removed\":0,\"changed\":2,\"unchanged\":0}",
                Answers.json(difference(second, listed(2).get("id").asText()))
                        .get("counts")
                        .toString());
    }

    @Test
    void a_row_is_added_and_a_row_is_removed() {
        var added = edited(
                edit(
                        "LANGUAGE_SCORES",
                        "ADD",
                        "",
                        "\"student\":\"2345671\",\"exam\":\"METU_EPE\",\"date\":\"2023-05-05\","
                                + "\"score\":\"91,50\""),
                1);

        assertEquals("3", added.get("rows").asText());
        assertEquals(
                "0 score '91,50'->'91.50'",
                said(added.get("readings").get(0), "line", "column") + " '"
                        + added.at("/readings/0/value").asText() + "'->'"
                        + added.at("/readings/0/readAs").asText() + "'");
        Answers.ok(story.putInForce(added, Optional.empty()));
        var removed = edited(
                "{\"kind\":\"LANGUAGE_SCORES\",\"change\":\"REMOVE\",\"key\":\"2345672 METU_EPE"
                        + " 2023-03-05\",\"reason\":\"x\"}",
                2);
        Answers.ok(story.putInForce(removed, Optional.empty()));

        assertEquals(
                List.of("ADDED 2345671 METU_EPE 2023-05-05", "REMOVED 2345672 METU_EPE 2023-03-05"),
                Answers.json(difference(removed, first("LANGUAGE_SCORES")))
                        .get("changes")
                        .valueStream()
                        .map(row -> said(row, "change", "key"))
                        .toList());
    }

    @Test
    void the_same_request_is_one_edit_and_its_key_serves_no_other() {
        var once = Answers.ok(story.editRow(CGPA, 2));

        assertEquals(once, Answers.ok(story.editRow(CGPA, 2)));
        assertEquals(3, imports("RECORDS").count());
        assertEquals(201, keyed(CGPA).status());
        assertEquals("422 KEY_REUSED Idempotency-Key", refusal(keyed(CGPA.replace("3.15", "3.16"))));
    }

    private Response keyed(String body) {
        return story.world
                .as(Story.OFFICER)
                .ifMatch(2)
                .header("idempotency-key", "one-and-the-same")
                .body(body)
                .ask("POST /calls/{call}/imports/row-edits", "call", Story.CALL);
    }

    private JsonNode edited(String body, long inForce) {
        story.clock.advance(Duration.ofSeconds(1));
        return story.arrived(
                Answers.json(Answers.ok(story.editRow(body, inForce))).get("id").asText());
    }

    /** The failures shown to Ada. */
    private List<String> failing() {
        return Answers.json(Answers.ok(story.world
                        .as(Story.ADA)
                        .ask(
                                "GET " + Story.APPLICATION + "/eligibility",
                                "call",
                                Story.CALL,
                                "student",
                                Story.ADA_NUMBER)))
                .get("failing")
                .valueStream()
                .map(line -> line.get("field").asText())
                .toList();
    }

    private Stream<JsonNode> imports(String kind) {
        return Answers.json(
                        Answers.ok(story.world.as(Story.OFFICER).ask("GET /calls/{call}/imports", "call", Story.CALL)))
                .get("imports")
                .valueStream()
                .filter(found -> found.get("kind").asText().equals(kind));
    }

    private JsonNode listed(int number) {
        return imports("RECORDS")
                .filter(found -> found.get("number").asInt() == number)
                .findFirst()
                .orElseThrow();
    }

    private String first(String kind) {
        return imports(kind)
                .filter(found -> found.get("number").asInt() == 1)
                .map(found -> found.get("id").asText())
                .findFirst()
                .orElseThrow();
    }

    private JsonNode difference(JsonNode one) {
        return Answers.json(difference(one, ""));
    }

    private Response difference(JsonNode one, String to) {
        var asked = story.world.as(Story.OFFICER);
        return Answers.ok((to.isEmpty() ? asked : asked.query("to", to))
                .ask(
                        "GET /calls/{call}/imports/{import}/difference",
                        "call",
                        Story.CALL,
                        "import",
                        one.get("id").asText()));
    }

    private static String said(JsonNode edit) {
        return said(edit, "number", "requestedBy", "reason") + ", row "
                + edit.at("/edit/row/key").asText() + ": "
                + edit.at("/edit/row/cells");
    }

    private static String said(JsonNode node, String... fields) {
        return String.join(
                " ", Stream.of(fields).map(field -> node.get(field).asText()).toList());
    }

    private static String refusal(Response answered) {
        var problem = Answers.json(answered).get("problems").get(0);
        return answered.status() + " " + said(problem, "code", "field");
    }
}
