package tr.edu.metu.ico.functions.documents;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static tr.edu.metu.ico.functions.world.Season.expect;
import static tr.edu.metu.ico.functions.world.Season.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.application.Document;
import tr.edu.metu.ico.application.DocumentId;
import tr.edu.metu.ico.application.LetterHint;
import tr.edu.metu.ico.application.LetterHint.Reading;
import tr.edu.metu.ico.application.Scan;
import tr.edu.metu.ico.call.Sha256;
import tr.edu.metu.ico.file.Area;
import tr.edu.metu.ico.functions.limits.Allowances;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.security.Bodies;
import tr.edu.metu.ico.functions.world.Cast;
import tr.edu.metu.ico.functions.world.EditedDefinition;
import tr.edu.metu.ico.functions.world.Portal;
import tr.edu.metu.ico.functions.world.Season;
import tr.edu.metu.ico.functions.world.Stores;

/** Where documents are scanned for malware, the system itself opens none before its scan is clean. */
class UnscannedFileTest {

    private static final String LETTER = "LAW_2828";
    private static final Cast STUDENT = Cast.BORA;

    private final Season season = opened();
    private final Parts scanning = Parts.of(
            season.world.ports,
            season.clock,
            () -> UUID.randomUUID().toString().replace("-", ""),
            Allowances.usual(),
            true);

    @Test
    void what_is_wrong_with_a_file_is_found_only_after_its_scan() {
        var key = uploaded("LANGUAGE", SampleFiles.withPassword());
        assertEquals("RECEIVED PENDING", state());

        scanned(key, "NO_THREATS_FOUND");

        assertEquals("REFUSED PASSWORD_PROTECTED CLEAN", state());
    }

    @Test
    void a_file_that_the_scanner_could_not_read_stays_unopened() {
        var key = uploaded("LANGUAGE", SampleFiles.withPassword());

        scanned(key, "UNSUPPORTED");

        assertEquals("RECEIVED NOT_SCANNABLE", state());
    }

    @Test
    void a_file_with_malware_stays_unopened() {
        var key = uploaded("LANGUAGE", SampleFiles.withScript());

        scanned(key, "THREATS_FOUND");

        assertEquals("REFUSED THREAT_FOUND THREAT_FOUND", state());
    }

    @Test
    void a_file_other_than_the_announced_one_is_refused_unopened() {
        var announced = SampleFiles.plain();
        var key = season.link(STUDENT, "LANGUAGE", announced);
        season.stores.upload().put(Season.area("LANGUAGE"), key, new byte[announced.length]);
        uploadEvent(key);

        scanned(key, "NO_THREATS_FOUND");

        assertEquals("REFUSED WRONG_CONTENT CLEAN", state());
    }

    @Test
    void what_an_officer_should_know_about_a_file_is_shown_after_its_scan() {
        var key = uploaded("LANGUAGE", SampleFiles.withScript());
        assertEquals("RECEIVED PENDING", state());

        scanned(key, "NO_THREATS_FOUND");

        assertEquals("RECEIVED CLEAN SCRIPTED", state());
    }

    @Test
    void when_a_scanned_file_is_refused_the_version_before_it_is_work_again() {
        var plain = SampleFiles.plain();
        var first = uploaded("LANGUAGE", plain);
        scanned(first, "NO_THREATS_FOUND");
        season.clock.advance(Duration.ofSeconds(1));
        var locked = SampleFiles.withPassword();
        var second = uploaded("LANGUAGE", locked);
        assertEquals(List.of(Sha256.of(locked)), toCheck());

        scanned(second, "NO_THREATS_FOUND");

        assertEquals(List.of(Sha256.of(plain)), toCheck());
    }

    @Test
    void a_letter_is_read_only_after_its_scan() {
        var key = uploaded(LETTER, SampleFiles.plain());
        assertEquals(Optional.empty(), reading(key));

        scanned(key, "NO_THREATS_FOUND");

        assertEquals(Optional.of(Reading.NO_TEXT), reading(key));
    }

    @Test
    void a_letter_with_malware_is_never_read() {
        var key = uploaded(LETTER, SampleFiles.plain());

        scanned(key, "THREATS_FOUND");
        uploadEvent(key);

        assertEquals(Optional.empty(), reading(key));
    }

    @Test
    void INV_26_a_letter_whose_reading_was_interrupted_is_read_when_the_scan_result_comes_again() {
        var key = uploaded(LETTER, SampleFiles.plain());
        new RecordScan(scanning).record(Season.area(LETTER), key, Scan.CLEAN);
        assertEquals(Optional.empty(), reading(key));

        scanned(key, "NO_THREATS_FOUND");

        assertEquals(Optional.of(Reading.NO_TEXT), reading(key));
    }

    private String uploaded(String slot, byte[] content) {
        var key = season.upload(STUDENT, slot, content);
        uploadEvent(key);
        return key;
    }

    private void uploadEvent(String key) {
        new DocumentUploadedHandler(scanning, "special").handleRequest(Bodies.created(bucket(key), key), null);
    }

    private void scanned(String key, String result) {
        new DocumentScannedHandler(scanning, "special").handleRequest(Bodies.scanned(bucket(key), key, result), null);
    }

    private String bucket(String key) {
        return document(key).area() == Area.SPECIAL_DOCUMENTS ? "special" : "documents";
    }

    private Document document(String key) {
        var id = new DocumentId(key.substring(key.lastIndexOf('/') + 1));
        return season.world
                .ports
                .documents()
                .find(Season.CALL, new StudentNumber(STUDENT.number), id)
                .orElseThrow();
    }

    /** As the officer sees it: the state, the reason of a refusal, the scan and the flags, as far as there are any. */
    private String state() {
        var path = List.of("call", Season.CALL.value(), "student", STUDENT.number);
        var answered = season.world
                .as(Portal.OFFICER)
                .ask("GET /calls/{call}/applications/{student}/documents", path.toArray(String[]::new));
        var shown = json(expect(200, answered)).get("documents").get(0);
        var flags = shown.path("flags").valueStream().map(JsonNode::asText);
        return Stream.concat(
                        Stream.of("state", "refusal", "scan")
                                .map(field -> shown.path(field).asText()),
                        flags)
                .filter(part -> !part.isEmpty())
                .collect(joining(" "));
    }

    private List<Sha256> toCheck() {
        var answered =
                season.world.as(Portal.OFFICER).ask("GET /calls/{call}/work/documents", "call", Season.CALL.value());
        return json(expect(200, answered))
                .get("documents")
                .valueStream()
                .map(line -> new Sha256(line.get("sha256").asText()))
                .toList();
    }

    private Optional<Reading> reading(String key) {
        return season.world.ports.documents().hint(document(key)).map(LetterHint::reading);
    }

    private static Season opened() {
        var season = new Season(Stores::inMemory, STUDENT).without(Season.Stage.ANNOUNCED);
        expect(
                200,
                season.portal.announce(EditedDefinition.with(
                        "OE24-LETTER-1",
                        "\"kind\":\"ACCEPTANCE_LETTER\",\"slot\":\"" + LETTER + "\"",
                        "OE24-LETTER-2",
                        "\"kind\":\"LETTER_WORDS\",\"words\":[\"research\"]")));
        return season.until(Season.Stage.OPENED);
    }
}
