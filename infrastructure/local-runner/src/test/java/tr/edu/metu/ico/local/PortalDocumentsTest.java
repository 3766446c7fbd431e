package tr.edu.metu.ico.local;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static tr.edu.metu.ico.local.PortalWorld.THE_DAY_BEFORE;
import static tr.edu.metu.ico.local.PortalWorld.TURKIYE;
import static tr.edu.metu.ico.local.PortalWorld.accessible;
import static tr.edu.metu.ico.local.PortalWorld.choices;
import static tr.edu.metu.ico.local.Visitor.button;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.season.cast.Cast;
import tr.edu.metu.ico.season.http.Upload;
import tr.edu.metu.ico.season.login.People;
import tr.edu.metu.ico.season.login.Person;
import tr.edu.metu.ico.season.world.SampleFiles;
import tr.edu.metu.ico.site.Language;

/** Documents at the portal: photos, files that cannot be taken, and connections that break. */
class PortalDocumentsTest extends PortalCase {
    private static final byte[] PDF = SampleFiles.pdf("An English score");
    static final byte[] LARGE = SampleFiles.pdf("An English score ".repeat(40_000));
    private static final String PLACE = "EXIF 39.8914 N 32.7847 E";

    @BeforeAll
    static void the_office_has_announced_a_call() {
        world = PortalWorld.withOpenCalls(state, THE_DAY_BEFORE, 15, "OE-2024");
    }

    @Test
    void photos_become_one_pdf_without_what_the_camera_noted() throws IOException {
        var person = People.named("2500006");
        try (var student = world.visitor(person, Language.EN, Visitor.PHONE, TURKIYE)) {
            var page = student.tabAt("exams");
            page.click("#source-upload");
            page.click(".way a:has-text('Documents')");
            page.setInputFiles("#file-LANGUAGE", new FilePayload[] {
                photo("IMG_0001.jpg", 3000, 4000), photo("IMG_0002.HEIC", 4000, 3000), photo("IMG_0003.jpg", 3000, 4000)
            });
            assertThat(slot(page)).containsText("IMG_0001.pdf");
            assertThat(slot(page).locator(".tag.good")).isVisible();
            var received = received(person);
            try (var document = Loader.loadPDF(received)) {
                assertEquals(
                        List.of("595 x 842", "842 x 595", "595 x 842"),
                        IntStream.range(0, document.getNumberOfPages())
                                .mapToObj(number -> document.getPage(number).getMediaBox())
                                .map(box -> String.format(Locale.ROOT, "%.0f x %.0f", box.getWidth(), box.getHeight()))
                                .toList());
            }
            page.setInputFiles("#file-LANGUAGE", photo("photo of the score.heic", 3000, 4000));
            assertThat(slot(page)).containsText("photo of the score.jpg");
            assertThat(slot(page).locator("progress")).hasCount(0);
            var picture = received(person);
            var read = ImageIO.read(new ByteArrayInputStream(picture));
            assertAll(
                    () -> assertEquals("1500 x 2000", read.getWidth() + " x " + read.getHeight()),
                    () -> assertFalse(text(received).contains(PLACE), "the PDF still names the place"),
                    () -> assertFalse(text(picture).contains(PLACE), "the photo still names the place"),
                    () -> assertEquals(List.of(), student.complaints()));
        }
    }

    /** A photo whose camera has noted the place. */
    private static FilePayload photo(String name, int width, int height) throws IOException {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height / 2);
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpeg", bytes);
        var plain = bytes.toByteArray();
        var note = ("Exif\0\0" + PLACE).getBytes(StandardCharsets.ISO_8859_1);
        var noted = new ByteArrayOutputStream();
        noted.write(plain, 0, 2);
        noted.writeBytes(new byte[] {(byte) 0xff, (byte) 0xe1, 0, (byte) (note.length + 2)});
        noted.writeBytes(note);
        noted.write(plain, 2, plain.length - 2);
        return new FilePayload(name, "image/jpeg", noted.toByteArray());
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    /** The newest document that the student has handed in, as the student opens it. */
    private static byte[] received(Person person) {
        return received(person, person);
    }

    private static byte[] received(Person person, Person reader) {
        var documents = "/calls/OE-2024/applications/" + person.id() + "/documents";
        var newest = world.api().get(reader, documents).expecting(200).list("documents").stream()
                .filter(document -> document.path("state").asText().equals("RECEIVED"))
                .max(Comparator.comparing(document -> document.path("storedAt").asText()))
                .orElseThrow();
        var link = world.api()
                .send(reader, "POST", documents + "/" + newest.path("id").asText() + "/link", "")
                .expecting(201);
        return new Upload(world.api()).download(link.text("url")).body();
    }

    private static Locator slot(Page page) {
        return page.locator("section[aria-labelledby=slot-LANGUAGE]");
    }

    @Test
    void a_file_that_cannot_be_taken_is_refused_at_once_with_what_to_do() {
        var person = People.named("2500008");
        try (var student = world.visitor(person, Language.EN, Visitor.PHONE, TURKIYE)) {
            var page = student.tabAt("exams");
            page.click("#source-upload");
            page.click(".way a:has-text('Documents')");
            var heic = "\0\0\0\u0018ftypheic\0\0\0\0".getBytes(StandardCharsets.ISO_8859_1);
            var tooLarge = Arrays.copyOf(PDF, 5_000_001);
            refused(page, "IMG_0001.jpg", heic, "This is a HEIC photo");
            refused(page, "empty.pdf", new byte[0], "The file is empty");
            refused(page, "large.pdf", tooLarge, "The file has 5,000,001 bytes; at most 5,000,000 bytes are accepted.");
            refused(page, "a.pdf.exe", SampleFiles.archive(), "The file is neither PDF nor JPEG nor PNG");
            refused(page, "locked.pdf", locked(), "The PDF is protected by a password.");
            refused(
                    page,
                    "broken.jpg",
                    "\u00ff\u00d8\u00ff broken".getBytes(StandardCharsets.ISO_8859_1),
                    "The photo cannot be read.");
            page.setInputFiles("#file-LANGUAGE", new FilePayload[] {
                new FilePayload("one.pdf", "application/pdf", PDF), new FilePayload("two.pdf", "application/pdf", PDF)
            });
            assertThat(slot(page).locator(".note.bad")).containsText("Several files were chosen");
            accessible(page);
            var name = "ÖĞRENCİ ŞEMASI ığüşöç ".repeat(12);
            Visitor.give(page, "LANGUAGE", Normalizer.normalize(name, Normalizer.Form.NFD) + ".pdf", PDF);
            assertThat(slot(page).locator(".tag.good")).isVisible();
            assertThat(slot(page)).containsText("ÖĞRENCİ ŞEMASI ığüşöç");
            assertThat(slot(page)).containsText(".pdf");
            Visitor.give(page, "LANGUAGE", "..\u202Efdp.\uD83D\uDE00.pdf", PDF);
            assertThat(slot(page)).containsText("_fdp.\uD83D\uDE00.pdf");
            assertThat(slot(page)).containsText("Earlier files: 1");
            page.setViewportSize(320, 800);
            assertEquals(0, page.evaluate("() => document.documentElement.scrollWidth - innerWidth"));
            assertEquals(List.of(), student.complaints());
        }
    }

    private static void refused(Page page, String name, byte[] content, String why) {
        Visitor.give(page, "LANGUAGE", name, content);
        assertThat(slot(page).locator(".note.bad")).containsText(why);
        assertThat(slot(page).locator(".note.bad strong")).hasText(name);
    }

    private static byte[] locked() {
        return new String(PDF, StandardCharsets.US_ASCII)
                .replace("trailer<<", "trailer<</Encrypt 9 0 R")
                .getBytes(StandardCharsets.US_ASCII);
    }

    @Test
    void an_upload_goes_on_by_itself_after_a_lost_connection_and_can_be_cancelled() {
        var person = People.named("2500010");
        try (var student = world.visitor(person, Language.EN, Visitor.PHONE, TURKIYE)) {
            var page = student.tabAt("exams");
            page.click("#source-upload");
            page.click(".way a:has-text('Documents')");
            var device = student.context().newCDPSession(page);
            device.send("Network.enable");
            slow(device, 20);
            Visitor.give(page, "LANGUAGE", "score.pdf", LARGE);
            page.waitForFunction("() => document.querySelector('progress')?.value > 5");
            accessible(page);
            page.click(".way a:has-text('Choices')");
            assertThat(page.locator("#title")).hasText("Choices");
            page.goBack();
            Visitor.shown(page);
            student.context().setOffline(true);
            assertThat(slot(page).locator("#error")).containsText("No connection");
            accessible(page);
            slow(device, 0);
            student.context().setOffline(false);
            assertThat(slot(page).locator(".tag.good")).isVisible();
            assertThat(slot(page)).containsText("score.pdf");
            slow(device, 20);
            Visitor.give(page, "LANGUAGE", "another.pdf", LARGE);
            page.waitForFunction("() => document.querySelector('progress')?.value > 5");
            button(page, "Cancel").click();
            assertThat(slot(page).locator("progress")).hasCount(0);
            assertThat(slot(page)).not().containsText("another.pdf");
            assertEquals(List.of(), student.complaints());
        }
    }

    @Test
    void without_the_office_documents_and_order_change_until_the_deadline_and_the_office_opens_the_last_file() {
        var person = People.named("2500012");
        world.draft(person, 3);
        try (var student = world.visitor(person, Language.EN, Visitor.PHONE, TURKIYE)) {
            var page = student.tabAt("exams");
            page.click("#source-upload");
            page.selectOption("#exam", "TOEFL_IBT");
            List.of("day:4", "month:3", "year:2023")
                    .forEach(part -> page.fill("#date-" + part.split(":")[0], part.split(":")[1]));
            page.click(".way a:has-text('Documents')");
            for (int turn = 1; turn <= 3; turn++) {
                Visitor.give(page, "LANGUAGE", "score " + turn + ".pdf", SampleFiles.pdf("English score " + turn));
                assertThat(slot(page).locator(".arrived").first()).containsText("score " + turn + ".pdf");
            }
            page.click(".way a:has-text('Choices')");
            var before = choices(world.stored(person).path("draft"));
            for (int turn = 0; turn < 3; turn++) {
                page.click("#down-" + turn % 2);
            }
            page.click(".way a:has-text('Check and submit')");
            page.click("#privacyNotice");
            page.click("#submit");
            assertThat(page.locator("#title")).hasText("Your application has been received");

            var sent = world.stored(person).path("submitted");
            assertEquals(List.of(before.get(2), before.get(1), before.get(0)), choices(sent));
            assertEquals("TOEFL_IBT", sent.at("/language/exam").asText());
            assertArrayEquals(SampleFiles.pdf("English score 3"), received(person, Cast.OFFICER));
            assertEquals(List.of(), student.complaints());
        }
    }

    /** @param kilobytes a second; 0 for as many as there are */
    static void slow(CDPSession device, int kilobytes) {
        var conditions = new JsonObject();
        conditions.addProperty("offline", false);
        conditions.addProperty("latency", 0);
        conditions.addProperty("downloadThroughput", -1);
        conditions.addProperty("uploadThroughput", kilobytes == 0 ? -1 : kilobytes * 1000);
        device.send("Network.emulateNetworkConditions", conditions);
    }
}
