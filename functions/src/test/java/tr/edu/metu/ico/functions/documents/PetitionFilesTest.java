package tr.edu.metu.ico.functions.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tr.edu.metu.ico.functions.world.Season.CALL;
import static tr.edu.metu.ico.functions.world.Season.DEADLINE;
import static tr.edu.metu.ico.functions.world.Season.OPENS;
import static tr.edu.metu.ico.functions.world.Season.SCORING;
import static tr.edu.metu.ico.functions.world.Season.expect;
import static tr.edu.metu.ico.functions.world.Season.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.call.ImportKind;
import tr.edu.metu.ico.call.Milestone;
import tr.edu.metu.ico.call.Sha256;
import tr.edu.metu.ico.file.Area;
import tr.edu.metu.ico.functions.limits.Allowances;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.security.Bodies;
import tr.edu.metu.ico.functions.world.Cast;
import tr.edu.metu.ico.functions.world.ExamDefinition;
import tr.edu.metu.ico.functions.world.OfficeFiles;
import tr.edu.metu.ico.functions.world.Person;
import tr.edu.metu.ico.functions.world.Portal;
import tr.edu.metu.ico.functions.world.Season;
import tr.edu.metu.ico.functions.world.Stores;
import tr.edu.metu.ico.functions.world.World.Response;

/** A medical report with a petition: who may hand it in, until when, who may open it, and that it is no input of the result. */
class PetitionFilesTest {

    private static final String ONE = "/calls/{call}/applications/{student}";
    private static final String PETITION = "{\"kind\":\"EXAM_ABSENCE\",\"reason\":\"Ateşim vardı.\"}";
    private static final String ACCEPTED =
            "{\"kind\":\"EXAM_ABSENCE\",\"accepted\":true,\"reason\":\"a medical report\"}";
    private static final Person PLAIN = Person.officer("officer-1");
    private static final byte[] REPORT = SampleFiles.plain();

    private final Season season = sittingTheExam();

    @Test
    void a_report_arrives_after_the_deadline_and_an_entitled_officer_opens_it() {
        petition();
        season.clock.moveTo(DEADLINE.plus(Duration.ofDays(3)));
        season.freeze();

        uploaded("rapor.pdf", REPORT);

        for (var reader : List.of(Cast.CEM.person(), Portal.OFFICER)) {
            var file = files(reader).get(0);
            assertEquals("rapor.pdf RECEIVED", file.get("fileName").asText() + " " + state(file));
            expect(201, open(reader, file, "link"));
            expect(201, open(reader, file, "preview"));
        }
    }

    @Test
    void an_officer_without_the_group_sees_that_there_is_a_file_and_cannot_open_it() {
        petition();
        uploaded("rapor.pdf", REPORT);
        var file = files(PLAIN).get(0);

        assertEquals(
                Set.of("id", "state", "storedAt", "verdictVersion"),
                file.propertyStream().map(Map.Entry::getKey).collect(Collectors.toSet()));
        expect(403, open(PLAIN, file, "link"));
    }

    @Test
    void nobody_else_adds_sees_or_opens_a_file() {
        petition();
        uploaded("rapor.pdf", REPORT);
        var file = files(Cast.CEM.person()).get(0);

        for (var other : List.of(Cast.ADA.person(), Person.entitledOfficer("officer-9"))) {
            expect(404, ask(other, "GET", "/petitions/documents", ""));
            expect(404, open(other, file, "link"));
        }
        expect(404, ask(Cast.ADA.person(), "POST", "/petitions/documents", body("rapor.pdf", REPORT)));
        expect(403, ask(Portal.OFFICER, "POST", "/petitions/documents", body("rapor.pdf", REPORT)));
    }

    @Test
    void a_file_needs_a_petition_that_the_office_has_not_ruled_on() {
        assertEquals("409 PETITION_FIRST", refusal(request("rapor.pdf", REPORT)));
        petition();
        expect(201, ask(Portal.OFFICER, "POST", "/rulings", ACCEPTED));
        assertEquals("409 PETITION_DECIDED", refusal(request("rapor.pdf", REPORT)));
    }

    @Test
    void a_file_needs_an_application_with_the_exam_so_none_is_taken_once_it_was_taken_back() {
        petition();
        expect(204, season.portal.retract(Cast.CEM, 1, OPENS.plusSeconds(60)));

        assertEquals("409 EXAM_NOT_CHOSEN", refusal(request("rapor.pdf", REPORT)));
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of("a PDF with a password", SampleFiles.withPassword(), "PASSWORD_PROTECTED"),
                Arguments.of("a photo of an iPhone", SampleFiles.heic(), "HEIC"),
                Arguments.of("a Word document", SampleFiles.archive(), "OFFICE_OR_ARCHIVE"),
                Arguments.of(
                        "a PDF that is also a JAR", SampleFiles.of(REPORT).and(SampleFiles.archive()), "MIXED_FILE"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void a_file_that_nobody_could_read_is_refused_with_advice_and_opened_by_nobody(
            String what, byte[] content, String code) {
        petition();
        uploaded("rapor.pdf", content);
        var file = files(Cast.CEM.person()).get(0);

        assertEquals("REFUSED " + code, state(file) + " " + file.get("refusal").asText(), what);
        assertFalse(file.at("/advice/tr").asText().contains("kapandı"), "another file can still be added");
        assertEquals("409 FILE_REFUSED", refusal(open(Portal.OFFICER, file, "link")));
    }

    @Test
    void size_and_kind_are_limited_as_for_a_document() {
        petition();

        assertEquals("422 EMPTY_FILE", refusal(request("rapor.pdf", new byte[0])));
        assertEquals("400 size", field(request("rapor.pdf", new byte[PetitionFiles.LARGEST + 1])));
        var word = body("rapor.doc", REPORT).replace("application/pdf", "application/msword");
        assertEquals("422 WRONG_TYPE", refusal(ask(Cast.CEM.person(), "POST", "/petitions/documents", word)));
        var photo = body("rapor.heic", REPORT).replace("application/pdf", "image/heic");
        assertEquals("422 HEIC", refusal(ask(Cast.CEM.person(), "POST", "/petitions/documents", photo)));
        assertEquals("400 fileName", field(request("../rapor.pdf", REPORT)));
    }

    @Test
    void one_person_gets_as_many_links_as_for_documents() {
        petition();
        int links = 0;
        while (request("rapor.pdf", REPORT).status() == 201) {
            links++;
        }

        assertEquals(60, links);
        assertEquals("429 TOO_MANY_REQUESTS", refusal(request("rapor.pdf", REPORT)));
    }

    @Test
    void where_files_are_scanned_nobody_opens_one_before_its_scan() {
        petition();
        var scanning = Parts.of(
                season.world.ports,
                season.clock,
                () -> UUID.randomUUID().toString().replace("-", ""),
                Allowances.usual(),
                true);
        var key = put("rapor.pdf", REPORT);
        new DocumentUploadedHandler(scanning, "special").handleRequest(Bodies.created("special", key), null);
        var file = files(Cast.CEM.person()).get(0);
        assertEquals("RECEIVED PENDING", state(file) + " " + file.get("scan").asText());
        assertEquals("409 NOT_SCANNED_YET", refusal(open(Portal.OFFICER, file, "link")));

        new DocumentScannedHandler(scanning, "special")
                .handleRequest(Bodies.scanned("special", key, "NO_THREATS_FOUND"), null);
        expect(201, open(Portal.OFFICER, file, "link"));

        var bad = put("virus.pdf", SampleFiles.withScript());
        new DocumentScannedHandler(scanning, "special")
                .handleRequest(Bodies.scanned("special", bad, "THREATS_FOUND"), null);
        var refused = files(Portal.OFFICER)
                .valueStream()
                .filter(one -> bad.endsWith(one.get("id").asText()))
                .findFirst()
                .orElseThrow();
        assertEquals("409 THREAT_FOUND", refusal(open(Portal.OFFICER, refused, "link")));
    }

    @Test
    void INV_10_a_file_of_a_petition_is_no_document_of_the_application_and_no_input_of_the_result() {
        petition();
        season.clock.moveTo(DEADLINE);
        season.freeze();
        uploaded("rapor.pdf", REPORT);

        assertEquals(
                0,
                json(expect(200, ask(Portal.OFFICER, "GET", "/documents", "")))
                        .get("documents")
                        .size());
        var file = files(Portal.OFFICER).get(0);
        var verdict = "{\"decision\":\"APPROVED\",\"sha256\":\"" + Sha256.of(REPORT) + "\"}";
        var judged = season.world
                .as(Portal.OFFICER)
                .ifMatch(0)
                .body(verdict)
                .ask("PUT " + ONE + "/documents/{document}/verdict", path(file));
        assertEquals(404, judged.status());
        expect(200, season.portal.approve(Cast.CEM));
        expect(201, ask(Portal.OFFICER, "POST", "/rulings", ACCEPTED));
        season.clock.moveTo(SCORING);
        assertEquals(List.of("OE-2024 SEALED"), season.world.alarm(Milestone.SEAL, CALL));
        assertFalse(season.state()
                .manifest()
                .orElseThrow()
                .contains(Sha256.of(REPORT).hex()));
    }

    @Test
    void INV_06_a_file_whose_event_was_lost_is_found_by_the_listing() {
        petition();
        put("rapor.pdf", REPORT);
        assertEquals("AWAITED", state(files(Portal.OFFICER).get(0)));

        season.clock.moveTo(DEADLINE);
        season.freeze();

        assertEquals("RECEIVED", state(files(Portal.OFFICER).get(0)));
    }

    @Test
    void a_student_who_is_erased_leaves_no_file_and_finds_it_in_their_data_before() {
        petition();
        uploaded("rapor.pdf", REPORT);
        var call = season.world.ports.calls().find(CALL).orElseThrow();
        var student = new StudentNumber(Cast.CEM.number);
        var held = season.world.ports.personalData().of(call, student, Set.of(student.value()));
        assertTrue(held.stream().anyMatch(one -> one.content().contains("rapor.pdf")));

        var plan = json(expect(
                200, season.world.as(Portal.OFFICER).ask("GET /erasures/{student}", "student", student.value())));
        var act = "{\"plan\":\"" + plan.get("plan").asText() + "\"}";
        expect(
                201,
                season.world.as(Portal.OFFICER).body(act).ask("POST /erasures/{student}", "student", student.value()));

        assertEquals(List.of(), season.world.ports.files().list(Area.SPECIAL_DOCUMENTS, ""));
        assertEquals(List.of(), season.world.ports.documents().ofPetitions(CALL, student));
    }

    private void petition() {
        var filed =
                season.world.as(Cast.CEM.person()).ifMatch(0).body(PETITION).ask("POST " + ONE + "/petitions", path());
        expect(201, filed);
    }

    private void uploaded(String name, byte[] content) {
        season.world.created(Area.SPECIAL_DOCUMENTS, put(name, content));
    }

    private String put(String name, byte[] content) {
        var id = json(expect(201, request(name, content))).get("id").asText();
        var key = String.join("/", CALL.value(), Cast.CEM.number, id);
        season.stores.upload().put(Area.SPECIAL_DOCUMENTS, key, content);
        return key;
    }

    private Response request(String name, byte[] content) {
        return ask(Cast.CEM.person(), "POST", "/petitions/documents", body(name, content));
    }

    private static String body(String name, byte[] content) {
        return "{\"fileName\":\"%s\",\"contentType\":\"application/pdf\",\"size\":%d,\"sha256\":\"%s\"}"
                .formatted(name, content.length, Sha256.of(content).hex());
    }

    private JsonNode files(Person reader) {
        return json(expect(200, ask(reader, "GET", "/petitions/documents", ""))).get("documents");
    }

    private Response open(Person reader, JsonNode file, String how) {
        return season.world.as(reader).ask("POST " + ONE + "/documents/{document}/" + how, path(file));
    }

    private Response ask(Person person, String method, String route, String body) {
        return season.world.as(person).ifMatch(0).body(body).ask(method + " " + ONE + route, path());
    }

    private static String[] path() {
        return new String[] {"call", CALL.value(), "student", Cast.CEM.number};
    }

    private static String[] path(JsonNode file) {
        return new String[] {
            "call",
            CALL.value(),
            "student",
            Cast.CEM.number,
            "document",
            file.get("id").asText()
        };
    }

    private static String state(JsonNode file) {
        return file.get("state").asText();
    }

    private static String refusal(Response answered) {
        return answered.status() + " " + json(answered).at("/problems/0/code").asText();
    }

    private static String field(Response answered) {
        return answered.status() + " " + json(answered).at("/problems/0/field").asText();
    }

    /** The call has an exam of its own, and Cem has applied with it. */
    private static Season sittingTheExam() {
        var season = new Season(Stores::inMemory);
        expect(200, season.portal.announce(ExamDefinition.text()));
        OfficeFiles.KINDS_BEFORE.forEach(kind -> season.importFile(kind, OfficeFiles.of(kind, 1)));
        season.importFile(ImportKind.LANGUAGE_SCORES, OfficeFiles.of(ImportKind.LANGUAGE_SCORES, 1));
        season.clock.moveTo(OPENS);
        season.world.alarm(Milestone.OPEN, CALL);
        var content = Cast.CEM.content().replace("\"RECORD\"", "\"EXAM\"");
        expect(201, season.portal.submit(Cast.CEM, 0, "exam-cem", content, OPENS));
        return season;
    }
}
