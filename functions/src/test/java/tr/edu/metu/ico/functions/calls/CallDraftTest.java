package tr.edu.metu.ico.functions.calls;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tr.edu.metu.ico.functions.calls.CallDocuments.reported;
import static tr.edu.metu.ico.functions.calls.CallDocuments.rule;
import static tr.edu.metu.ico.functions.calls.CallDocuments.tree;
import static tr.edu.metu.ico.functions.security.Answers.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.functions.world.Person;
import tr.edu.metu.ico.functions.world.TestClock;
import tr.edu.metu.ico.functions.world.World;
import tr.edu.metu.ico.functions.world.World.Response;
import tr.edu.metu.ico.people.Officer;

/** Next year's call is written, checked, announced, postponed and cancelled. */
class CallDraftTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Person OFFICER = Person.officer("officer-1");
    private static final Person SECOND = Person.officer("officer-2");
    private static final Person STRANGER = Person.officer("officer-9");
    private static final CallId NEXT = new CallId("OE-2025");

    private final TestClock clock = new TestClock("2024-09-01T09:00:00Z");
    private final World world = World.inMemory(clock);

    @Test
    void a_copy_of_last_year_says_that_its_dates_have_passed_and_what_still_reads_as_before() {
        var draft = json(201, create("OE-2025", "OE-2024"));

        assertEquals("OE-2025", draft.at("/document/call").asText());
        assertEquals(
                List.of(
                        "rules[" + place((ObjectNode) draft.get("document"), "OE24-LANG-2")
                                + "].list EXAMS_NOT_CONFIRMED",
                        "calendar.opensAt IN_THE_PAST",
                        "calendar.closesAt IN_THE_PAST",
                        "calendar.scoreAt IN_THE_PAST",
                        "calendar.withdrawOpensAt IN_THE_PAST",
                        "calendar.withdrawClosesAt IN_THE_PAST"),
                reported(draft.get("problems")));
        assertEquals(
                List.of(
                        "rules.OE24-DED-LATEWD PENALTY_SCOPE_DIFFERS",
                        "title SAME_AS_ORIGIN",
                        "academicYear SAME_AS_ORIGIN",
                        "resultsExpected SAME_AS_ORIGIN",
                        "officers[1] UNKNOWN_OFFICER"),
                reported(draft.get("warnings")));
        assertEquals(List.of("call"), names(draft.at("/difference/head")));
        assertEquals("copied from OE-2024", draft.get("reason").asText());
    }

    @Test
    void an_officer_whom_nobody_has_seen_log_in_is_pointed_out_until_the_login() {
        create("OE-2025", "OE-2024");
        assertTrue(reported(json(200, show(OFFICER)).get("warnings")).contains("officers[1] UNKNOWN_OFFICER"));

        world.ports.officers().signedIn(new Officer("officer-2", "Deniz Ak", "", clock.instant()));

        assertFalse(reported(json(200, show(OFFICER)).get("warnings")).contains("officers[1] UNKNOWN_OFFICER"));
    }

    @Test
    void an_announcement_is_refused_with_everything_that_is_wrong_and_nothing_is_stored() {
        var document = document(create("OE-2025", "OE-2024"));
        ((ObjectNode) document.get("calendar")).put("drain", "PT1S");
        ((ObjectNode) document.get("rules").get(1)).put("minimum", "nine");
        document.put("colour", "red");
        edit(1, document, "a try");

        var refused = announce(2);

        assertEquals(
                List.of(
                        "calendar.drain INVALID_VALUE",
                        "rules[1].minimum INVALID_VALUE",
                        "colour UNKNOWN_FIELD",
                        "calendar.opensAt IN_THE_PAST",
                        "calendar.closesAt IN_THE_PAST",
                        "calendar.scoreAt IN_THE_PAST",
                        "calendar.withdrawOpensAt IN_THE_PAST",
                        "calendar.withdrawClosesAt IN_THE_PAST"),
                reported(json(422, refused).get("problems")));
        assertEquals(404, get(OFFICER, "GET /calls/{call}", "call", "OE-2025").status());
        assertTrue(world.planned.isEmpty());
    }

    @Test
    void a_difference_between_announced_penalties_and_the_call_s_own_sentence_is_decided_before_it_is_announced() {
        var document = nextYear(document(create("OE-2025", "OE-2024")));
        rule(document, "OE24-DED-LATEWD").remove("decision");
        var edited = json(200, edit(1, document, "without the decision"));

        assertEquals(List.of("rules.OE24-DED-LATEWD PENALTY_SCOPE_DIFFERS"), reported(edited.get("problems")));
        assertEquals(
                List.of("rules.OE24-DED-LATEWD PENALTY_SCOPE_DIFFERS"),
                reported(json(422, announce(2)).get("problems")));

        rule(document, "OE24-DED-LATEWD").put("sameLevel", true);
        var same = json(200, edit(2, document, "as the penalty is announced"));
        assertEquals(List.of(), reported(same.get("problems")));
    }

    @Test
    void a_finished_draft_becomes_a_call_with_its_alarms_once_and_keeps_its_history() {
        var document = nextYear(document(create("OE-2025", "OE-2024")));
        var edited = json(200, edit(1, document, "the dates of the senate"));
        assertEquals(List.of(), reported(edited.get("problems")));
        assertTrue(names(edited.at("/difference/calendar")).contains("closesAt"));

        var call = json(200, announce(2));

        assertEquals("ANNOUNCED", call.get("state").asText());
        assertEquals(
                Instant.parse("2024-11-30T14:00:00Z"), world.planned.get(NEXT).closesAt());
        assertEquals(call, json(200, announce(2)), "asked again");
        assertEquals(
                404,
                get(OFFICER, "GET /call-drafts/{draft}", "draft", "OE-2025").status());
        assertEquals(409, create("OE-2025", "OE-2024").status());
        assertEquals(
                List.of("1 DRAFT copied from OE-2024", "2 DRAFT the dates of the senate", "3 ANNOUNCEMENT agreed"),
                history());
        var changed = json(200, get(SECOND, "GET /calls/{call}/versions/{version}/difference", "version", "2"));
        assertTrue(names(changed.get("calendar")).contains("opensAt"));
        var first = json(200, get(OFFICER, "GET /calls/{call}/versions/{version}", "version", "1"));
        assertEquals("2023-11-30T17:00", first.at("/document/calendar/closesAt").asText());
    }

    @Test
    void a_stale_version_is_neither_edited_nor_announced_nor_given_up() {
        var document = nextYear(document(create("OE-2025", "OE-2024")));
        edit(1, document, "mine");

        assertEquals(412, edit(1, document, "yours").status());
        assertEquals(412, announce(1).status());
        assertEquals(412, discard(1).status());
        assertEquals("mine", json(200, show(OFFICER)).get("reason").asText());
    }

    @Test
    void a_draft_given_up_is_gone_and_its_name_is_free() {
        create("OE-2025", "OE-2024");

        assertEquals(204, discard(1).status());

        assertEquals(404, show(OFFICER).status());
        assertEquals(
                0,
                json(200, world.as(OFFICER).ask("GET /call-drafts"))
                        .get("drafts")
                        .size());
        assertEquals(3, json(201, create("OE-2025", "OE-2020")).get("version").asInt());
    }

    @Test
    void a_draft_is_seen_by_those_who_write_it_only() {
        create("OE-2025", "OE-2024");

        assertEquals(200, show(SECOND).status());
        assertEquals(404, show(STRANGER).status());
        assertEquals(
                0,
                json(200, world.as(STRANGER).ask("GET /call-drafts"))
                        .get("drafts")
                        .size());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
        another officer's call,      OE-2031, OE-2025, 422, UNKNOWN_ORIGIN
        a call that is nowhere,      OE-2031, OE-1999, 422, UNKNOWN_ORIGIN
        a path in place of a name,   OE-2031, ../../x, 422, UNKNOWN_ORIGIN
        a name in small letters,     oe-2031, OE-2024, 400, MALFORMED
        a taken name,                OE-2025, OE-2024, 409, NAME_TAKEN
        """)
    void a_draft_that_cannot_begin_is_refused(String what, String call, String from, int status, String code) {
        announced();

        var refused = json(status, create(STRANGER, call, from));

        assertEquals(code, refused.at("/problems/0/code").asText());
    }

    @Test
    void once_open_the_deadline_may_be_extended_and_expectations_restated() {
        var document = announced();
        clock.moveTo(Instant.parse("2024-11-20T09:00:00Z"));
        ((ObjectNode) document.get("calendar")).put("closesAt", "2024-12-02T17:00");
        ((ObjectNode) document.get("resultsExpected"))
                .put("en", "In the first week of {withdrawOpensMonth}.")
                .put("tr", "{withdrawOpensMonth}, ilk hafta.");

        var call = json(200, define(document, "a holiday falls on the deadline"));

        assertEquals("2024-12-02T14:00:00Z", call.get("closesAt").asText());
        assertEquals(
                Instant.parse("2024-12-02T14:05:00Z"), world.planned.get(NEXT).freezesAt());
        assertEquals("4 AMENDMENT a holiday falls on the deadline", history().getLast());
        assertEquals(
                "In the first week of January 2025.",
                call.at("/resultsExpected/en").asText());
        assertEquals(
                "From 2 December 2024 17:00 on nothing can be uploaded or changed.", says(call, "OE24-CAL-4", "en"));
    }

    @Test
    void the_sentences_of_a_copy_follow_its_own_dates_and_points() {
        var document = nextYear(document(create("OE-2025", "OE-2024")));
        document.put("academicYear", "2025-2026");
        rule(document, "OE24-BON-DIS").put("points", 20);
        var draft = json(200, edit(1, document, "the senate doubled it"));

        var call = json(200, announce(2));

        assertEquals(
                List.of("rules.OE24-DED-LATEWD PENALTY_SCOPE_DIFFERS", "officers[1] UNKNOWN_OFFICER"),
                reported(draft.get("warnings")));
        assertEquals(
                "Overseas Exchange Programme, outgoing students 2025-2026",
                call.at("/title/en").asText());
        assertEquals("A disability shown by a medical report brings 20 points.", says(call, "OE24-BON-DIS", "en"));
        assertEquals(
                "Başvuru süresi: 6 Kasım 2024 saat 17.00 - 30 Kasım 2024 saat 17.00.", says(call, "OE24-CAL-2", "tr"));
    }

    @Test
    void a_number_written_out_in_a_sentence_keeps_a_call_from_being_announced_and_is_named() {
        var document = nextYear(document(create("OE-2025", "OE-2024")));
        var bonus = rule(document, "OE24-BON-DIS");
        bonus.put("points", 20);
        bonus.putObject("says").put("en", "It brings 10 points.").put("tr", "On puan getirir.");
        var wrong = List.of("says.en WRITTEN_NUMBER", "says.tr WRITTEN_NUMBER");

        assertEquals(wrong, ofTheRule(json(200, edit(1, document, "a try"))));
        assertEquals(wrong, ofTheRule(json(422, announce(2))));
        discard(2);
        assertEquals(wrong, ofTheRule(json(400, define(document, "straight away"))));
    }

    @Test
    void what_people_applied_by_is_fixed_and_every_change_of_it_is_named() {
        var document = announced();
        clock.moveTo(Instant.parse("2024-11-20T09:00:00Z"));
        var calendar = (ObjectNode) document.get("calendar");
        calendar.put("opensAt", "2024-11-05T17:00").put("closesAt", "2024-11-29T17:00");
        ((ObjectNode) document.get("rules").get(1)).put("minimum", "2.00");
        document.put("academicYear", "2030-2031");

        var refused = json(422, define(document, "second thoughts"));

        assertEquals(
                List.of(
                        "definition.academicYear FIXED_SINCE_OPENING",
                        "definition.calendar.opensAt FIXED_SINCE_OPENING",
                        "definition.calendar.closesAt ONLY_LATER",
                        "definition.rules[1] FIXED_SINCE_OPENING"),
                reported(refused.get("problems")));
        assertEquals(3, history().size());
    }

    @Test
    void a_deadline_that_has_passed_is_not_extended() {
        var document = announced();
        clock.moveTo(Instant.parse("2024-11-30T14:00:00Z"));
        ((ObjectNode) document.get("calendar")).put("closesAt", "2024-12-02T17:00");

        var refused = json(422, define(document, "too late"));

        assertEquals(List.of("definition.calendar.closesAt ALREADY_PAST"), reported(refused.get("problems")));
    }

    @Test
    void a_cancelled_call_says_why_loses_its_alarms_and_takes_nothing_any_more() {
        var document = announced();

        var call = json(200, cancel(OFFICER));

        assertEquals("CANCELLED", call.get("state").asText());
        assertEquals("No partner is left.", call.at("/cancellation/reason/en").asText());
        assertFalse(world.planned.containsKey(NEXT));
        assertEquals(call, json(200, cancel(SECOND)), "cancelled again");
        assertEquals(
                "Çağrı iptal edildi: Anlaşmalı üniversite kalmadı.",
                json(409, define(document, "never mind"))
                        .at("/problems/0/message/tr")
                        .asText());
        assertEquals(
                409,
                world.as(Person.student("2345671"))
                        .ifMatch(0)
                        .body("{}")
                        .ask("PUT /calls/{call}/applications/{student}/draft", "call", "OE-2025", "student", "2345671")
                        .status());
        assertEquals(200, get(Person.student("2345671"), "GET /calls/{call}").status());
    }

    private ObjectNode announced() {
        var document = nextYear(document(create("OE-2025", "OE-2024")));
        edit(1, document, "the dates of the senate");
        json(200, announce(2));
        return document;
    }

    private static ObjectNode nextYear(ObjectNode document) {
        return (ObjectNode) tree(document.toString()
                .replace("\"2024-01", "\"2025-01")
                .replace("\"2023-1", "\"2024-1")
                .replace("\"SAMPLE\"", "\"CONFIRMED\""));
    }

    private static int place(ObjectNode document, String id) {
        var ids = document.get("rules")
                .valueStream()
                .map(rule -> rule.get("id").asText())
                .toList();
        return ids.indexOf(id);
    }

    @Test
    void a_copy_of_a_confirmed_list_of_exams_has_to_be_confirmed_anew() {
        announced();

        var copy = json(201, create("OE-2026", "OE-2025"));

        assertEquals(
                "SAMPLE", rule(copy.get("document"), "OE24-LANG-2").get("list").asText());
        assertTrue(reported(copy.get("problems")).stream().anyMatch(line -> line.endsWith("list EXAMS_NOT_CONFIRMED")));
    }

    private static String says(JsonNode call, String id, String language) {
        return rule(call, id).at("/statement/" + language).asText();
    }

    /** The reported problems, by the field inside the rule. */
    private static List<String> ofTheRule(JsonNode answer) {
        return reported(answer.get("problems")).stream()
                .map(line -> line.substring(line.indexOf("says")))
                .toList();
    }

    private Response create(String call, String from) {
        return create(OFFICER, call, from);
    }

    private Response create(Person person, String call, String from) {
        var body = JSON.valueToTree(Map.of("call", call, "from", from, "officers", List.of("officer-2")));
        return world.as(person).body(body.toString()).ask("POST /call-drafts");
    }

    private Response show(Person person) {
        return get(person, "GET /call-drafts/{draft}", "draft", "OE-2025");
    }

    private Response get(Person person, String route, String... more) {
        var path =
                more.length > 0 ? new String[] {"call", "OE-2025", more[0], more[1]} : new String[] {"call", "OE-2025"};
        return world.as(person).ask(route, path);
    }

    private Response edit(long version, JsonNode document, String reason) {
        var body = JSON.createObjectNode().put("reason", reason);
        body.set("document", document);
        return world.as(OFFICER)
                .ifMatch(version)
                .body(body.toString())
                .ask("PUT /call-drafts/{draft}", "draft", "OE-2025");
    }

    private Response discard(long version) {
        return world.as(OFFICER)
                .ifMatch(version)
                .body("{\"reason\":\"not this year\"}")
                .ask("DELETE /call-drafts/{draft}", "draft", "OE-2025");
    }

    @Test
    void INV_05_an_existing_call_is_amended_only_by_somebody_who_has_seen_what_is_in_force() {
        var document = nextYear(document(create("OE-2025", "OE-2024")));
        edit(1, document, "the dates of the senate");
        announce(2);
        var seen = world.ports.calls().find(NEXT).orElseThrow();
        json(200, define(document.deepCopy(), "nothing new"));
        var later = document.deepCopy();
        ((ObjectNode) later.get("calendar")).put("closesAt", "2024-12-02T17:00");

        assertEquals(
                List.of("If-Match VERSION_REQUIRED"),
                reported(json(428, define(later, "unseen", Optional.empty())).get("problems")));
        json(200, define(later, "a holiday", Optional.of(seen.version())));
        assertEquals(
                List.of("If-Match STALE_VERSION"),
                reported(json(412, define(document, "as before", Optional.of(seen.version())))
                        .get("problems")));
        json(200, define(later, "the same once more", Optional.of(seen.version())));

        var call = world.ports.calls().find(NEXT).orElseThrow();
        assertEquals(Instant.parse("2024-12-02T14:00:00Z"), call.calendar().closesAt());
        assertEquals(2, call.officers().size());
    }

    private Response announce(long version) {
        return world.as(OFFICER)
                .ifMatch(version)
                .body("{\"reason\":\"agreed\"}")
                .ask("POST /call-drafts/{draft}/announcement", "draft", "OE-2025");
    }

    /** By an officer who has just read the call. */
    private Response define(JsonNode document, String reason) {
        return define(document, reason, world.ports.calls().find(NEXT).map(Call::version));
    }

    private Response define(JsonNode document, String reason, Optional<Long> version) {
        var body = JSON.createObjectNode().put("reason", reason);
        body.putArray("officers").add("officer-2");
        body.set("definition", document);
        var asked = world.as(OFFICER).body(body.toString());
        version.ifPresent(asked::ifMatch);
        return asked.ask("PUT /calls/{call}", "call", "OE-2025");
    }

    private Response cancel(Person person) {
        return world.as(person)
                .body("{\"reason\":{\"en\":\"No partner is left.\",\"tr\":\"Anlaşmalı üniversite kalmadı.\"}}")
                .ask("POST /calls/{call}/cancellation", "call", "OE-2025");
    }

    private List<String> history() {
        return json(200, get(OFFICER, "GET /calls/{call}/versions"))
                .get("versions")
                .valueStream()
                .map(version -> version.get("number").asText() + " "
                        + version.get("kind").asText() + " "
                        + version.get("reason").asText())
                .toList();
    }

    private static ObjectNode document(Response answered) {
        return (ObjectNode) json(201, answered).get("document");
    }

    private static List<String> names(JsonNode changes) {
        return changes.valueStream().map(change -> change.get("name").asText()).toList();
    }
}
