package tr.edu.metu.ico.functions.badinput;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tr.edu.metu.ico.call.ImportKind;
import tr.edu.metu.ico.file.Area;
import tr.edu.metu.ico.functions.security.Answers;
import tr.edu.metu.ico.functions.security.OfficeSeed;
import tr.edu.metu.ico.functions.security.Story;
import tr.edu.metu.ico.functions.world.OfficeFiles;
import tr.edu.metu.ico.functions.world.World.Response;

/** What an officer may do with an existing import: put it in force, return to it, compare it, compute another. */
class ImportDecisionsTest {

    private static final String REASON = "{\"reason\":\"the others left\"}";
    private static final String BAD_LINE = "2500009,X,CENG,UG,6,5,5.00,yes,no,TR\n";
    private static final String MORE = """
        2500001,Deniz,CENG,UG,6,5,3.00,yes,no,TR
        2500002,Ece,CENG,UG,6,5,2.75,yes,no,TR
        2500003,Fatma,ARCH,UG,6,5,2.95,yes,no,TR
        """;

    private Story story;

    @BeforeEach
    void the_call_has_its_files() {
        story = new Story().imported();
    }

    @Test
    void a_file_of_one_row_does_not_replace_all_records_before_an_officer_has_confirmed_it() {
        var before = inForce("RECORDS");
        var one = OfficeSeed.RECORDS.lines().limit(2).collect(Collectors.joining("\n", "", "\n"));
        var many = importRecords(OfficeSeed.RECORDS + MORE);

        var report = upload(one);

        assertEquals("WAITING", report.get("state").asText());
        assertFalse(report.get("inForce").asBoolean());
        assertEquals(many.get("id").asText(), inForce("RECORDS"));
        assertNotEquals(before, inForce("RECORDS"));
        assertEquals("1 row would replace 5.", report.at("/findings/0/text/en").asText());
        assertEquals("422 FINDING_OPEN", problem(put(report, 2, "{\"reason\":\"the new list\"}")));
        assertEquals(many.get("id").asText(), inForce("RECORDS"));
        assertEquals(
                "422 UNKNOWN_FINDING",
                problem(put(
                        report,
                        2,
                        "{\"overrides\":[{\"finding\":\"ROWS_HALVED:ALL\",\"reason\":\"a small term\"},"
                                + "{\"finding\":\"FULL_MOON:ALL\",\"reason\":\"x\"}]}")));

        var forced = Answers.json(Answers.ok(
                put(report, 2, "{\"overrides\":[{\"finding\":\"ROWS_HALVED:ALL\",\"reason\":\"a small term\"}]}")));

        assertTrue(forced.get("inForce").asBoolean());
        assertEquals(report.get("id").asText(), inForce("RECORDS"));
    }

    @ParameterizedTest
    @EnumSource(value = ImportKind.class, names = "EXAM_RESULTS", mode = EnumSource.Mode.EXCLUDE)
    void a_file_of_any_kind_waits_until_an_officer_puts_it_in_force(ImportKind kind) {
        var before = inForce(kind.name());
        story.clock.advance(Duration.ofSeconds(1));

        var report = story.uploadFile(kind.name(), file(kind));

        assertEquals("WAITING", report.get("state").asText());
        assertEquals("WAITING", listed(report).get("state").asText());
        assertEquals(before, inForce(kind.name()));
        Answers.ok(story.putInForce(report, Optional.empty()));
        assertEquals(report.get("id").asText(), inForce(kind.name()));
    }

    private static byte[] file(ImportKind kind) {
        return switch (kind) {
            case EQUIVALENCES ->
                OfficeSeed.bytes("table_version,exam,exam_score,metu_iys_score\n"
                        + "SAMPLE-1,SAMPLE_EXAM_A,0,1\n"
                        + "SAMPLE-1,SAMPLE_EXAM_A,100,91\n");
            case QUOTAS -> OfficeSeed.bytes("quota,code,places\nGRANTS,TN,1\n");
            case DEPARTMENTS -> OfficeFiles.of(kind, 1);
            default -> OfficeSeed.files().get(kind.name());
        };
    }

    @Test
    void an_officer_who_reviewed_an_outdated_state_gets_a_conflict() {
        var first = upload(OfficeSeed.RECORDS.replace("3.15", "3.98"));
        var second = upload(OfficeSeed.RECORDS.replace("3.15", "3.99"));

        Answers.ok(put(second, 1, "{}"));

        assertEquals("412 STALE_VERSION", problem(put(first, 1, "{}")));
        assertEquals(
                "428 VERSION_REQUIRED",
                problem(story.world
                        .as(Story.OFFICER)
                        .body("{}")
                        .ask("PUT /calls/{call}/imports/{import}/in-force", path(first))));
        assertEquals(second.get("id").asText(), inForce("RECORDS"));
    }

    @Test
    void putting_in_force_takes_effect_once_however_often_it_is_sent() {
        var report = upload(OfficeSeed.RECORDS.replace("3.15", "3.99"));

        var once = Answers.ok(put(report, 1, "{}"));
        var again = Answers.ok(put(report, 1, "{}"));

        assertEquals(once, again);
    }

    @Test
    void the_good_rows_of_a_refused_file_come_in_force_when_an_officer_says_why() {
        var refused = upload(OfficeSeed.RECORDS + BAD_LINE);

        assertEquals("REFUSED", refused.get("state").asText());
        assertTrue(refused.get("acceptable").asBoolean());
        assertEquals("422 REASON_REQUIRED", problem(put(refused, 1, "{}")));
        var accepted = Answers.json(Answers.ok(put(refused, 1, REASON)));

        assertEquals("IMPORTED", accepted.get("state").asText());
        assertTrue(
                accepted.get("partial").asBoolean() && accepted.get("inForce").asBoolean());
        assertEquals(2, accepted.get("rows").asInt());
        assertEquals(1, accepted.get("badLines").asInt());
        assertEquals("the others left", accepted.get("reason").asText());
        assertEquals(refused.get("problems"), accepted.get("problems"));
    }

    @Test
    void what_is_no_table_and_what_has_no_good_row_cannot_be_put_in_force() {
        for (var content :
                List.of("nothing", OfficeSeed.RECORDS.lines().findFirst().orElseThrow() + "\n" + BAD_LINE)) {
            var refused = upload(content);

            assertFalse(refused.get("acceptable").asBoolean());
            assertEquals("409 NOTHING_TO_PUT_IN_FORCE", problem(put(refused, 1, REASON)));
        }
    }

    @Test
    void an_earlier_import_comes_in_force_again_and_says_which_one_it_replaced() {
        var first = importRecords(OfficeSeed.RECORDS.replace("3.15", "3.99"));
        var second = importRecords(OfficeSeed.RECORDS);

        assertEquals("422 REASON_REQUIRED", problem(put(first, 3, "{}")));
        var again = Answers.json(Answers.ok(put(first, 3, REASON)));

        assertTrue(again.get("inForce").asBoolean());
        assertEquals(second.get("id"), again.get("replaced"));
        assertEquals(
                second.get("id").asText(),
                Answers.json(difference(first, "")).get("before").asText());
    }

    @Test
    void a_reason_has_to_say_something() {
        assertEquals("400 MALFORMED", problem(put(upload(OfficeSeed.RECORDS), 1, "{\"reason\":\" \"}")));
    }

    @Test
    void the_difference_shows_whose_share_of_the_rows_moved() {
        importRecords(OfficeSeed.RECORDS + MORE);

        var report = upload((OfficeSeed.RECORDS + MORE).replace(",yes,no,TR", ",yes,yes,TR"));

        assertEquals(
                List.of("preparatory no 5/5 -> 0/5", "preparatory yes 0/5 -> 5/5"),
                Answers.json(Answers.ok(difference(report, "")))
                        .get("shares")
                        .valueStream()
                        .map(share -> share.get("column").asText() + " "
                                + share.get("value").asText() + " "
                                + share.get("before") + "/" + share.get("rowsBefore") + " -> "
                                + share.get("after") + "/" + share.get("rowsAfter"))
                        .toList());
    }

    @Test
    void scores_of_a_day_that_has_not_come_are_no_scores() {
        var today = OfficeSeed.LANGUAGE_SCORES.replaceFirst("2023-03-05", "2023-11-01");
        var tomorrow = OfficeSeed.LANGUAGE_SCORES.replaceFirst("2023-03-05", "2023-11-02");

        assertEquals(
                "WAITING",
                story.uploadFile("LANGUAGE_SCORES", OfficeSeed.bytes(today))
                        .get("state")
                        .asText());
        var refused = story.uploadFile("LANGUAGE_SCORES", OfficeSeed.bytes(tomorrow));
        assertEquals("REFUSED", refused.get("state").asText());
        assertEquals(
                "date 2023-11-02 This date is in the future, so there can be no result; correct it.",
                refused.at("/problems/0/column").asText() + " "
                        + refused.at("/problems/0/value").asText() + " "
                        + refused.at("/problems/0/message/en").asText());
    }

    @Test
    void imports_of_a_kind_are_numbered_and_compared_with_the_one_before() {
        var second = importRecords(OfficeSeed.RECORDS.replace("3.15", "3.99"));

        var difference = Answers.json(Answers.ok(difference(second, "")));

        assertEquals(2, second.get("number").asInt());
        assertEquals(second.get("replaced"), difference.get("before"));
        assertEquals(
                "{\"added\":0,\"removed\":0,\"changed\":1,\"unchanged\":1}",
                difference.get("counts").toString());
        assertEquals(
                "[{\"column\":\"cgpa\",\"before\":\"3.15\",\"after\":\"3.99\"}]",
                difference.get("changes").get(0).get("cells").toString());
        assertEquals(
                "{\"added\":0,\"removed\":0,\"changed\":0,\"unchanged\":2}",
                Answers.json(Answers.ok(difference(second, second.get("id").asText())))
                        .get("counts")
                        .toString());
    }

    @Test
    void a_comparison_with_nothing_of_the_kind_or_behind_no_place_is_refused_by_its_field() {
        var records = importRecords(OfficeSeed.RECORDS);

        for (var to : List.of("0".repeat(32), "x", averagesInForce())) {
            assertEquals("400 MALFORMED", problem(difference(records, to)));
        }
        for (var cursor : List.of("x", "%%", "MDAjMQ", "")) {
            var answered = story.world
                    .as(Story.OFFICER)
                    .query("cursor", cursor)
                    .ask("GET /calls/{call}/imports/{import}/difference", path(records));
            assertEquals("400 MALFORMED", problem(answered));
        }
    }

    @Test
    void averages_are_computed_from_the_records_in_force_and_are_compared_like_any_other() {
        var answered = story.world
                .as(Story.OFFICER)
                .body("{}")
                .ask("POST /calls/{call}/imports/cohort-averages-from-records", "call", Story.CALL);
        var computed = Answers.json(Answers.ok(answered));

        assertEquals("COHORT_AVERAGES", computed.get("kind").asText());
        assertEquals("WAITING", computed.get("state").asText());
        assertFalse(computed.get("inForce").asBoolean());
        assertEquals(2, computed.get("computed").get("students").asInt());
        assertFalse(computed.has("fileName"));
        var counts = Answers.json(Answers.ok(difference(computed, ""))).get("counts");
        assertEquals(
                computed.get("rows").asInt(),
                counts.get("changed").asInt()
                        + counts.get("unchanged").asInt()
                        + counts.get("added").asInt());
    }

    @Test
    void averages_of_records_that_were_replaced_meanwhile_have_to_be_computed_again() {
        var computed = Answers.json(Answers.ok(story.world
                .as(Story.OFFICER)
                .body("{}")
                .ask("POST /calls/{call}/imports/cohort-averages-from-records", "call", Story.CALL)));
        importRecords(OfficeSeed.RECORDS.replace("3.15", "3.99"));

        assertEquals("409 RECORDS_CHANGED", problem(story.putInForce(computed, Optional.empty())));
    }

    @Test
    void the_file_can_be_downloaded_as_it_was_uploaded() {
        var content = "\uFEFF" + OfficeSeed.RECORDS.replace("\n", "\r\n");
        var report = upload(content);

        var link = story.world.as(Story.OFFICER).ask("POST /calls/{call}/imports/{import}/file-link", path(report));

        assertEquals(201, link.status());
        var url = Answers.json(link).get("url").asText();
        assertTrue(url.contains(Story.CALL + "/" + report.get("id").asText()), url);
        assertEquals(
                content,
                new String(
                        story.files.read(
                                Area.IMPORTS,
                                Story.CALL + "/" + report.get("id").asText(),
                                1 << 20),
                        StandardCharsets.UTF_8));
    }

    @Test
    void a_file_that_is_not_what_its_name_says_is_not_handed_out() {
        var report = story.uploadFile("RECORDS", new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0});

        assertEquals("REFUSED", report.get("state").asText());
        assertEquals(
                "409 FILE_REFUSED",
                problem(story.world
                        .as(Story.OFFICER)
                        .ask("POST /calls/{call}/imports/{import}/file-link", path(report))));
    }

    @Test
    void a_refused_file_with_rows_is_handed_out_so_that_its_lines_can_be_put_right() {
        var report = upload(OfficeSeed.RECORDS.replace("3.15", "31.5"));

        assertEquals("REFUSED", report.get("state").asText());
        Answers.ok(story.world.as(Story.OFFICER).ask("POST /calls/{call}/imports/{import}/file-link", path(report)));
    }

    @Test
    void what_was_computed_has_no_file() {
        var computed = Answers.json(Answers.ok(story.world
                .as(Story.OFFICER)
                .body("{}")
                .ask("POST /calls/{call}/imports/cohort-averages-from-records", "call", Story.CALL)));

        assertEquals(
                "409 NO_FILE",
                problem(story.world
                        .as(Story.OFFICER)
                        .ask("POST /calls/{call}/imports/{import}/file-link", path(computed))));
    }

    private String averagesInForce() {
        return inForce("COHORT_AVERAGES");
    }

    /** The id of the import of a kind that is in force; empty when there is none. */
    private String inForce(String kind) {
        return imports()
                .filter(found -> found.get("kind").asText().equals(kind)
                        && found.get("inForce").asBoolean())
                .map(found -> found.get("id").asText())
                .findFirst()
                .orElse("none");
    }

    private JsonNode listed(JsonNode report) {
        return imports()
                .filter(found -> found.get("id").equals(report.get("id")))
                .findFirst()
                .orElseThrow();
    }

    private Stream<JsonNode> imports() {
        return Answers.json(
                        Answers.ok(story.world.as(Story.OFFICER).ask("GET /calls/{call}/imports", "call", Story.CALL)))
                .get("imports")
                .valueStream();
    }

    private JsonNode importRecords(String content) {
        story.clock.advance(Duration.ofSeconds(1));
        return story.importFile("RECORDS", content.getBytes(StandardCharsets.UTF_8));
    }

    private JsonNode upload(String records) {
        story.clock.advance(Duration.ofSeconds(1));
        return story.uploadFile("RECORDS", records.getBytes(StandardCharsets.UTF_8));
    }

    private Response put(JsonNode one, long seen, String body) {
        return story.world
                .as(Story.OFFICER)
                .ifMatch(seen)
                .body(body)
                .ask("PUT /calls/{call}/imports/{import}/in-force", path(one));
    }

    private Response difference(JsonNode one, String to) {
        var asked = story.world.as(Story.OFFICER);
        return (to.isEmpty() ? asked : asked.query("to", to))
                .ask("GET /calls/{call}/imports/{import}/difference", path(one));
    }

    private static String[] path(JsonNode one) {
        return new String[] {"call", Story.CALL, "import", one.get("id").asText()};
    }

    private static String problem(Response answered) {
        return answered.status() + " "
                + Answers.json(answered).get("problems").get(0).get("code").asText();
    }
}
