package tr.edu.metu.ico.functions.documents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tr.edu.metu.ico.functions.world.Season.expect;
import static tr.edu.metu.ico.functions.world.Season.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URLDecoder;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tr.edu.metu.ico.call.Sha256;
import tr.edu.metu.ico.file.Area;
import tr.edu.metu.ico.functions.security.Bodies;
import tr.edu.metu.ico.functions.world.Cast;
import tr.edu.metu.ico.functions.world.Person;
import tr.edu.metu.ico.functions.world.Portal;
import tr.edu.metu.ico.functions.world.Season;
import tr.edu.metu.ico.functions.world.Stores;
import tr.edu.metu.ico.functions.world.World.Response;
import tr.edu.metu.ico.trail.TrailEntry;

/** How invalid files are handled, and the names under which valid files are downloaded. */
class UploadedFilesTest {

    private static final String DOCUMENTS = "/calls/{call}/applications/{student}/documents";

    private final Season season = new Season(Stores::inMemory, Cast.BORA).until(Season.Stage.OPENED);

    static Stream<Arguments> refused() {
        var pdf = SampleFiles.plain();
        return Stream.of(
                Arguments.of("a PDF with a password", SampleFiles.withPassword(), "PASSWORD_PROTECTED"),
                Arguments.of("a photo of an iPhone", SampleFiles.heic(), "HEIC"),
                Arguments.of("nothing but blanks", new byte[300], "EMPTY_FILE"),
                Arguments.of("a Word document", SampleFiles.archive(), "OFFICE_OR_ARCHIVE"),
                Arguments.of("a web page", "<html>merhaba</html>".getBytes(UTF_8), "WRONG_TYPE"),
                Arguments.of("half a PDF", Arrays.copyOf(pdf, pdf.length / 2), "DAMAGED"),
                Arguments.of("a PDF that is also a JAR", SampleFiles.of(pdf).and(SampleFiles.archive()), "MIXED_FILE"),
                Arguments.of(
                        "a web page in front of a PDF",
                        SampleFiles.bytes("<html>").and(pdf),
                        "MIXED_FILE"),
                Arguments.of(
                        "a script behind a PDF", SampleFiles.of(pdf).and("<script/>".getBytes(UTF_8)), "MIXED_FILE"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void a_file_that_nobody_could_read_is_refused_and_says_what_to_do(String file, byte[] content, String code) {
        var document = uploaded("belge.pdf", content);

        assertEquals(List.of("REFUSED", code), List.of(text(document, "state"), text(document, "refusal")), file);
        for (var language : List.of("en", "tr")) {
            assertFalse(document.at("/advice/" + language).asText().isBlank(), file + " says nothing in " + language);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void a_refused_file_is_handed_out_to_nobody_and_the_answer_says_why(String file, byte[] content, String code) {
        var document = uploaded("belge.pdf", content);

        for (var reader : List.of(Cast.BORA.person(), Portal.OFFICER)) {
            var problem = problem(expect(409, link(reader, document)));
            assertEquals("FILE_REFUSED", text(problem, "code"), file);
            for (var language : List.of("en", "tr")) {
                var advice = document.at("/advice/" + language).asText();
                assertTrue(text(problem.get("message"), language).endsWith(advice), file + " hides " + advice);
            }
        }
        assertEquals(List.of(), linksWrittenDown(), code);
    }

    @Test
    void a_file_that_is_another_kind_of_document_is_not_handed_out_under_the_announced_ending() {
        var document = uploaded("belge.jpg", "image/jpeg", SampleFiles.plain());

        assertEquals("WRONG_TYPE", text(document, "refusal"));
        assertEquals("FILE_REFUSED", text(problem(expect(409, link(Portal.OFFICER, document))), "code"));
    }

    @Test
    void a_file_that_nobody_has_examined_yet_is_handed_out_to_nobody() {
        var key = season.link(Cast.BORA, "LANGUAGE", SampleFiles.plain());
        season.stores.upload().put(Area.DOCUMENTS, key, SampleFiles.plain());

        for (var reader : List.of(Cast.BORA.person(), Portal.OFFICER)) {
            assertEquals("NOT_EXAMINED_YET", text(problem(expect(409, link(reader, newest()))), "code"));
        }
    }

    @Test
    void the_advice_for_a_photo_of_an_iphone_says_how_to_save_it_as_jpeg() {
        var advice = uploaded("belge.pdf", SampleFiles.heic()).get("advice");

        assertEquals(
                "This is a HEIC photo, which many computers cannot open. On an iPhone choose Settings, Camera,"
                        + " Formats, Most Compatible and take the photo again, or export it as JPEG or PDF, and upload"
                        + " that file.",
                advice.get("en").asText());
        assertEquals(
                "Bu, birçok bilgisayarın açamadığı bir HEIC fotoğrafıdır. iPhone'da Ayarlar, Kamera, Biçimler, En"
                        + " Uyumlu seçeneğini seçip fotoğrafı yeniden çekin ya da fotoğrafı JPEG veya PDF olarak dışa"
                        + " aktarın ve o dosyayı yükleyin.",
                advice.get("tr").asText());
    }

    @Test
    void once_applications_are_closed_a_refused_file_is_explained_without_asking_for_another() {
        var refused = uploaded("belge.pdf", SampleFiles.heic());
        season.without(Season.Stage.APPLIED).until(Season.Stage.FROZEN);

        var advice = newest().get("advice");

        assertEquals(
                "This is a HEIC photo, which many computers cannot open. Applications are closed: no other file can be"
                        + " uploaded. A file uploaded earlier for the same purpose and accepted counts in its place.",
                advice.get("en").asText());
        assertEquals(
                "Bu, birçok bilgisayarın açamadığı bir HEIC fotoğrafıdır. Başvurular kapandı: başka bir dosya"
                        + " yüklenemez. Aynı amaçla daha önce yüklenmiş ve kabul edilmiş bir dosya varsa onun yerine o"
                        + " geçerlidir.",
                advice.get("tr").asText());
        assertTrue(text(problem(expect(409, link(Cast.BORA.person(), refused))).get("message"), "en")
                .endsWith(advice.get("en").asText()));
    }

    static Stream<Arguments> flagged() {
        return Stream.of(
                Arguments.of("plain", SampleFiles.plain(), List.of()),
                Arguments.of("signed", SampleFiles.signed(), List.of("SIGNED")),
                Arguments.of("locked by its owner", SampleFiles.lockedByItsOwner(), List.of("OWNER_LOCKED")),
                Arguments.of("with a script", SampleFiles.withScript(), List.of("SCRIPTED")),
                Arguments.of("with an attachment", SampleFiles.withAttachment(), List.of("ATTACHMENTS")),
                Arguments.of("that only looks like one", Portal.pdf("inside is nothing"), List.of("NOT_EXAMINED")));
    }

    @ParameterizedTest(name = "a PDF {0}")
    @MethodSource("flagged")
    void a_strange_but_readable_pdf_is_accepted_and_flagged_to_the_officer(
            String file, byte[] content, List<String> flags) {
        var document = uploaded("belge.pdf", content);

        assertEquals("RECEIVED", text(document, "state"), file);
        assertEquals(flags, flags(document));
        var work = season.world.as(Portal.OFFICER).ask("GET /calls/{call}/work/documents", "call", Season.CALL.value());
        assertEquals(flags, flags(json(expect(200, work)).at("/documents/0")));
        var verdict = season.portal.approveDocument(Cast.BORA, key(document), content);
        assertEquals(flags, flags(json(expect(200, verdict))));
    }

    @ParameterizedTest(name = "{0} is handed out as {1}")
    @CsvSource({
        "belge.pdf, belge.pdf",
        "belge.PDF, belge.pdf",
        "belge.hta, belge.pdf",
        "belge.pdf.exe, belge.pdf",
        "a.jar, a.pdf",
        "belge, belge.pdf",
        "a.b.c.pdf, a.b.c.pdf",
        "Dr. Ali, Dr. Ali.pdf",
        "belge 1.2, belge 1.2.pdf",
        "belge.pdf., belge.pdf",
        "con.pdf, _con.pdf",
        "履歴.lnk, 履歴.pdf",
        "Dil belgesi ığüşöç.html, Dil belgesi ığüşöç.pdf"
    })
    void the_ending_of_a_download_follows_from_what_the_file_is(String given, String handedOut) {
        var document = uploaded(given, SampleFiles.plain());

        assertEquals(handedOut, downloadName(document));
    }

    @Test
    void a_name_is_kept_in_its_composed_form() {
        var decomposed = Normalizer.normalize("İğdır çıktısı.pdf", Normalizer.Form.NFD);

        var document = uploaded(decomposed, SampleFiles.plain());

        assertEquals("İğdır çıktısı.pdf", text(document, "fileName"));
        assertEquals("İğdır çıktısı.pdf", downloadName(document));
    }

    private JsonNode uploaded(String name, byte[] content) {
        return uploaded(name, "application/pdf", content);
    }

    private JsonNode uploaded(String name, String type, byte[] content) {
        var link = season.world
                .as(Cast.BORA.person())
                .body(Bodies.upload("LANGUAGE", name, content).replace("application/pdf", type))
                .ask("POST " + DOCUMENTS, path());
        var key = URI.create(json(expect(201, link)).get("url").asText())
                .getPath()
                .substring(1);
        season.stores.upload().put(Area.DOCUMENTS, key, content);
        season.world.created(Area.DOCUMENTS, key);
        var document = newest();
        assertEquals(Sha256.of(content).hex(), text(document, "sha256"));
        return document;
    }

    private JsonNode newest() {
        var list = season.world.as(Portal.OFFICER).ask("GET " + DOCUMENTS, path());
        return json(expect(200, list)).get("documents").get(0);
    }

    private Response link(Person reader, JsonNode document) {
        return season.world
                .as(reader)
                .ask(
                        "POST " + DOCUMENTS + "/{document}/link",
                        Stream.concat(Arrays.stream(path()), Stream.of("document", text(document, "id")))
                                .toArray(String[]::new));
    }

    private static JsonNode problem(Response answered) {
        return json(answered).at("/problems/0");
    }

    private List<TrailEntry> linksWrittenDown() {
        return season.world.ports.auditTrail().of(Season.CALL.value()).stream()
                .filter(entry -> entry.action().equals("document.read"))
                .toList();
    }

    private String downloadName(JsonNode document) {
        var url = URI.create(
                json(expect(201, link(Portal.OFFICER, document))).get("url").asText());
        return URLDecoder.decode(url.getRawQuery().substring("as=".length()), UTF_8);
    }

    private static String key(JsonNode document) {
        return Season.CALL + "/" + Cast.BORA.number + "/" + text(document, "id");
    }

    private static String text(JsonNode document, String field) {
        return document.path(field).asText();
    }

    private static List<String> flags(JsonNode document) {
        return Optional.ofNullable(document.get("flags")).stream()
                .flatMap(JsonNode::valueStream)
                .map(JsonNode::asText)
                .toList();
    }

    private static String[] path() {
        return new String[] {"call", Season.CALL.value(), "student", Cast.BORA.number};
    }
}
