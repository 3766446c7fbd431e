package tr.edu.metu.ico.functions.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.applicant.Participation;
import tr.edu.metu.ico.applicant.PenaltyScope;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.call.Calls;
import tr.edu.metu.ico.call.DefinitionVersion;
import tr.edu.metu.ico.call.Proposal;
import tr.edu.metu.ico.call.RunId;
import tr.edu.metu.ico.call.Sha256;
import tr.edu.metu.ico.functions.events.MilestoneEvent;
import tr.edu.metu.ico.functions.milestones.SealCallHandler;
import tr.edu.metu.ico.functions.parts.Definitions;
import tr.edu.metu.ico.functions.security.Answers;
import tr.edu.metu.ico.functions.security.Story;
import tr.edu.metu.ico.functions.world.World.Response;
import tr.edu.metu.ico.ledger.History;
import tr.edu.metu.ico.trail.TrailEntry;

/** The ledger as officers see it: what the system writes, what officers add, and what is never deleted. */
class LedgerStoryTest {
    private static final String STAY = """
        {"kind":"LINE","participation":{"programme":"OE","level":"UG","outcome":"BENEFITED","months":5,"call":"OE-2022"},
         "reason":"confirmed by the host"}\
        """;

    @Test
    void a_published_result_and_a_withdrawal_stand_in_the_ledger_by_themselves_and_once() {
        var story = Story.whole().sweptAgain().sweptAgain();

        assertEquals(
                List.of("OE-2024.SELECTED LINE SELECTED_ZERO_GRANT", "OE-2024.WITHDRAWN WITHDREW WITHDREW_IN_TIME"),
                reported(story));
    }

    @Test
    void an_accepted_forced_major_reason_changes_what_a_late_withdrawal_means() {
        var story = new Story().submitted().frozen().decided().placed().publishedWithoutWithdrawal();
        story.sweptAgain();
        story.clock.moveTo(Instant.parse("2024-02-10T09:00:00Z"));
        Answers.ok(withdraw(story));
        assertEquals(
                "OE-2024.WITHDRAWN WITHDREW LATE_WITHDRAWAL", reported(story).getLast());

        Answers.ok(story.world
                .as(Story.OFFICER)
                .ifMatch(0)
                .body("{\"accepted\":true,\"reason\":\"hospital\"}")
                .ask("PUT " + Story.APPLICATION + "/withdrawal/force-majeure", Story.path(Story.ADA_NUMBER)));
        assertEquals(
                "OE-2024.WITHDRAWN WITHDREW LATE_WITHDRAWAL_FORCE_MAJEURE",
                reported(story).getLast());
    }

    @Test
    void a_late_withdrawal_says_which_applications_pay_and_a_later_call_knows_the_same() {
        var story = new Story().submitted().frozen().decided().placed().publishedWithoutWithdrawal();
        story.sweptAgain();
        story.clock.moveTo(Instant.parse("2024-02-10T09:00:00Z"));

        var penalty = Answers.json(withdraw(story)).get("penalty");

        assertEquals(List.of("OE"), texts(penalty.get("programmes")));
        assertTrue(penalty.get("sameLevel").asBoolean());
        assertEquals("NEXT -10", penalty.get("lasts").asText() + " " + penalty.get("points"));
        assertEquals(
                "The next application to Overseas Exchange at the same study cycle loses 10 points, provided that the"
                        + " announcement of that call also deducts points for this.",
                penalty.at("/text/en").asText());
        assertEquals(penalty, entries(story).getLast().get("penalty"));

        var scope = new PenaltyScope(Set.of("OE"), true, PenaltyScope.Lasts.NEXT, -10);
        assertEquals(
                List.of(Optional.of(scope)),
                pastKnownTo(story, 2025).stream()
                        .filter(line -> line.outcome() == Participation.Outcome.LATE_WITHDRAWAL)
                        .map(Participation::penalty)
                        .toList());
    }

    @Test
    void a_late_withdrawal_entered_by_hand_has_the_scope_that_its_call_announced_unless_the_officer_says_another() {
        var story = new Story().submitted();
        Answers.ok(add(story, "key-of-2020", lateFrom("OE-2020", "")));
        Answers.ok(add(story, "key-of-2019", lateFrom("OE-2019", "")));
        Answers.ok(
                add(
                        story,
                        "key-of-2018",
                        lateFrom(
                                "OE-2018",
                                ",\"penalty\":{\"programmes\":[\"OE\",\"ICM\"],\"sameLevel\":true,\"lasts\":\"EVERY\",\"points\":-5}")));

        assertEquals(
                List.of(
                        Optional.of(new PenaltyScope(Set.of("OE", "ICM"), true, PenaltyScope.Lasts.EVERY, -5)),
                        Optional.empty(),
                        Optional.of(new PenaltyScope(Set.of("OE"), false, PenaltyScope.Lasts.NEXT, -10))),
                pastKnownTo(story, 2025).stream().map(Participation::penalty).toList());
        assertEquals(
                400,
                add(
                                story,
                                "a-bad-penalty",
                                lateFrom(
                                        "OE-2018",
                                        ",\"penalty\":{\"programmes\":[],\"sameLevel\":true,"
                                                + "\"lasts\":\"EVERY\",\"points\":-5}"))
                        .status());
    }

    private static String lateFrom(String call, String more) {
        return "{\"kind\":\"LINE\",\"reason\":\"from the old"
                + " list\",\"participation\":{\"programme\":\"OE\",\"level\":\"UG\","
                + "\"outcome\":\"LATE_WITHDRAWAL\",\"call\":\"" + call + "\"" + more + "}}";
    }

    private static Response withdraw(Story story) {
        return story.world
                .as(Story.ADA)
                .body("{\"reason\":\"another plan\"}")
                .ask("POST " + Story.APPLICATION + "/withdrawal", Story.path(Story.ADA_NUMBER));
    }

    /** Ada's history as a call of that year completes it. */
    private static List<Participation> pastKnownTo(Story story, int year) {
        var ports = story.world.ports;
        var student = new StudentNumber(Story.ADA_NUMBER);
        var call = call(year, Sha256.of("a definition"));
        var imported = ports.officeData()
                .applicant(ports.calls().find(new CallId(Story.CALL)).orElseThrow(), student);
        return History.complete(
                        call,
                        imported.orElseThrow(),
                        ports.ledger().of(student),
                        new PenaltiesOfCalls(ports.calls(), new Definitions(ports.calls())))
                .history();
    }

    private static List<String> texts(JsonNode list) {
        var texts = new ArrayList<String>();
        list.forEach(text -> texts.add(text.asText()));
        return texts;
    }

    @Test
    void INV_10_a_stay_added_after_the_seal_counts_because_the_call_is_sealed_again() {
        var story = new Story().submitted().frozen().decided().placed();

        Answers.ok(add(story, "a-first-key", STAY));
        story.sweptAgain();

        story.publishedWithoutWithdrawal();
        var result = Answers.json(
                story.world.as(Story.ADA).ask("GET " + Story.APPLICATION + "/result", Story.path(Story.ADA_NUMBER)));
        var steps = new ArrayList<String>();
        result.get("score")
                .get("steps")
                .forEach(step -> steps.add(step.get("text").get("en").asText()));
        assertTrue(
                steps.stream().anyMatch(step -> step.startsWith("Deduction, BENEFITED_BEFORE: -10")), steps::toString);
        assertTrue(steps.getLast().startsWith("Total: "), steps::toString);
    }

    @Test
    void a_call_is_not_sealed_before_the_ledger_knows_what_earlier_calls_mean_for_it() {
        var story = new Story().submitted().frozen().decided();
        publishedBefore(story.world.freshParts().ports().calls());
        story.clock.moveTo(Instant.parse("2023-12-20T06:00:00Z"));

        var event = new MilestoneEvent();
        event.setCall(Story.CALL);
        var report = new SealCallHandler(story.world.freshParts()).handleRequest(event, null);

        assertEquals(List.of("OE-2024 BLOCKED"), report.getLines());
    }

    /** A call of the year before; the sweep has not run yet. */
    private static void publishedBefore(Calls calls) {
        var digest = Sha256.of("a definition");
        var call = call(2023, digest);
        var version = new DefinitionVersion(
                1, DefinitionVersion.Kind.ANNOUNCEMENT, digest, entry(1).at(), "officer-1", "the new year");
        calls.announce(call, "a definition", version, entry(1));
        var run = RunId.of(digest, digest, digest);
        var placed = call.frozen()
                .afterReconciling()
                .sealed(new Call.SealRef(digest, 0))
                .withRun(new Call.RunRef(run, digest, digest, 0));
        var at = call.calendar().closesAt().plus(Duration.ofDays(30));
        var published = placed.proposed(Proposal.atOnce(run, "officer-1", "officer-2", at))
                .approved("officer-2", at)
                .published(at);
        assertTrue(calls.replace(call, published, entry(2)));
    }

    /** A call for the year, with its deadline in the November before. */
    private static Call call(int year, Sha256 definition) {
        var closesAt = Instant.parse(year - 1 + "-11-30T14:00:00Z");
        return LaterCall.announced(new CallId("OE-" + year), "OE", closesAt, definition);
    }

    private static TrailEntry entry(int number) {
        return new TrailEntry(Integer.toString(number).repeat(32), Instant.EPOCH, "officer-1", "test", "OE-2023", "");
    }

    @Test
    void INV_04_the_same_request_adds_one_entry_and_another_under_its_key_is_refused() {
        var story = new Story().open();

        var first = add(story, "a-first-key", STAY);
        var again = add(story, "a-first-key", STAY);
        var other = add(story, "a-first-key", STAY.replace("5", "6"));

        assertEquals(first, again);
        assertEquals(201, first.status());
        assertEquals(422, other.status());
        assertEquals(1, entries(story).size());
    }

    @Test
    void a_cancelled_entry_stays_in_the_list_and_names_what_cancelled_it() {
        var story = new Story().open();
        var added = Answers.json(add(story, "a-first-key", STAY)).get("id").asText();

        var cancelled = add(
                story,
                "a-second-key",
                "{\"kind\":\"CANCELS\",\"entry\":\"" + added + "\",\"reason\":\"another student\"}");
        var unknown = add(
                story,
                "a-third-key",
                "{\"kind\":\"CANCELS\",\"entry\":\"" + "0".repeat(32) + "\",\"reason\":\"another student\"}");

        var canceller = Answers.json(cancelled).get("id").asText();
        assertEquals(canceller, entries(story).getFirst().get("cancelledBy").asText());
        assertEquals(2, entries(story).size());
        assertEquals(409, unknown.status());
    }

    @Test
    void what_does_not_fit_together_is_refused_by_its_field() {
        var story = new Story().open();

        assertEquals("kind", field(add(story, "a-first-key", "{\"kind\":\"GIFT\",\"reason\":\"x\"}")));
        assertEquals("participation", field(add(story, "a-first-key", "{\"kind\":\"LINE\",\"reason\":\"x\"}")));
        assertEquals(
                "international", field(add(story, "a-first-key", "{\"kind\":\"INTERNATIONAL\",\"reason\":\"x\"}")));
        assertEquals(
                "entry", field(add(story, "a-first-key", "{\"kind\":\"CANCELS\",\"entry\":\"x\",\"reason\":\"x\"}")));
        assertEquals("participation", field(add(story, "a-first-key", STAY.replace("5", "121"))));
        assertEquals("participation.outcome", field(add(story, "a-first-key", STAY.replace("BENEFITED", "WON"))));
        assertEquals("reason", field(add(story, "a-first-key", STAY.replace("confirmed by the host", " "))));
        assertEquals(List.of(), entries(story));
    }

    private static Response add(Story story, String key, String body) {
        return story.world
                .as(Story.OFFICER)
                .header("idempotency-key", key)
                .body(body)
                .ask("POST /ledger/{student}", "student", Story.ADA_NUMBER);
    }

    private static String field(Response answered) {
        assertEquals(400, answered.status(), answered::body);
        return Answers.json(answered).get("problems").get(0).get("field").asText();
    }

    private static List<JsonNode> entries(Story story) {
        var entries = new ArrayList<JsonNode>();
        Answers.json(story.world.as(Story.OTHER_OFFICER).ask("GET /ledger/{student}", "student", Story.ADA_NUMBER))
                .get("entries")
                .forEach(entries::add);
        return entries;
    }

    /** Each entry as "id kind outcome". */
    private static List<String> reported(Story story) {
        return entries(story).stream()
                .map(entry -> entry.get("id").asText() + " " + entry.get("kind").asText() + " "
                        + (entry.has("outcome")
                                ? entry.get("outcome").asText()
                                : entry.get("participation").get("outcome").asText()))
                .toList();
    }
}
