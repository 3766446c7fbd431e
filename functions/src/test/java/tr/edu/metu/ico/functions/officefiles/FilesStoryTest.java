package tr.edu.metu.ico.functions.officefiles;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.adapters.dynamo.TableBusy;
import tr.edu.metu.ico.file.Area;
import tr.edu.metu.ico.functions.events.MilestoneEvent;
import tr.edu.metu.ico.functions.security.Answers;
import tr.edu.metu.ico.functions.security.Story;
import tr.edu.metu.ico.functions.world.BusyTable;
import tr.edu.metu.ico.functions.world.Person;
import tr.edu.metu.ico.functions.world.World;
import tr.edu.metu.ico.functions.world.World.Response;

/** Files that staff request, from the request to the download. */
class FilesStoryTest {

    private static final long ANY_SIZE = 1 << 20;
    private static final Person PLAIN_OFFICER = Story.SECOND_OFFICER;

    @Test
    void an_officer_requests_the_published_list_and_downloads_it_under_a_telling_name() {
        var story = Story.whole();
        var id = story.requestedFile(Story.OFFICER, request("RESULT_LIST", "CSV", "TR"));

        var state = Answers.json(state(story, Story.OFFICER, id));
        assertEquals("READY", state.get("state").asText());
        assertEquals(2, state.get("rows").asInt());
        var link = Answers.json(Answers.ok(link(story, Story.OFFICER, id)));
        assertTrue(link.get("url").asText().contains("OE-2024-result-list.csv"), link::toString);
        assertEquals(
                story.clock.instant().plus(Duration.ofMinutes(5)).toString(),
                link.get("expiresAt").asText());
        var lines = text(story, id).lines().toList();
        assertTrue(lines.getFirst().startsWith("\uFEFFSıra;Öğrenci numarası;Ad soyad;Bölüm;Öğrenim düzeyi;Durum;"));
        assertTrue(lines.get(1).startsWith("1;2345671;Ada Çiğdem Işıkgör;CENG;Lisans;"), lines.get(1));
        assertTrue(lines.get(1).contains(";JP-TOKYO;Güz;1;"), lines.get(1));
        assertEquals(3, lines.size());
    }

    @Test
    void INV_23_no_file_names_a_ground_whatever_its_reader_may_see_elsewhere() {
        var story = Story.whole();
        for (var kind : List.of("RESULT_LIST", "STATISTICS", "APPLICATIONS")) {
            var file = text(story, story.requestedFile(Story.OFFICER, request(kind, "CSV", "EN")));
            assertFalse(file.contains("DISABILITY"), file);
        }
    }

    @Test
    void a_file_that_cannot_be_written_does_not_keep_the_others_waiting() {
        var story = Story.whole();
        var first = requested(story, request("RESULT_LIST", "CSV", "EN"));
        var second = requested(story, request("APPLICATIONS", "CSV", "EN"));
        var disturbed = story.another(table -> new BusyTable(table, first));

        assertThrows(TableBusy.class, () -> minute(disturbed));
        assertEquals(List.of("REQUESTED", "READY"), List.of(shown(story, first), shown(story, second)));

        minute(story.world);
        assertEquals("READY", shown(story, first));
    }

    private static String requested(Story story, String body) {
        return Answers.json(Answers.ok(ask(story, Story.OFFICER, body)))
                .get("id")
                .asText();
    }

    private static void minute(World world) {
        new OfficeFileHandler(world.freshParts()).handleRequest(new MilestoneEvent(), null);
    }

    private static String shown(Story story, String id) {
        return Answers.json(state(story, Story.OFFICER, id)).get("state").asText();
    }

    @Test
    void INV_21_the_rows_of_a_run_that_is_not_published_are_for_its_two_signers_only() {
        var story = new Story().submitted().frozen().decided().placed();
        var body = "{\"kind\":\"RESULT_LIST\",\"format\":\"PDF\",\"language\":\"EN\",\"run\":\"" + story.run() + "\"}";

        assertEquals(404, ask(story, Story.OFFICER, body).status());
        assertEquals("NOT_PUBLISHED", code(ask(story, Story.OFFICER, request("STATISTICS", "CSV", "EN"))));
        story.proposed();
        var pdf = pdf(story, story.requestedFile(Story.OFFICER, body)).replaceAll("\\s+", " ");
        assertTrue(pdf.contains("Not published: for the two officers who sign it only."), pdf);
        assertTrue(pdf.contains(Story.ADA_NAME), pdf);
    }

    @Test
    void INV_18_a_coordinator_gets_their_department_only_and_nobody_anothers_file() {
        var story = Story.whole();
        var id = story.requestedFile(Story.COORDINATOR, request("APPLICATIONS", "CSV", "EN"));
        var foreign = request("APPLICATIONS", "CSV", "EN").replace("}", ",\"department\":\"ARCH\"}");

        var file = text(story, id);
        assertTrue(file.contains(Story.ADA_NUMBER) && !file.contains(Story.BORA_NUMBER), file);
        assertEquals(404, ask(story, Story.COORDINATOR, foreign).status());
        assertEquals(404, state(story, Story.OFFICER, id).status());
        assertEquals(404, link(story, Story.OFFICER, id).status());
        assertEquals(
                404,
                link(story, Story.COORDINATOR.with("custom:departments", "ARCH"), id)
                        .status());
    }

    @Test
    void documents_of_a_special_category_are_listed_for_entitled_officers_only() {
        var story = new Story().submitted();
        var body = request("DOCUMENTS_TO_CHECK", "CSV", "EN");

        var entitled = text(story, story.requestedFile(Story.OFFICER, body));
        var plain = text(story, story.requestedFile(PLAIN_OFFICER, body));
        assertTrue(entitled.contains("DISABILITY") && entitled.contains("LANGUAGE"), entitled);
        assertTrue(!plain.contains("DISABILITY") && plain.contains("LANGUAGE"), plain);
    }

    @Test
    void a_department_reads_every_field_of_its_work_list_in_the_file() {
        var story = new Story().submitted().frozen().decided();

        var lines = text(story, story.requestedFile(Story.COORDINATOR, request("APPLICATIONS_TO_REVIEW", "CSV", "EN")))
                .lines()
                .toList();
        assertEquals(2, lines.size());
        assertTrue(lines.get(1).startsWith("2345671,Ada Çiğdem Işıkgör,"), lines.get(1));
        assertTrue(lines.get(1).contains("\"JP-TOKYO, KR-SEOUL\",yes,"), lines.get(1));
    }

    @Test
    void the_same_request_within_ten_minutes_is_the_same_file_and_later_or_of_another_person_it_is_not() {
        var story = new Story().submitted();
        var body = request("APPLICATIONS", "XLSX", "TR");
        var first = story.requestedFile(Story.OFFICER, body);

        story.clock.advance(Duration.ofMinutes(9));
        assertEquals(first, id(ask(story, Story.OFFICER, body)));
        assertNotEquals(first, id(ask(story, PLAIN_OFFICER, body)));
        assertNotEquals(first, id(ask(story, Story.OFFICER, body.replace("XLSX", "CSV"))));
        story.clock.advance(Duration.ofMinutes(2));
        assertNotEquals(first, id(ask(story, Story.OFFICER, body)));
    }

    @Test
    void a_file_that_is_not_written_in_time_fails_with_a_reason_and_can_be_requested_again() {
        var story = new Story().submitted();
        var body = request("APPLICATIONS", "CSV", "TR");
        var id = id(ask(story, Story.OFFICER, body));

        assertEquals("REQUESTED", state(story, id));
        assertEquals("FILE_NOT_READY", code(link(story, Story.OFFICER, id)));
        story.clock.advance(Duration.ofMinutes(21));
        var failed = Answers.json(state(story, Story.OFFICER, id));
        assertEquals("FAILED", failed.get("state").asText());
        assertEquals(
                "The file was not finished in time. Request it again.",
                failed.get("failure").get("en").asText());
        assertEquals("READY", state(story, story.requestedFile(Story.OFFICER, body)));
    }

    @Test
    void INV_26_a_schedule_that_fires_again_writes_no_second_file() {
        var story = new Story().submitted();
        var body = request("APPLICATIONS", "CSV", "TR");
        story.requestedFile(Story.OFFICER, body);
        story.requestedFile(Story.OFFICER, body);

        assertEquals(1, story.files.list(Area.EXPORTS, "").size());
    }

    @Test
    void a_file_is_gone_after_seven_days() {
        var story = new Story().submitted();
        var id = story.requestedFile(Story.OFFICER, request("APPLICATIONS", "CSV", "TR"));

        story.clock.advance(Duration.ofDays(7));
        assertEquals(404, state(story, Story.OFFICER, id).status());
    }

    @Test
    void one_person_requests_at_most_thirty_new_files_in_an_hour() {
        var story = new Story().submitted();
        var kinds = List.of("APPLICATIONS", "DOCUMENTS_TO_CHECK");
        var formats = List.of("XLSX", "CSV", "PDF");
        int taken = 0;
        for (int minutes = 0; minutes < 60; minutes += 11) {
            for (var kind : kinds) {
                for (var format : formats) {
                    taken += ask(story, Story.OFFICER, request(kind, format, "TR"))
                                            .status()
                                    == 201
                            ? 1
                            : 0;
                }
            }
            story.clock.advance(Duration.ofMinutes(11));
        }
        assertEquals(30, taken);
    }

    @Test
    void what_is_wrong_with_a_request_is_named() {
        var story = new Story().announced();

        assertEquals("kind", field(ask(story, Story.OFFICER, request("EVERYTHING", "CSV", "TR"))));
        assertEquals("format", field(ask(story, Story.OFFICER, request("APPLICATIONS", "DOCX", "TR"))));
        assertEquals("language", field(ask(story, Story.OFFICER, request("APPLICATIONS", "CSV", "DE"))));
        assertEquals("department", field(ask(story, Story.OFFICER, request("APPLICATIONS_TO_REVIEW", "CSV", "TR"))));
        assertEquals("data", field(ask(story, Story.OFFICER, request("OFFICE_DATA", "CSV", "TR"))));
        assertEquals("NOT_IMPORTED", code(ask(story, Story.OFFICER, data("RECORDS", "CSV"))));
    }

    @Test
    void office_data_can_be_imported_again_so_a_pdf_of_it_is_refused() {
        var story = new Story().imported();

        assertEquals("format", field(ask(story, Story.OFFICER, data("RECORDS", "PDF"))));
        var file = text(story, story.requestedFile(Story.OFFICER, data("RECORDS", "CSV")));
        var report = story.uploadFile("RECORDS", file.getBytes(UTF_8));
        assertEquals("WAITING", report.get("state").asText(), report::toString);
        assertEquals(0, report.get("badLines").asInt());
        assertEquals(file.lines().count() - 1, report.get("rows").asLong());
    }

    private static String request(String kind, String format, String language) {
        return "{\"kind\":\"%s\",\"format\":\"%s\",\"language\":\"%s\"}".formatted(kind, format, language);
    }

    private static String data(String kind, String format) {
        return request("OFFICE_DATA", format, "TR").replace("}", ",\"data\":\"" + kind + "\"}");
    }

    private static Response ask(Story story, Person person, String body) {
        return story.world.as(person).body(body).ask("POST /calls/{call}/files", "call", Story.CALL);
    }

    private static Response state(Story story, Person person, String id) {
        return story.world.as(person).ask("GET /calls/{call}/files/{file}", "call", Story.CALL, "file", id);
    }

    private static String state(Story story, String id) {
        return Answers.json(Answers.ok(state(story, Story.OFFICER, id)))
                .get("state")
                .asText();
    }

    private static Response link(Story story, Person person, String id) {
        return story.world.as(person).ask("POST /calls/{call}/files/{file}/link", "call", Story.CALL, "file", id);
    }

    private static String id(Response answered) {
        return Answers.json(Answers.ok(answered)).get("id").asText();
    }

    private static String code(Response refused) {
        return Answers.json(refused).get("problems").get(0).get("code").asText();
    }

    private static String field(Response refused) {
        return Answers.json(refused).get("problems").get(0).get("field").asText();
    }

    private static String text(Story story, String id) {
        return new String(bytes(story, id), UTF_8);
    }

    private static String pdf(Story story, String id) {
        try (var document = Loader.loadPDF(bytes(story, id))) {
            return new PDFTextStripper().getText(document);
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    private static byte[] bytes(Story story, String id) {
        var stored = story.files.list(Area.EXPORTS, Story.CALL + "/" + id).getLast();
        return story.files.read(Area.EXPORTS, stored.key(), ANY_SIZE);
    }
}
