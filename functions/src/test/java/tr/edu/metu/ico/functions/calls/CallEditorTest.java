package tr.edu.metu.ico.functions.calls;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static tr.edu.metu.ico.functions.calls.CallDocuments.reported;
import static tr.edu.metu.ico.functions.calls.CallDocuments.rule;
import static tr.edu.metu.ico.functions.calls.CallDocuments.tree;
import static tr.edu.metu.ico.functions.security.Answers.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tr.edu.metu.ico.adapters.json.definition.ShippedDefinitions;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.functions.world.Person;
import tr.edu.metu.ico.functions.world.TestClock;
import tr.edu.metu.ico.functions.world.World;
import tr.edu.metu.ico.functions.world.World.Response;

/** An officer prepares next year's call, or a change of an open one, and sees what would come of it before anything counts. */
class CallEditorTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Person OFFICER = Person.officer("officer-1");
    private static final Person STRANGER = Person.officer("officer-9");
    private static final CallId LAST = new CallId("OE-2024");

    /** The rules of OE-2024, without the OE24 of their ids. */
    private static final String BY_TOPIC = """
        ELIGIBILITY: ELIG-1 ELIG-2 ELIG-3 ELIG-4 ELIG-5 ELIG-6 ELIG-8 ELIG-7 ELIG-9 ELIG-10 ELIG-11
        DATES: CAL-2 CAL-6 WD-1 CAL-3 CAL-4 CAL-1 CAL-5
        HOW_TO_APPLY: SUB-1 SUB-2 SUB-3
        ENGLISH: LANG-2 LANG-3 LANG-4 LANG-5 LANG-6 LANG-7 LANG-8 LANG-1
        CHOICES: CHOICE-1 CHOICE-4 REV-1 REV-2 CHOICE-3 CHOICE-2 CHOICE-5 CHOICE-6 CHOICE-7 REV-3 CHOICE-8 CHOICE-9 \
        CHOICE-10 CHOICE-11
        SCORE: SCORE-1 SCORE-2 SCORE-3 SCORE-4 SCORE-5 SCORE-6 BON-DIS BON-MARTYR BON-2828 BON-AFAD DED-BENEFIT DED-LATEWD \
        DED-CITIZEN
        PLACEMENT: PLACE-1 A-21 PLACE-2 PLACE-3
        AFTERWARDS: WD-2 A-54
        MONEY: GRANT-1 GRANT-2 GRANT-3 GRANT-4 GRANT-5
        MORE: PROG-1\
        """;

    private final TestClock clock = new TestClock("2023-11-01T09:00:00Z");
    private final World world = World.inMemory(clock);

    @Test
    void an_officer_may_copy_their_own_calls_and_those_that_ship_with_the_system() {
        announce();

        assertEquals(List.of("OE-2024 false", "ICM-2024 true", "DOC-2023 true", "OE-2020 true"), origins(OFFICER));
        assertEquals(List.of("OE-2024 true", "ICM-2024 true", "DOC-2023 true", "OE-2020 true"), origins(STRANGER));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
        P1Y,   2024-11-30T17:00, 2025-2026
        P364D, 2024-11-28T17:00, 2025-2026
        P2Y,   2025-11-30T17:00, 2026-2027
        P7D,   2023-12-07T17:00, 2024-2025
        """)
    void a_copy_begins_with_later_dates(String later, String closesAt, String academicYear) {
        var draft = json(201, copy(later));

        assertEquals(closesAt, draft.at("/document/calendar/closesAt").asText());
        assertEquals(academicYear, draft.at("/document/academicYear").asText());
        assertEquals("PT5M", draft.at("/document/calendar/drain").asText());
    }

    @Test
    void the_days_that_rules_name_move_with_the_calendar() {
        var copied = json(
                201,
                world.as(OFFICER)
                        .body("{\"call\":\"OE-2021\",\"from\":\"OE-2020\",\"officers\":[],\"later\":\"P1Y\"}")
                        .ask("POST /call-drafts"));

        assertEquals(
                "2020-12-07",
                rule(copied.get("document"), "OE20-LANG-2").get("day").asText());
        assertEquals(
                "2020-09-01",
                rule(copied.get("document"), "OE20-LANG-7").get("yearFrom").asText());
    }

    @ParameterizedTest
    @ValueSource(strings = {"P21Y", "P1M", "-P1Y", "next year", ""})
    void a_period_that_is_none_is_refused_by_its_field(String later) {
        var refused = json(400, copy(later));

        assertEquals(List.of("later MALFORMED"), reported(refused.get("problems")));
    }

    @Test
    void a_draft_shows_its_sentences_as_students_will_read_them() {
        var draft = json(201, copy("P1Y"));

        assertEquals(
                "Overseas Exchange Programme, outgoing students 2025-2026",
                draft.at("/preview/title/en").asText());
        assertEquals(tree("""
            {
              "rule": "OE24-CAL-3",
              "topic": "DATES",
              "place": "How to apply, 2",
              "statement": {
                "en": "The application opens on the first day at the hour given: 6 November 2024 17:00 (the office’s reading).",
                "tr": "Başvuru ilk gün, belirtilen saatte açılır: 6 Kasım 2024 saat 17.00 (ofisin yorumu)."
              }
            }
            """), sentence(draft, "OE24-CAL-3"));
    }

    @Test
    void its_sentences_stand_under_the_topics_of_the_page_of_the_call_while_it_cannot_be_read_too() {
        var draft = json(201, copy("P1Y"));
        var document = (ObjectNode) draft.get("document");
        rule(document, "OE24-ELIG-1").put("minimum", "nine");
        ((ArrayNode) document.get("rules"))
                .addObject()
                .put("id", "NEW")
                .putObject("says")
                .put("en", "Soon.");

        assertEquals(BY_TOPIC, byTopic(draft));
        assertEquals(BY_TOPIC + " NEW", byTopic(json(200, check(OFFICER, "OE-2025", document))));
    }

    @Test
    void a_check_names_the_fields_and_states_sentences_and_difference_and_stores_nothing() {
        var document = (ObjectNode) json(201, copy("P1Y")).get("document");
        rule(document, "OE24-ELIG-1").put("minimum", "2.75");
        rule(document, "OE24-LANG-2").put("list", "CONFIRMED");

        var checked = json(200, check(OFFICER, "OE-2025", document));

        assertEquals(List.of(), reported(checked.get("problems")));
        assertEquals(
                "Undergraduate students need a CGPA of 2.75 or more on the day of the deadline.",
                sentence(checked, "OE24-ELIG-1").at("/statement/en").asText());
        assertEquals(
                "2.75", checked.at("/difference/changed/0/parameters/0/new").asText());
        assertFalse(checked.has("changeable"));

        ((ObjectNode) document.get("calendar")).put("closesAt", "30 November");
        rule(document, "OE24-ELIG-1").put("minimum", "nine");
        var wrong = json(200, check(OFFICER, "OE-2025", document));

        assertEquals(
                List.of("calendar.closesAt INVALID_VALUE", "rules[1].minimum INVALID_VALUE"),
                reported(wrong.get("problems")));
        assertFalse(wrong.has("difference"));
        assertEquals(
                1,
                json(200, world.as(OFFICER).ask("GET /call-drafts/{draft}", "draft", "OE-2025"))
                        .get("version")
                        .asInt());
    }

    @Test
    void a_document_that_is_hardly_begun_is_checked_too() {
        var checked =
                json(200, check(OFFICER, "OE-2025", JSON.createObjectNode().put("call", "OE-2025")));

        assertEquals("format MISSING_FIELD", reported(checked.get("problems")).getFirst());
        assertEquals(0, checked.at("/preview/rules").size());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
        rules, 600,  '{"id":"OE24-ELIG-1","kind":"NOTICE"}'
        rules, 1000, 'null'
        slots, 1500, '{}'
        """)
    void a_document_with_more_problems_than_are_shown_can_be_checked_stored_opened_and_mended(
            String list, int times, String element) {
        var draft = json(201, copy("P1Y"));
        var good = draft.get("document");
        var bad = (ObjectNode) good.deepCopy();
        var elements = bad.putArray(list);
        Stream.generate(() -> tree(element)).limit(times).forEach(elements::add);

        assertEquals(
                1000, json(200, check(OFFICER, "OE-2025", bad)).get("problems").size());
        assertEquals(1000, json(200, edit(1, bad)).get("problems").size());
        assertEquals(
                bad,
                json(200, world.as(OFFICER).ask("GET /call-drafts/{draft}", "draft", "OE-2025"))
                        .get("document"));
        assertEquals(draft.get("problems"), json(200, edit(2, good)).get("problems"));
    }

    @Test
    void everything_may_change_in_a_call_before_it_opens() {
        var document = announce();
        rule(document, "OE24-ELIG-1").put("minimum", "2.75");

        var checked = json(200, check(OFFICER, "OE-2024", document));

        assertEquals(List.of(), reported(checked.get("problems")));
        assertFalse(checked.has("changeable"));
    }

    @Test
    void the_check_of_an_open_call_states_what_may_still_change_and_agrees_with_the_amendment() {
        var document = announce();
        clock.moveTo(Instant.parse("2023-11-20T09:00:00Z"));
        var seen = json(200, check(OFFICER, "OE-2024", document));
        var changeable =
                seen.get("changeable").valueStream().map(JsonNode::asText).toList();

        assertEquals(
                List.of(
                        "calendar.closesAt",
                        "calendar.scoreAt",
                        "calendar.withdrawOpensAt",
                        "calendar.withdrawClosesAt",
                        "resultsExpected"),
                changeable.stream().filter(field -> !field.startsWith("rules")).toList());
        ((ObjectNode) document.get("calendar"))
                .put("opensAt", "2023-11-05T17:00")
                .put("closesAt", "2023-12-04T17:00");
        rule(document, "OE24-ELIG-1").put("minimum", "2.75");
        var wrong = List.of("calendar.opensAt FIXED_SINCE_OPENING", "rules[1] FIXED_SINCE_OPENING");
        assertEquals(
                wrong, reported(json(200, check(OFFICER, "OE-2024", document)).get("problems")));
        assertEquals(
                wrong.stream().map("definition."::concat).toList(),
                reported(json(422, amend(document)).get("problems")));

        ((ObjectNode) document.get("calendar")).put("opensAt", "2023-11-06T17:00");
        rule(document, "OE24-ELIG-1").put("minimum", "2.50");
        var right = json(200, check(OFFICER, "OE-2024", document));
        assertEquals(List.of(), reported(right.get("problems")));
        assertEquals("closesAt", right.at("/difference/calendar/0/name").asText());
        json(200, amend(document));
    }

    @Test
    void every_field_that_may_change_in_an_open_call_can_be_changed() {
        var document = announce();
        clock.moveTo(Instant.parse("2023-11-20T09:00:00Z"));
        var changed = document.deepCopy();
        var calendar = (ObjectNode) changed.get("calendar");
        for (var field : json(200, check(OFFICER, "OE-2024", document)).get("changeable")) {
            var path = field.asText();
            if (path.startsWith("calendar.")) {
                var name = path.substring("calendar.".length());
                calendar.put(name, calendar.get(name).asText().replaceFirst("T[0-9]{2}", "T23"));
            } else if (path.endsWith("says")) {
                var place = Integer.parseInt(path.replaceAll("\\D", ""));
                var says = (ObjectNode) changed.get("rules").get(place).get("says");
                says.put("en", says.get("en").asText() + " Please note.")
                        .put("tr", says.get("tr").asText() + " Lütfen not alın.");
            }
        }

        assertEquals(
                List.of(),
                reported(json(200, check(OFFICER, "OE-2024", changed)).get("problems")));
    }

    @Test
    void the_name_of_another_officers_call_is_taken_and_an_unknown_origin_is_refused() {
        var document = announce();

        assertEquals(
                "NAME_TAKEN",
                json(200, check(STRANGER, "OE-2024", document))
                        .at("/problems/0/code")
                        .asText());
        var refused = json(
                422,
                world.as(OFFICER)
                        .body("{\"call\":\"OE-2025\",\"from\":\"OE-1999\",\"document\":{}}")
                        .ask("POST /definition-checks"));
        assertEquals(List.of("from UNKNOWN_ORIGIN"), reported(refused.get("problems")));
    }

    private ObjectNode announce() {
        var document = (ObjectNode) tree(ShippedDefinitions.confirmed("OE-2024").orElseThrow());
        json(200, define(document, Optional.empty()));
        return document;
    }

    private Response amend(JsonNode document) {
        return define(document, world.ports.calls().find(LAST).map(Call::version));
    }

    private Response define(JsonNode document, Optional<Long> version) {
        var body = JSON.createObjectNode().put("reason", "agreed");
        body.putArray("officers");
        body.set("definition", document);
        var asked = world.as(OFFICER).body(body.toString());
        version.ifPresent(asked::ifMatch);
        return asked.ask("PUT /calls/{call}", "call", "OE-2024");
    }

    private Response copy(String later) {
        var body = JSON.createObjectNode()
                .put("call", "OE-2025")
                .put("from", "OE-2024")
                .put("later", later);
        body.putArray("officers");
        return world.as(OFFICER).body(body.toString()).ask("POST /call-drafts");
    }

    private Response check(Person person, String call, JsonNode document) {
        var body = JSON.createObjectNode().put("call", call).put("from", "OE-2024");
        body.set("document", document);
        return world.as(person).body(body.toString()).ask("POST /definition-checks");
    }

    private Response edit(long version, JsonNode document) {
        var body = JSON.createObjectNode().put("reason", "agreed");
        body.set("document", document);
        return world.as(OFFICER)
                .body(body.toString())
                .ifMatch(version)
                .ask("PUT /call-drafts/{draft}", "draft", "OE-2025");
    }

    private List<String> origins(Person person) {
        return json(200, world.as(person).ask("GET /call-origins"))
                .get("origins")
                .valueStream()
                .map(origin -> origin.get("call").asText() + " "
                        + origin.get("shipped").asBoolean())
                .toList();
    }

    /** Each topic with the ids of its rules, a line each. */
    private static String byTopic(JsonNode answer) {
        return answer
                .at("/preview/rules")
                .valueStream()
                .collect(Collectors.groupingBy(
                        one -> one.get("topic").asText(),
                        LinkedHashMap::new,
                        Collectors.mapping(
                                one -> one.get("rule").asText().replace("OE24-", ""), Collectors.joining(" "))))
                .entrySet()
                .stream()
                .map(topic -> topic.getKey() + ": " + topic.getValue())
                .collect(Collectors.joining("\n"));
    }

    private static JsonNode sentence(JsonNode answer, String rule) {
        return answer.at("/preview/rules")
                .valueStream()
                .filter(sentence -> sentence.get("rule").asText().equals(rule))
                .findFirst()
                .orElseThrow();
    }
}
