package tr.edu.metu.ico.functions.news;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tr.edu.metu.ico.file.Area;
import tr.edu.metu.ico.file.SitePage;
import tr.edu.metu.ico.functions.documents.SampleFiles;
import tr.edu.metu.ico.functions.security.Answers;
import tr.edu.metu.ico.functions.security.Bodies;
import tr.edu.metu.ico.functions.security.Story;
import tr.edu.metu.ico.functions.site.NewsPages;
import tr.edu.metu.ico.functions.site.PageText;
import tr.edu.metu.ico.functions.site.page.PageWriter;
import tr.edu.metu.ico.functions.world.World.Response;
import tr.edu.metu.ico.site.SiteAddress;
import tr.edu.metu.ico.trail.AuditTrail;

/** Files below news: uploaded by an officer, examined, public while the news is, and gone when it is withdrawn. */
class NewsAttachmentsTest {

    private static final byte[] PLAN = SampleFiles.plain();

    private final Story story = new Story();
    private final NewsDesk desk = new NewsDesk(story.world);
    private final NewsPages pages =
            new NewsPages(story.world.freshParts(), new PageWriter(SiteAddress.of("https://mobility.example")));

    @Test
    void an_uploaded_file_is_named_and_typed_by_us() {
        var id = uploaded(PLAN);

        var item = Answers.json(Answers.ok(desk.write("with-a-file", Bodies.newsWith(id))));

        assertEquals(
                List.of(id, "The plan", "Günün planı", "Günün planı.pdf", "application/pdf", "" + PLAN.length),
                Stream.of("/id", "/label/en", "/label/tr", "/name", "/contentType", "/size")
                        .map(field -> item.at("/attachments/0" + field).asText())
                        .toList());
    }

    @Test
    void INV_20_a_file_is_public_only_while_its_news_is() {
        var file = uploaded(PLAN);
        var id = written(file);
        assertEquals(Optional.empty(), publicFile());

        Answers.ok(desk.publish(id, 1));
        var shown = publicFile().orElseThrow();
        assertEquals(
                List.of(
                        "attachment/" + id + "/" + file + ".pdf",
                        "application/pdf",
                        Optional.of("Günün planı.pdf"),
                        SitePage.tag(PLAN)),
                List.of(shown.key(), shown.contentType(), shown.saveAs(), shown.tag()));
        assertArrayEquals(PLAN, shown.content());
        assertTrue(PageText.of(pages.of(), "en/news-item/" + id)
                .contains("<a href=\"/" + shown.key() + "\"><bdi>The plan (PDF, "));

        Answers.ok(desk.withdraw(id, 2));
        assertEquals(Optional.empty(), publicFile());
        assertTrue(Stream.of("en/news-item/" + id, "feed/news-en.atom", "feed/news-en.rss")
                .noneMatch(key -> PageText.of(pages.of(), key).contains(file)));
    }

    @Test
    void a_file_that_is_taken_off_published_news_is_public_no_longer_and_stays_in_its_version() {
        var file = uploaded(PLAN);
        var id = written(file);
        Answers.ok(desk.publish(id, 1));

        Answers.ok(desk.edit(id, 2, Bodies.NEWS));

        assertEquals(Optional.empty(), publicFile());
        var before = Answers.json(Answers.ok(story.world
                .as(Story.OTHER_OFFICER)
                .ask("GET /news/{news}/versions/{version}", "news", id, "version", "2")));
        assertEquals(file, before.at("/attachments/0/id").asText());
        assertEquals(201, link(id, file).status());
    }

    @Test
    void news_for_a_later_day_shows_its_file_on_that_day() {
        var body = Bodies.newsWith(uploaded(PLAN)).replace("}]}", "}],\"validity\":{\"from\":\"2023-11-03\"}}");
        var id = Answers.json(Answers.ok(desk.write("with-a-file", body)))
                .get("id")
                .asText();
        Answers.ok(desk.publish(id, 1));
        assertEquals(Optional.empty(), publicFile());

        story.clock.advance(Duration.ofDays(2));
        assertTrue(publicFile().isPresent());
    }

    @Test
    void the_same_request_again_and_another_label_need_no_other_upload() {
        var file = uploaded(PLAN);
        var id = written(file);
        story.files.erase(Area.NEWS, file);

        assertEquals(id, written(file));
        var renamed =
                Answers.json(Answers.ok(desk.edit(id, 1, Bodies.newsWith(file).replace("The plan", "The map"))));
        assertEquals("The map", renamed.at("/attachments/0/label/en").asText());
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of("a PDF with a script", SampleFiles.withScript(), "ACTIVE_CONTENT"),
                Arguments.of("a PDF with another file in it", SampleFiles.withAttachment(), "ACTIVE_CONTENT"),
                Arguments.of("a PDF with a password", SampleFiles.withPassword(), "PASSWORD_PROTECTED"),
                Arguments.of("an archive", SampleFiles.archive(), "OFFICE_OR_ARCHIVE"),
                Arguments.of("a photo of a phone", SampleFiles.heic(), "HEIC"),
                Arguments.of("a PDF that is a page too", joined("<html><script>x()</script>", PLAN), "MIXED_FILE"),
                Arguments.of("a PDF that is an archive too", joined("", PLAN, SampleFiles.archive()), "MIXED_FILE"),
                Arguments.of("a page", "<html><script>x()</script></html>".getBytes(UTF_8), "WRONG_TYPE"),
                Arguments.of("a drawing with a script", "<svg onload=\"x()\"/>".getBytes(UTF_8), "WRONG_TYPE"),
                Arguments.of("nothing", new byte[0], "EMPTY_FILE"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void what_can_do_more_than_be_read_is_refused(String what, byte[] content, String code) {
        var answered = desk.write("with-a-file", Bodies.newsWith(uploaded(content)));

        assertEquals(List.of("400", "attachments[0].id", code), problem(answered), what);
    }

    @Test
    void signed_files_and_files_locked_by_their_owner_are_taken() {
        Answers.ok(desk.write("signed-file", Bodies.newsWith(uploaded(SampleFiles.signed()))));
        Answers.ok(desk.write("locked-file", Bodies.newsWith(uploaded(SampleFiles.lockedByItsOwner()))));
    }

    @Test
    void a_file_that_the_store_lets_nobody_read_before_its_scan_can_be_tried_again() {
        var id = link();
        story.files.putHidden(Area.NEWS, id, PLAN);
        assertEquals(
                List.of("400", "attachments[0].id", "FILE_NOT_READY"),
                problem(desk.write("with-a-file", Bodies.newsWith(id))));

        story.files.show(Area.NEWS, id);
        Answers.ok(desk.write("with-a-file", Bodies.newsWith(id)));
    }

    @Test
    void six_megabytes_and_other_types_are_refused_before_they_are_sent_and_in_words() {
        var large = asked(Bodies.ATTACHMENT.replace(":1000,", ":6000000,"));
        assertEquals(List.of("422", "size", "FILE_TOO_LARGE"), problem(large));
        assertTrue(large.body().contains("at most 5 MB") && large.body().contains("en çok 5 MB"));

        assertEquals(
                List.of("422", "contentType", "WRONG_TYPE"),
                problem(asked(Bodies.ATTACHMENT.replace("application/pdf", "text/html"))));
        assertEquals(
                List.of("422", "contentType", "WRONG_TYPE"),
                problem(asked(Bodies.ATTACHMENT.replace("application/pdf", "image/svg+xml"))));
        assertEquals(List.of("422", "size", "EMPTY_FILE"), problem(asked(Bodies.ATTACHMENT.replace(":1000,", ":0,"))));
    }

    @Test
    void an_unknown_file_a_file_named_twice_and_a_label_in_one_language_are_named_by_their_field() {
        var file = uploaded(PLAN);
        var once = Bodies.newsWith(file);
        var entry = once.substring(once.indexOf("{\"id\""), once.lastIndexOf(']'));

        assertEquals(
                List.of("400", "attachments[0].id", "MALFORMED"),
                problem(desk.write("with-a-file", Bodies.newsWith("../../secret"))));
        assertEquals(
                List.of("400", "attachments[0].id", "FILE_NOT_READY"),
                problem(desk.write("with-a-file", Bodies.newsWith("f".repeat(32)))));
        assertEquals(
                List.of("400", "attachments", "MALFORMED"),
                problem(desk.write("with-a-file", once.replace(entry, entry + "," + entry))));
        assertEquals(
                List.of("400", "attachments[0].label.tr", "MALFORMED"),
                problem(desk.write("with-a-file", once.replace("Günün planı", " "))));
    }

    @Test
    void INV_24_links_to_upload_and_to_read_are_in_the_trail() {
        var file = uploaded(PLAN);
        var id = written(file);
        link(id, file);

        assertEquals(
                List.of(
                        "news.attachment.link NEWS-FILE/" + file,
                        "news.create NEWS/" + id,
                        "news.attachment.read NEWS-FILE/" + file),
                story.world.ports.auditTrail().of(AuditTrail.NEWS).stream()
                        .map(entry -> entry.action() + " " + entry.object())
                        .toList());
    }

    private Optional<SitePage> publicFile() {
        return pages.of().stream()
                .filter(page -> page.key().startsWith("attachment/"))
                .findFirst();
    }

    private String uploaded(byte[] content) {
        var id = link();
        story.files.put(Area.NEWS, id, content);
        return id;
    }

    private String link() {
        return Answers.json(Answers.ok(asked(Bodies.ATTACHMENT))).get("id").asText();
    }

    private Response asked(String body) {
        return story.world.as(Story.OFFICER).body(body).ask("POST /news-attachments");
    }

    private String written(String file) {
        return desk.written("with-a-file", Bodies.newsWith(file));
    }

    private Response link(String id, String file) {
        return story.world
                .as(Story.OTHER_OFFICER)
                .ask("POST /news/{news}/attachments/{attachment}/link", "news", id, "attachment", file);
    }

    /** Status, field and code of the only problem. */
    private static List<String> problem(Response answered) {
        JsonNode problems = Answers.json(answered).get("problems");
        assertEquals(1, problems.size(), answered::body);
        return List.of(
                "" + answered.status(),
                problems.at("/0/field").asText(),
                problems.at("/0/code").asText());
    }

    private static byte[] joined(String before, byte[]... parts) {
        var all = new ByteArrayOutputStream();
        all.writeBytes(before.getBytes(UTF_8));
        Stream.of(parts).forEach(all::writeBytes);
        return all.toByteArray();
    }
}
