package tr.edu.metu.ico.functions.grants;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tr.edu.metu.ico.functions.grants.PublishedCall.ADA;
import static tr.edu.metu.ico.functions.grants.PublishedCall.BORA;
import static tr.edu.metu.ico.functions.grants.PublishedCall.CEM;
import static tr.edu.metu.ico.functions.grants.PublishedCall.DUYGU;
import static tr.edu.metu.ico.functions.grants.PublishedCall.placed;
import static tr.edu.metu.ico.functions.security.Answers.json;
import static tr.edu.metu.ico.functions.security.Answers.ok;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.agreement.Semester;
import tr.edu.metu.ico.agreement.UniversityId;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.application.Choice;
import tr.edu.metu.ico.functions.world.Person;
import tr.edu.metu.ico.functions.world.TestClock;
import tr.edu.metu.ico.functions.world.World;
import tr.edu.metu.ico.functions.world.World.Response;
import tr.edu.metu.ico.result.GrantDecision.Why;
import tr.edu.metu.ico.result.Outcome;

/** What officers do with grants after the publication, on the shipped definitions of ICM-2024 and DOC-2023. */
class GrantsTest {
    private static final Person OFFICER = Person.officer("officer-1");
    private static final String FIVE_MONTHS = """
        {"studyPeriod":{"months":5,"days":0,"travel":{"km":2500,"green":false}},"reason":"as the learning agreement says"}\
        """;

    private final World world = World.inMemory(new TestClock("2024-01-10T09:00:00Z"));

    /** Ada got the only grant for Tunisia; Bora and Cem are in the queue for it, Duygu went to Georgia. */
    @BeforeEach
    void published() {
        PublishedCall.publish(
                world.ports,
                "ICM-2024",
                List.of(
                        placed(ADA, "TN-SFAX", Why.WITHIN_QUOTA, 1),
                        placed(BORA, "TN-TUNIS", Why.QUOTA_USED_UP, 2),
                        placed(CEM, "TN-SFAX", Why.QUOTA_USED_UP, 3),
                        placed(DUYGU, "GE-TBILISI", Why.NO_QUOTA, 1)));
    }

    @Test
    void the_officer_records_the_facts_and_the_amounts_follow_with_every_line() {
        var grant = json(ok(record(ADA, 0, FIVE_MONTHS)));

        assertEquals(new BigDecimal("3860.0"), grant.at("/recorded/total").decimalValue());
        assertEquals(
                List.of(
                        "Months: 5 × 700.00 = EUR 3500.00",
                        "Travel support: 1 × 360.00 = EUR 360.00",
                        "Total: EUR 3860.00",
                        "First part, paid at the start: 3860.00 × 0.70 = EUR 2702.00",
                        "Second part, the rest, paid after completion: EUR 1158.00"),
                grant.at("/recorded/steps")
                        .valueStream()
                        .map(step -> step.at("/text/en").textValue())
                        .toList());
    }

    @Test
    void every_record_stays_with_author_and_reason_and_a_stale_version_is_refused() {
        ok(record(ADA, 0, FIVE_MONTHS));
        ok(record(ADA, 1, FIVE_MONTHS.replace("\"months\":5", "\"months\":4")));
        var stale = record(ADA, 1, FIVE_MONTHS);

        assertEquals(412, stale.status());
        var history = json(ok(read(OFFICER, ADA))).get("history");
        assertEquals(
                List.of("3860.0 officer-1", "3160.0 officer-1"),
                history.valueStream()
                        .map(version -> version.get("total").asText() + " "
                                + version.get("recordedBy").textValue())
                        .toList());
    }

    @Test
    void students_see_their_grant_without_the_offices_notes() {
        ok(record(ADA, 0, FIVE_MONTHS));

        var seen = json(ok(read(student(ADA), ADA)));

        assertEquals("GRANT", seen.get("decision").textValue());
        assertEquals(new BigDecimal("3860.0"), seen.at("/recorded/total").decimalValue());
        assertTrue(seen.at("/recorded/reason").isMissingNode()
                && seen.at("/recorded/recordedBy").isMissingNode()
                && seen.get("history").isEmpty());
        assertEquals(404, read(student(BORA), ADA).status());
    }

    @Test
    void a_zero_grant_student_is_recorded_with_nothing_to_pay() {
        var grant = json(ok(record(BORA, 0, FIVE_MONTHS)));

        assertEquals("ZERO_GRANT", grant.get("decision").textValue());
        assertEquals(0, grant.at("/recorded/total").decimalValue().signum());
    }

    @Test
    void a_call_without_grants_shows_none_and_accepts_none() {
        PublishedCall.publish(
                world.ports,
                "OE-2024",
                List.of(PublishedCall.row(
                        ADA, new Outcome.Placed(new Choice(new UniversityId("TN-SFAX"), Semester.FALL), 1))));

        var all = world.as(OFFICER).ask("GET /calls/{call}/grants", "call", "OE-2024");
        var hers = world.as(student(ADA))
                .ask("GET /calls/{call}/applications/{student}/grant", "call", "OE-2024", "student", ADA.value());
        var recorded = world.as(OFFICER)
                .ifMatch(0)
                .body(FIVE_MONTHS)
                .ask("PUT /calls/{call}/applications/{student}/grant", "call", "OE-2024", "student", ADA.value());

        for (var answer : List.of(all, hers, recorded)) {
            assertEquals(409, answer.status(), answer.body());
            assertEquals(
                    "CALL_WITHOUT_GRANTS", json(answer).at("/problems/0/code").asText());
        }
    }

    @Test
    void a_student_who_withdrew_has_no_grant_any_more() {
        withdraw(ADA);

        assertEquals(
                "WITHDRAWN", json(ok(read(student(ADA), ADA))).get("decision").textValue());
    }

    @Test
    void earlier_mobilities_leave_only_the_rest_of_twelve_months() {
        withdraw(ADA);
        ok(passOn(ADA, CEM, skip(BORA, "declined by e-mail")));

        var grant = json(ok(record(CEM, 0, FIVE_MONTHS)));

        assertEquals(8, grant.at("/recorded/studyPeriod/usedMonths").intValue());
        assertEquals(new BigDecimal("3160.0"), grant.at("/recorded/total").decimalValue());
    }

    @Test
    void a_freed_grant_passes_on_to_the_next_in_line_and_what_was_recorded_is_no_longer_current() {
        ok(record(BORA, 0, FIVE_MONTHS));
        withdraw(ADA);
        assertEquals(List.of("2500001: 2500002 2500003"), freed());

        ok(passOn(ADA, BORA, "[]"));

        var grant = json(ok(read(OFFICER, BORA)));
        assertEquals("GRANT", grant.get("decision").textValue());
        assertEquals(false, grant.at("/recorded/current").booleanValue());
        assertEquals(List.of(), freed());
        assertEquals(
                new BigDecimal("3860.0"),
                json(ok(record(BORA, 1, FIVE_MONTHS))).at("/recorded/total").decimalValue());
        assertEquals(
                List.of(
                        "2500001 WITHDRAWN true",
                        "2500002 GRANT false",
                        "2500003 ZERO_GRANT false",
                        "2500004 ZERO_GRANT false"),
                lines());
    }

    @Test
    void nobody_is_skipped_without_a_reason_and_nobody_of_another_country_is_in_line() {
        assertEquals("NOTHING_FREED", code(passOn(ADA, BORA, "[]")));
        withdraw(ADA);

        assertEquals("SKIPPED_WITHOUT_REASON", code(passOn(ADA, CEM, "[]")));
        assertEquals("NOT_IN_LINE", code(passOn(ADA, DUYGU, "[]")));
        ok(passOn(ADA, CEM, skip(BORA, "declined by e-mail")));
        assertEquals("NOTHING_FREED", code(passOn(ADA, BORA, "[]")));
    }

    @Test
    void a_student_who_withdrew_is_paid_nothing_more() {
        withdraw(ADA);

        assertEquals("WITHDRAWN", code(record(ADA, 0, FIVE_MONTHS)));
        assertEquals(true, json(ok(read(OFFICER, ADA))).get("withdrawn").booleanValue());
    }

    @Test
    void facts_that_the_call_does_not_pay_for_are_refused_by_its_rules() {
        assertEquals("NO_TRAVEL_BAND", code(record(ADA, 0, FIVE_MONTHS.replace("2500", "50"))));
        assertEquals("TRAVEL_OUT_OF_RANGE", code(record(ADA, 0, travel("{\"amount\":\"1500.01\"}"))));
        assertEquals("MALFORMED", code(record(ADA, 0, travel("{\"km\":2500,\"amount\":\"360.00\"}"))));
        assertEquals("MALFORMED", code(record(ADA, 0, travel("{\"amount\":\"1e9\"}"))));
        assertEquals("MALFORMED", code(record(ADA, 0, FIVE_MONTHS.replace("\"months\":5", "\"months\":0"))));
        assertEquals("MALFORMED", code(record(ADA, 0, "{\"reason\":\"nothing\"}")));
        assertEquals("STAY_OF_ANOTHER_KIND", code(record(ADA, 0, """
            {"traineeship":{"days":14,"travelDayBefore":true,"travelDayAfter":true},"reason":"by mistake"}\
            """)));
    }

    @Test
    void where_freed_grants_lapse_none_passes_on() {
        var other = World.inMemory(new TestClock("2024-01-10T09:00:00Z"));
        PublishedCall.publish(
                other.ports,
                "ICM-2024",
                List.of(placed(ADA, "TN-SFAX", Why.WITHIN_QUOTA, 1), placed(BORA, "TN-SFAX", Why.QUOTA_USED_UP, 2)),
                "\"reallocate\": true",
                "\"reallocate\": false");
        GrantActions.withdraw(other.ports, ADA);

        assertEquals("GRANTS_LAPSE", code(GrantActions.passOn(other, ADA, BORA, "[]")));
    }

    @Test
    void a_trainee_on_the_main_list_is_paid_by_the_day_and_one_selected_without_a_grant_not_at_all() {
        var doc = World.inMemory(new TestClock("2024-01-10T09:00:00Z"));
        PublishedCall.publish(
                doc.ports,
                "DOC-2023",
                List.of(
                        PublishedCall.row(ADA, new Outcome.MainList(1, Outcome.Seat.OPEN, new BigDecimal("80.00"))),
                        PublishedCall.row(BORA, new Outcome.WaitingList(1, Optional.empty(), Optional.empty())),
                        PublishedCall.row(CEM, new Outcome.ZeroGrant(1, Why.VOLUNTEER))));
        var body = """
            {"traineeship":{"days":14,"travelDayBefore":true,"travelDayAfter":true,
             "support":{"group":"LAW_5395","proofApproved":true}},"reason":"two weeks"}\
            """;

        ok(GrantActions.confirm(doc, 0, "PER_DAY"));
        var main = json(ok(GrantActions.record(doc, "DOC-2023", ADA, 0, body)));
        var without = json(ok(GrantActions.record(doc, "DOC-2023", CEM, 0, body)));

        assertEquals(new BigDecimal("2664.0"), main.at("/recorded/total").decimalValue());
        assertEquals(
                List.of(
                        "FUNDED_DAYS",
                        "TRAVEL_DAY_BEFORE",
                        "TRAVEL_DAY_AFTER",
                        "TOP_UP_DAYS",
                        "TOP_UP_BASIS_CONFIRMED"),
                main.at("/recorded/steps")
                        .valueStream()
                        .map(step -> step.get("code").textValue())
                        .limit(5)
                        .toList());
        assertEquals("ZERO_GRANT", without.get("decision").textValue());
        assertEquals(0, without.at("/recorded/total").decimalValue().signum());
        assertEquals("NOT_PLACED", code(GrantActions.record(doc, "DOC-2023", BORA, 0, body)));
        assertEquals(
                "DURATION_ABOVE_30",
                code(GrantActions.record(doc, "DOC-2023", ADA, 1, body.replace("\"days\":14", "\"days\":31"))));
    }

    @Test
    void INV_23_the_ground_of_an_inclusion_amount_is_for_the_student_and_entitled_officers() {
        var supported = FIVE_MONTHS.replace("\"green\":false}}", """
            "green":false},"support":{"group":"LAW_5395","proofApproved":true}}\
            """);
        assertEquals(
                403,
                GrantActions.record(world, OFFICER, "ICM-2024", ADA, 0, supported)
                        .status());
        ok(record(ADA, 0, supported));

        for (var person : List.of(student(ADA), Person.entitledOfficer("officer-1"))) {
            assertTrue(ok(read(person, ADA)).body().contains("INCLUSION"), person::toString);
        }
        var seen = ok(read(OFFICER, ADA));
        var other = json(seen);
        assertEquals(new BigDecimal("5110.0"), other.at("/recorded/total").decimalValue());
        assertTrue(other.at("/recorded/steps").isEmpty()
                && other.at("/history/0/steps").isEmpty());
        for (var word : List.of("LAW_5395", "support", "INCLUSION", "as the learning agreement says")) {
            assertFalse(seen.body().contains(word), word);
        }
        assertEquals(
                403,
                GrantActions.record(world, OFFICER, "ICM-2024", ADA, 1, FIVE_MONTHS)
                        .status());
    }

    /**
     * Reading A-28: twenty days reach the 150 row of the table, and nothing is stored before an officer's confirmation.
     */
    @Test
    void nothing_of_a_top_up_is_recorded_before_an_officer_has_confirmed_what_it_is_for() {
        var doc = World.inMemory(new TestClock("2024-01-10T09:00:00Z"));
        PublishedCall.publish(
                doc.ports,
                "DOC-2023",
                List.of(PublishedCall.row(ADA, new Outcome.MainList(1, Outcome.Seat.OPEN, new BigDecimal("80.00")))));
        var bare = """
            {"traineeship":{"days":20,"travelDayBefore":false,"travelDayAfter":false},"reason":"twenty days"}\
            """;
        var supported = bare.replace("\"travelDayAfter\":false", """
            "travelDayAfter":false,"support":{"group":"LAW_5395","proofApproved":true}\
            """);

        assertEquals("TOP_UP_BASIS_UNCONFIRMED", code(GrantActions.record(doc, "DOC-2023", ADA, 0, supported)));
        var without = json(ok(GrantActions.record(doc, "DOC-2023", ADA, 0, bare)));
        assertEquals(new BigDecimal("1106.0"), without.at("/recorded/total").decimalValue());
        assertTrue(without.at("/topUp/confirmed").isMissingNode());
        assertEquals(
                "The announcements contradict each other on whether the top-up is paid per day or in total. No"
                        + " amount includes a top-up until an officer has confirmed the basis for the call.",
                without.at("/topUp/notice/en").textValue());

        assertEquals("MALFORMED", code(GrantActions.confirm(doc, 0, "BY_THE_HOUR")));
        ok(GrantActions.confirm(doc, 0, "LUMP_SUM"));
        assertEquals(412, GrantActions.confirm(doc, 0, "PER_DAY").status());
        var inTotal = json(ok(GrantActions.record(doc, "DOC-2023", ADA, 1, supported)));
        assertEquals(new BigDecimal("1256.0"), inTotal.at("/recorded/total").decimalValue());
        assertEquals(true, inTotal.at("/recorded/current").booleanValue());

        ok(GrantActions.confirm(doc, 1, "PER_DAY"));
        var list = json(ok(doc.as(OFFICER).ask("GET /calls/{call}/grants", "call", "DOC-2023")));
        assertEquals(
                0, list.get("total").decimalValue().signum(), "what was recorded on the other basis counts no more");
        assertEquals(
                List.of("LUMP_SUM officer-1", "PER_DAY officer-1"),
                list.at("/topUp/history")
                        .valueStream()
                        .map(one -> one.get("basis").textValue() + " "
                                + one.get("confirmedBy").textValue())
                        .toList());
        var byTheDay = json(ok(GrantActions.record(doc, "DOC-2023", ADA, 2, supported)));
        assertEquals(new BigDecimal("3206.0"), byTheDay.at("/recorded/total").decimalValue());
    }

    @Test
    void where_there_is_no_top_up_there_is_no_basis_to_confirm() {
        var refused = world.as(OFFICER)
                .ifMatch(0)
                .body("{\"basis\":\"PER_DAY\",\"reason\":\"by mistake\"}")
                .ask("PUT /calls/{call}/top-up-basis", "call", "ICM-2024");

        assertEquals("CALL_WITHOUT_TOP_UP", code(refused));
    }

    private Response record(StudentNumber student, long version, String body) {
        return GrantActions.record(world, "ICM-2024", student, version, body);
    }

    private Response read(Person reader, StudentNumber student) {
        return world.as(reader)
                .ask("GET /calls/{call}/applications/{student}/grant", "call", "ICM-2024", "student", student.value());
    }

    private Response passOn(StudentNumber from, StudentNumber to, String skipped) {
        return GrantActions.passOn(world, from, to, skipped);
    }

    private void withdraw(StudentNumber student) {
        GrantActions.withdraw(world.ports, student);
    }

    private JsonNode list() {
        return json(ok(world.as(OFFICER).ask("GET /calls/{call}/grants", "call", "ICM-2024")));
    }

    private List<String> freed() {
        return list().get("freed")
                .valueStream()
                .map(freed -> freed.get("from").textValue() + ": "
                        + freed.get("line")
                                .valueStream()
                                .map(JsonNode::textValue)
                                .collect(Collectors.joining(" ")))
                .toList();
    }

    private List<String> lines() {
        return list().get("grants")
                .valueStream()
                .map(line -> line.get("student").textValue() + " "
                        + line.get("decision").textValue() + " "
                        + line.get("withdrawn").booleanValue())
                .toList();
    }

    private static Person student(StudentNumber number) {
        return Person.student(number.value());
    }

    private static String travel(String travel) {
        return FIVE_MONTHS.replace("{\"km\":2500,\"green\":false}", travel);
    }

    private static String skip(StudentNumber student, String reason) {
        return "[{\"student\":\"" + student + "\",\"reason\":\"" + reason + "\"}]";
    }

    private static String code(Response answered) {
        assertTrue(answered.status() >= 400, answered::body);
        return json(answered).at("/problems/0/code").textValue();
    }
}
