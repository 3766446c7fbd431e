package tr.edu.metu.ico.functions.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tr.edu.metu.ico.functions.grants.PublishedCall.ADA;
import static tr.edu.metu.ico.functions.grants.PublishedCall.BORA;
import static tr.edu.metu.ico.functions.grants.PublishedCall.placed;
import static tr.edu.metu.ico.functions.world.Season.expect;
import static tr.edu.metu.ico.functions.world.Season.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.application.GrantProof;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.call.Sha256;
import tr.edu.metu.ico.functions.grants.GrantActions;
import tr.edu.metu.ico.functions.grants.PublishedCall;
import tr.edu.metu.ico.functions.officefiles.DownloadedFile;
import tr.edu.metu.ico.functions.world.Person;
import tr.edu.metu.ico.functions.world.Stores;
import tr.edu.metu.ico.functions.world.TestClock;
import tr.edu.metu.ico.functions.world.World;
import tr.edu.metu.ico.functions.world.World.Response;
import tr.edu.metu.ico.privacy.KeptKind;
import tr.edu.metu.ico.result.GrantDecision.Why;

/** Tickets of a green journey and proof for inclusion support, handed in after the result of ICM-2024 (S3:872-916). */
class GrantFilesTest {

    private static final String CALL = "ICM-2024";
    private static final String ONE = "/calls/{call}/applications/{student}";
    private static final Person STUDENT = Person.student(ADA.value());
    private static final Person ENTITLED = Person.entitledOfficer("officer-1");
    private static final Person PLAIN = Person.officer("officer-2");
    private static final byte[] TICKETS = SampleFiles.plain();
    private static final String WITH_BOTH = """
        {"studyPeriod":{"months":5,"days":0,"travel":{"km":2500,"green":true},
         "support":{"group":"ORPHAN_PENSION","proofApproved":true}},"reason":"proven"}\
        """;

    private final TestClock clock = new TestClock("2024-06-20T09:00:00Z");
    private final Stores stores = Stores.inMemory(clock);
    private final World world = new World(stores.table(), stores.files(), clock);

    /** Ada has a place, Bora has none. */
    @BeforeEach
    void published() {
        PublishedCall.publish(world.ports, CALL, List.of(placed(ADA, "TN-SFAX", Why.WITHIN_QUOTA, 1)));
    }

    @Test
    void tickets_are_handed_in_after_the_journey_and_every_officer_of_the_call_opens_them() {
        uploaded(GrantProof.GREEN_TRAVEL, "biletler.pdf");

        for (var reader : List.of(STUDENT, ENTITLED, PLAIN)) {
            var file = files(reader).get(0);
            assertEquals(
                    "green-travel biletler.pdf RECEIVED",
                    file.get("slot").asText() + " " + file.get("fileName").asText() + " "
                            + file.get("state").asText());
            expect(201, open(reader, file));
        }
        assertEquals(List.of("green-travel", "inclusion"), takes());
    }

    @Test
    void INV_23_proof_for_inclusion_support_is_a_special_document_that_does_not_name_the_group() {
        uploaded(GrantProof.INCLUSION, "karar.pdf");
        var file = files(ENTITLED).get(0);

        assertEquals("[]", files(PLAIN).toString());
        expect(404, open(PLAIN, file));
        expect(201, open(ENTITLED, file));
        assertEquals("inclusion", files(STUDENT).get(0).get("slot").asText());
    }

    @Test
    void INV_23_acts_on_a_proof_are_in_no_history_of_those_who_may_not_open_it() {
        uploaded(GrantProof.GREEN_TRAVEL, "biletler.pdf");
        uploaded(GrantProof.INCLUSION, "karar.pdf");
        var proofs = files(ENTITLED)
                .valueStream()
                .collect(Collectors.toMap(
                        file -> file.get("slot").asText(),
                        file -> file.get("id").asText()));

        assertEquals(Set.copyOf(proofs.values()), inHistory(ENTITLED));
        assertEquals(Set.of(proofs.get("green-travel")), inHistory(PLAIN));
    }

    /** The documents that the history of Ada's application names. */
    private Set<String> inHistory(Person reader) {
        return json(expect(200, ask(reader, "GET", "/history", ADA, "")))
                .get("entries")
                .valueStream()
                .map(entry -> entry.path("document").asText())
                .filter(document -> !document.isEmpty())
                .collect(Collectors.toSet());
    }

    @Test
    void the_payment_list_says_when_tickets_came_and_to_entitled_officers_which_document_shows_the_ground() {
        uploaded(GrantProof.GREEN_TRAVEL, "biletler.pdf");
        uploaded(GrantProof.INCLUSION, "karar.pdf");
        expect(200, ask(ENTITLED, "PUT", "/grant", ADA, WITH_BOTH));
        var proof = files(ENTITLED)
                .valueStream()
                .filter(file -> file.get("slot").asText().equals("inclusion"))
                .map(file -> file.get("id").asText())
                .findFirst()
                .orElseThrow();

        assertTrue(payments(PLAIN).contains(",yes,2024-06-20 12:00:00,"), payments(PLAIN));
        assertTrue(payments(ENTITLED).contains(",ORPHAN_PENSION,,yes," + proof + ",,"), payments(ENTITLED));
    }

    @Test
    void a_refused_file_is_no_proof_in_the_payment_list() {
        uploaded(GrantProof.GREEN_TRAVEL, "biletler.pdf", SampleFiles.withPassword());
        expect(200, ask(ENTITLED, "PUT", "/grant", ADA, WITH_BOTH));

        assertEquals("PASSWORD_PROTECTED", files(STUDENT).get(0).get("refusal").asText());
        assertTrue(payments(PLAIN).contains(",yes,,"), payments(PLAIN));
    }

    @Test
    void only_a_student_with_a_place_who_has_not_withdrawn_hands_in_a_proof() {
        assertEquals(
                "409 NOT_PLACED",
                refusal(ask(
                        Person.student(BORA.value()),
                        "POST",
                        "/grant/documents",
                        BORA,
                        body("green-travel", TICKETS))));
        GrantActions.withdraw(world.ports, ADA);

        assertEquals("409 WITHDRAWN", refusal(request("green-travel", TICKETS)));
        assertEquals(List.of(), takes());
    }

    @Test
    void a_call_takes_only_what_its_rules_pay_for() {
        assertEquals("422 UNKNOWN_SLOT", refusal(request("LANGUAGE", TICKETS)));
        assertEquals("422 UNKNOWN_SLOT", refusal(request("petition", TICKETS)));
        PublishedCall.publish(world.ports, "OE-2024", List.of(placed(ADA, "JP-TOKYO", Why.WITHIN_QUOTA, 1)));

        var answered = world.as(STUDENT)
                .body(body("green-travel", TICKETS))
                .ask("POST " + ONE + "/grant/documents", "call", "OE-2024", "student", ADA.value());

        assertEquals("422 UNKNOWN_SLOT", refusal(answered));
    }

    @Test
    void nothing_is_taken_any_more_once_files_of_this_kind_were_erased_in_the_call() {
        var call = world.ports.calls().find(new CallId(CALL)).orElseThrow();
        world.ports.personalData().finished(call, KeptKind.SPECIAL_DOCUMENTS, clock.instant());

        assertEquals("409 DOCUMENTS_ERASED", refusal(request("inclusion", TICKETS)));
        assertEquals(List.of("green-travel"), takes());
        expect(201, request("green-travel", TICKETS));
    }

    @Test
    void nobody_else_adds_sees_or_opens_a_proof() {
        uploaded(GrantProof.GREEN_TRAVEL, "biletler.pdf");
        var file = files(STUDENT).get(0);

        for (var other : List.of(Person.student(BORA.value()), Person.entitledOfficer("officer-9"))) {
            expect(404, ask(other, "GET", "/grant/documents", ADA, ""));
            expect(404, open(other, file));
        }
        expect(403, ask(ENTITLED, "POST", "/grant/documents", ADA, body("green-travel", TICKETS)));
    }

    @Test
    void a_proof_is_in_the_students_data_and_is_erased_with_the_documents_of_its_kind() {
        uploaded(GrantProof.INCLUSION, "karar.pdf");
        var call = world.ports.calls().find(new CallId(CALL)).orElseThrow();

        assertTrue(world.ports.personalData().of(call, ADA, Set.of(ADA.value())).stream()
                .anyMatch(held -> held.content().contains("karar.pdf")));
        assertEquals(1, world.ports.personalData().kept(call).get(KeptKind.SPECIAL_DOCUMENTS));
    }

    private void uploaded(GrantProof proof, String name) {
        uploaded(proof, name, TICKETS);
    }

    private void uploaded(GrantProof proof, String name, byte[] content) {
        var body = body(proof.slot(), content).replace("file.pdf", name);
        var id = json(expect(201, ask(STUDENT, "POST", "/grant/documents", ADA, body)))
                .get("id")
                .asText();
        var key = String.join("/", CALL, ADA.value(), id);
        stores.upload().put(proof.area(), key, content);
        world.created(proof.area(), key);
    }

    private Response request(String slot, byte[] content) {
        return ask(STUDENT, "POST", "/grant/documents", ADA, body(slot, content));
    }

    private static String body(String slot, byte[] content) {
        return "{\"slot\":\"%s\",\"fileName\":\"file.pdf\",\"contentType\":\"application/pdf\",\"size\":%d,\"sha256\":\"%s\"}"
                .formatted(slot, content.length, Sha256.of(content).hex());
    }

    private JsonNode files(Person reader) {
        return json(expect(200, ask(reader, "GET", "/grant/documents", ADA, "")))
                .get("documents");
    }

    private List<String> takes() {
        return json(expect(200, ask(STUDENT, "GET", "/grant/documents", ADA, "")))
                .get("takes")
                .valueStream()
                .map(JsonNode::asText)
                .toList();
    }

    private Response open(Person reader, JsonNode file) {
        return world.as(reader)
                .ask(
                        "POST " + ONE + "/documents/{document}/link",
                        "call",
                        CALL,
                        "student",
                        ADA.value(),
                        "document",
                        file.get("id").asText());
    }

    private Response ask(Person person, String method, String route, StudentNumber student, String body) {
        return world.as(person)
                .ifMatch(0)
                .body(body)
                .ask(method + " " + ONE + route, "call", CALL, "student", student.value());
    }

    private String payments(Person reader) {
        var asked = "{\"kind\":\"PAYMENTS\",\"format\":\"CSV\",\"language\":\"EN\"}";
        return new String(new DownloadedFile(world, clock, CALL).of(reader, asked), StandardCharsets.UTF_8);
    }

    private static String refusal(Response answered) {
        return answered.status() + " " + json(answered).at("/problems/0/code").asText();
    }
}
