package tr.edu.metu.ico.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static tr.edu.metu.ico.functions.world.Season.expect;
import static tr.edu.metu.ico.functions.world.Season.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.adapters.json.StrictJson;
import tr.edu.metu.ico.call.Sha256;
import tr.edu.metu.ico.functions.world.Cast;
import tr.edu.metu.ico.functions.world.Portal;
import tr.edu.metu.ico.functions.world.Season;
import tr.edu.metu.ico.functions.world.Season.Stage;
import tr.edu.metu.ico.functions.world.Stores;
import tr.edu.metu.ico.functions.world.World.Response;

/** A call that asks for an acceptance letter, from the upload to the officer's answers and the student's eligibility. */
class AcceptanceLetterTest {
    private static final Cast ADA = Cast.ADA;
    private static final String SLOT = "ACCEPTANCE_LETTER";
    private static final String ONE = "/calls/{call}/applications/{student}";
    private static final byte[] LETTER = Portal.pdf("letter");

    private final Season season = new Season(Stores::inMemory, ADA);
    private String key;

    @BeforeEach
    void a_submitted_application_with_a_letter() {
        season.without(Stage.ANNOUNCED);
        expect(200, season.portal.announce(definition()));
        season.until(Stage.APPLIED);
        key = upload(LETTER);
    }

    @Test
    void an_uploaded_letter_makes_nobody_eligible_before_it_is_approved() {
        assertEquals(List.of("NO_APPROVED_LETTER"), letterIn("forOthers"));

        expect(200, judge("\"APPROVED\"", ",\"letter\":" + letter("OFFICIAL", true, "")));

        assertEquals(List.of("MET"), letterIn("met"));
        assertEquals(List.of(), letterIn("forOthers"));
    }

    @Test
    void an_approval_answers_every_item_and_explains_every_no() {
        expect(400, judge("\"APPROVED\"", ""));
        expect(400, judge("\"APPROVED\"", ",\"letter\":" + letter("FORGED", true, "")));
        expect(422, judge("\"APPROVED\"", ",\"letter\":{\"kind\":\"OFFICIAL\",\"items\":{},\"words\":[]}"));
        expect(422, judge("\"APPROVED\"", ",\"letter\":" + letter("OFFICIAL", false, "")));
        expect(422, judge("\"APPROVED\"", ",\"letter\":" + letter("OFFICIAL", true, "\"research\"")));
        assertEquals(List.of("NO_APPROVED_LETTER"), letterIn("forOthers"));

        expect(
                200,
                judge(
                        "\"APPROVED\"",
                        ",\"reason\":\"the institute's name\",\"letter\":" + letter("OFFICIAL", true, "\"research\"")));

        assertEquals(List.of("MET"), letterIn("met"));
        assertEquals(List.of(), letterIn("forOthers"));
    }

    @Test
    void the_student_sees_what_was_found() {
        expect(200, judge("\"REJECTED\"", ",\"reason\":\"sign it\",\"letter\":" + letter("OFFICIAL", false, "")));
        assertEquals(List.of("NO_APPROVED_LETTER"), letterIn("failing"));

        var documents = json(own("GET", "/documents")).get("documents");

        assertEquals("REJECTED", documents.get(0).get("state").asText());
        assertEquals(
                "{\"kind\":\"OFFICIAL\",\"items\":{\"SIGNED\":false},\"words\":[]}",
                documents.get(0).get("letter").toString());
    }

    @Test
    void a_new_letter_takes_the_place_of_the_approved_one() {
        expect(200, judge("\"APPROVED\"", ",\"letter\":" + letter("OFFICIAL", true, "")));
        season.clock.moveTo(season.clock.instant().plus(Duration.ofHours(1)));

        upload(Portal.pdf("another letter"));

        assertEquals(List.of("NO_APPROVED_LETTER"), letterIn("forOthers"));
    }

    @Test
    void the_officers_work_list_shows_the_checklist_and_a_hint_and_decides_nothing() throws IOException {
        assertEquals("UNREADABLE", task().get("hint").get("reading").asText());
        season.clock.moveTo(season.clock.instant().plus(Duration.ofHours(1)));

        upload(pdfSaying("You will join our RESEARCH group as a trainee."));

        assertEquals(
                "{\"items\":[{\"item\":\"SIGNED\",\"rule\":\"OE24-LETTER-2\"}],\"words\":[\"research\"],\"hint\":"
                        + "{\"reading\":\"READ\",\"hits\":[{\"word\":\"research\",\"page\":1,"
                        + "\"context\":\"You will join our RESEARCH group as a trainee.\"}]}}",
                task().toString());
        assertEquals(List.of("NO_APPROVED_LETTER"), letterIn("forOthers"));
    }

    @Test
    void INV_26_the_event_of_a_letter_once_more_changes_nothing() {
        var before = season.state();

        season.world.created(Season.area(SLOT), key);

        assertEquals(before, season.state());
    }

    private JsonNode task() {
        var answered = season.world
                .as(Portal.OFFICER)
                .query("kind", SLOT)
                .ask("GET /calls/{call}/work/documents", "call", "OE-2024");
        return json(expect(200, answered)).get("documents").get(0).get("letter");
    }

    private static byte[] pdfSaying(String text) throws IOException {
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.showText(text);
                content.endText();
            }
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private String upload(byte[] content) {
        var uploaded = season.upload(ADA, SLOT, content);
        season.world.created(Season.area(SLOT), uploaded);
        return uploaded;
    }

    /** What the student sees about the letter in this part of the response. */
    private List<String> letterIn(String part) {
        var codes = new ArrayList<String>();
        json(own("GET", "/eligibility")).get(part).forEach(line -> {
            if (line.get("field").asText().equals("documents")) {
                codes.add(line.get("code").asText());
            }
        });
        return codes;
    }

    private Response own(String method, String path) {
        return expect(
                200,
                season.world.as(ADA.person()).ask(method + " " + ONE + path, "call", "OE-2024", "student", ADA.number));
    }

    private Response judge(String decision, String more) {
        return season.world
                .as(Portal.OFFICER)
                .ifMatch(0)
                .body("{\"decision\":" + decision + ",\"sha256\":\"" + Sha256.of(LETTER) + "\"" + more + "}")
                .ask(
                        "PUT " + ONE + "/documents/{document}/verdict",
                        "call",
                        "OE-2024",
                        "student",
                        ADA.number,
                        "document",
                        key.substring(key.lastIndexOf('/') + 1));
    }

    private static String letter(String kind, boolean signed, String words) {
        return "{\"kind\":\"" + kind + "\",\"items\":{\"SIGNED\":" + signed + "},\"words\":[" + words + "]}";
    }

    /** OE-2024 with an acceptance letter required. */
    private static String definition() {
        var call = (ObjectNode) new StrictJson(StrictJson.DEFINITION_LIMIT).read(Season.definition(), JsonNode.class);
        var slots = (ArrayNode) call.get("slots");
        slots.add(((ObjectNode) slots.get(0).deepCopy()).put("code", SLOT).put("special", true));
        rule(call, "OE24-LETTER-1", "ACCEPTANCE_LETTER").put("slot", SLOT);
        rule(call, "OE24-LETTER-2", "LETTER_CHECKLIST").putArray("items").add("SIGNED");
        rule(call, "OE24-LETTER-4", "LETTER_REPLACEABLE");
        rule(call, "OE24-LETTER-3", "LETTER_WORDS").putArray("words").add("research");
        return call.toString();
    }

    private static ObjectNode rule(ObjectNode call, String id, String kind) {
        var rule = ((ArrayNode) call.get("rules")).addObject();
        rule.put("id", id).put("place", "Letters").put("kind", kind);
        rule.putObject("says").put("en", "A letter.").put("tr", "Bir mektup.");
        return rule;
    }
}
