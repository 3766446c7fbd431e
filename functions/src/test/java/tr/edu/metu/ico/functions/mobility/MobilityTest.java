package tr.edu.metu.ico.functions.mobility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static tr.edu.metu.ico.functions.grants.PublishedCall.ADA;
import static tr.edu.metu.ico.functions.grants.PublishedCall.BORA;
import static tr.edu.metu.ico.functions.grants.PublishedCall.CEM;
import static tr.edu.metu.ico.functions.grants.PublishedCall.DUYGU;
import static tr.edu.metu.ico.functions.grants.PublishedCall.placed;
import static tr.edu.metu.ico.functions.mobility.MobilityActions.ACCEPTED;
import static tr.edu.metu.ico.functions.mobility.MobilityActions.FIVE_MONTHS;
import static tr.edu.metu.ico.functions.mobility.MobilityActions.NOMINATED;
import static tr.edu.metu.ico.functions.mobility.MobilityActions.REFUSED;
import static tr.edu.metu.ico.functions.mobility.MobilityActions.code;
import static tr.edu.metu.ico.functions.mobility.MobilityActions.completed;
import static tr.edu.metu.ico.functions.mobility.MobilityActions.corrected;
import static tr.edu.metu.ico.functions.security.Answers.json;
import static tr.edu.metu.ico.functions.security.Answers.ok;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.functions.grants.GrantActions;
import tr.edu.metu.ico.functions.grants.PublishedCall;
import tr.edu.metu.ico.functions.world.Person;
import tr.edu.metu.ico.functions.world.TestClock;
import tr.edu.metu.ico.functions.world.World;
import tr.edu.metu.ico.result.GrantDecision.Why;
import tr.edu.metu.ico.result.Outcome;
import tr.edu.metu.ico.result.ResultRow;

/** What officers record after the publication of ICM-2024 and DOC-2023, and what students see of it. */
class MobilityTest {
    private final World world = World.inMemory(new TestClock("2025-03-10T09:00:00Z"));
    private final MobilityActions icm = new MobilityActions(world, "ICM-2024");
    private final MobilityActions doc = new MobilityActions(world, "DOC-2023");

    /** Ada and Cem go to Sfax, Bora goes to Tunis, Duygu is not placed. */
    @BeforeEach
    void published() {
        PublishedCall.publish(
                world.ports,
                "ICM-2024",
                List.of(
                        placed(ADA, "TN-SFAX", Why.WITHIN_QUOTA, 1),
                        placed(BORA, "TN-TUNIS", Why.QUOTA_USED_UP, 2),
                        placed(CEM, "TN-SFAX", Why.QUOTA_USED_UP, 3),
                        new ResultRow(
                                DUYGU, new Outcome.NotPlaced(), Optional.empty(), OptionalInt.empty(), List.of())));
    }

    @Test
    void a_student_is_nominated_accepted_and_completes_the_mobility_and_reads_so_in_the_result() {
        assertEquals("PLACED", seenBy(ADA));
        ok(icm.nominate("TN-SFAX"));
        assertEquals("NOMINATED 2025-03-10T09:00:00Z", seenBy(ADA));
        ok(icm.put(ADA, 1, ACCEPTED));
        assertEquals("ACCEPTED 2025-03-10T09:00:00Z", seenBy(ADA));
        ok(icm.put(ADA, 2, completed("2024-09-15", "2025-02-14")));
        assertEquals("COMPLETED 2025-03-10T09:00:00Z", seenBy(ADA));

        assertEquals(
                List.of("NOMINATED TN-SFAX", "ACCEPTED TN-SFAX", "COMPLETED TN-SFAX"),
                icm.read(ADA)
                        .get("history")
                        .valueStream()
                        .map(step -> step.get("status").asText() + " "
                                + step.at("/place/university").asText())
                        .toList());
        assertEquals(3, icm.read(ADA).get("version").asInt());
    }

    @Test
    void a_refusal_by_the_host_is_stated_with_its_reason_as_a_sentence() {
        icm.steps(ADA, NOMINATED, REFUSED);

        assertEquals(
                "The host university did not accept you. It asks for a higher language level.",
                result(ADA).at("/mobility/text/en").asText());
    }

    @Test
    void steps_are_recorded_in_order_unless_a_mistake_is_corrected_with_a_reason() {
        assertEquals(Optional.of("NOT_THE_NEXT_STEP"), code(icm.put(ADA, 0, ACCEPTED)));
        icm.steps(ADA, NOMINATED, ACCEPTED);
        assertEquals(Optional.of("NOT_THE_NEXT_STEP"), code(icm.put(ADA, 2, NOMINATED)));
        assertEquals(Optional.of("RECORDED_ALREADY"), code(icm.put(ADA, 2, corrected("ACCEPTED", "OTHER"))));

        ok(icm.put(ADA, 2, corrected("PLACED", "WRONG_STUDENT")));

        assertEquals("PLACED 2025-03-10T09:00:00Z", seenBy(ADA));
        ok(icm.put(ADA, 3, NOMINATED));
    }

    @Test
    void INV_5_an_officer_who_saw_an_older_version_is_refused() {
        icm.steps(ADA, NOMINATED);

        assertEquals(412, icm.put(ADA, 0, REFUSED).status());
        assertEquals("NOMINATED", icm.read(ADA).get("state").asText());
    }

    @Test
    void all_students_of_a_partner_are_nominated_at_once_and_a_repetition_changes_nothing() {
        icm.steps(CEM, NOMINATED, REFUSED);

        var first = json(ok(icm.nominate("TN-SFAX")));
        var again = json(ok(icm.nominate("TN-SFAX")));

        assertEquals("[\"2500001\"]", first.get("nominated").toString());
        assertEquals("2500003 REFUSED", skipped(first));
        assertEquals("[]", again.get("nominated").toString());
        assertEquals("2500001 NOMINATED, 2500003 REFUSED", skipped(again));
        assertEquals(List.of("2500001 NOMINATED", "2500002 PLACED", "2500003 REFUSED"), icm.states());
        assertEquals(Optional.of("NOBODY_PLACED_THERE"), code(icm.nominate("GE-TBILISI")));
    }

    @Test
    void a_student_who_has_withdrawn_is_not_nominated_and_nothing_more_is_recorded() {
        icm.steps(CEM, NOMINATED);
        GrantActions.withdraw(world.ports, ADA);
        GrantActions.withdraw(world.ports, CEM);

        var nominated = json(ok(icm.nominate("TN-SFAX")));

        assertEquals("2500001 WITHDRAWN, 2500003 WITHDRAWN", skipped(nominated));
        assertEquals(Optional.of("WITHDRAWN"), code(icm.put(CEM, 1, ACCEPTED)));
        assertEquals(List.of("2500001 WITHDRAWN", "2500003 WITHDRAWN"), icm.states("state", "WITHDRAWN"));
        assertEquals("", seenBy(CEM));
    }

    @Test
    void the_list_is_filtered_by_state_and_university_and_counts_the_states() {
        icm.steps(ADA, NOMINATED, ACCEPTED);

        assertEquals(List.of("2500001 ACCEPTED"), icm.states("state", "ACCEPTED"));
        assertEquals(List.of("2500002 PLACED"), icm.states("university", "TN-TUNIS"));
        assertEquals(List.of("2500003 PLACED"), icm.states("cursor", "2500002"));
        assertEquals(
                "{\"ACCEPTED\":1,\"PLACED\":1}",
                icm.list("university", "TN-SFAX", "state", "PLACED")
                        .get("counts")
                        .toString());
    }

    @Test
    void only_placed_students_of_a_published_call_have_a_mobility() {
        assertEquals(Optional.of("NOT_PLACED"), code(icm.put(DUYGU, 0, NOMINATED)));
        assertEquals(List.of(), icm.states("university", "GE-TBILISI"));
    }

    @Test
    void a_stay_is_completed_when_it_is_over() {
        icm.steps(ADA, NOMINATED, ACCEPTED);

        assertEquals(Optional.of("STAY_NOT_OVER"), code(icm.put(ADA, 2, completed("2024-09-15", "2025-03-11"))));
        ok(icm.put(ADA, 2, completed("2024-09-15", "2025-03-10")));
    }

    @Test
    void malformed_steps_name_the_field() {
        icm.steps(ADA, NOMINATED, ACCEPTED);

        assertEquals("refusal", field("{\"status\":\"REFUSED\"}"));
        assertEquals("completion", field("{\"status\":\"ACCEPTED\",\"completion\":{\"months\":5}}"));
        assertEquals("completion", field("{\"status\":\"COMPLETED\",\"completion\":{}}"));
        assertEquals("completion.months", field("{\"status\":\"COMPLETED\",\"completion\":{\"months\":0}}"));
        assertEquals("completion.until", field(completed("2024-09-15", "2024-09-14")));
        assertEquals("status", field("{\"status\":\"GONE\"}"));
    }

    @Test
    void a_doctoral_trainee_brings_a_letter_so_only_the_completion_is_recorded_with_its_dates() {
        PublishedCall.publish(
                world.ports, "DOC-2023", List.of(PublishedCall.row(BORA, new Outcome.ZeroGrant(1, Why.VOLUNTEER))));

        assertEquals(Optional.of("NO_NOMINATION"), code(doc.put(BORA, 0, NOMINATED)));
        assertEquals(Optional.of("DATES_NEEDED"), code(doc.put(BORA, 0, FIVE_MONTHS)));
        ok(doc.put(BORA, 0, completed("2024-03-01", "2024-03-14")));
        assertEquals(List.of("2500002 COMPLETED"), doc.states());
    }

    @Test
    void the_audit_trail_has_codes_and_never_an_officers_words() {
        icm.steps(ADA, NOMINATED, REFUSED, corrected("NOMINATED", "HOST_DECIDED_AGAIN"));

        var trail = world.ports.auditTrail().of("ICM-2024").stream()
                .filter(entry -> entry.action().equals("mobility.record"))
                .map(entry -> entry.object() + " " + entry.detail())
                .toList();

        assertEquals(
                List.of(
                        "ICM-2024/2500001 NOMINATED HOST_DECIDED_AGAIN, version 3",
                        "ICM-2024/2500001 NOMINATED, version 1",
                        "ICM-2024/2500001 REFUSED LANGUAGE, version 2"),
                trail.stream().sorted().toList());
        assertFalse(trail.toString().contains("namesake"));
    }

    private String field(String body) {
        return json(icm.put(ADA, 2, body)).at("/problems/0/field").asText();
    }

    private static String skipped(JsonNode nominations) {
        return String.join(
                ", ",
                nominations
                        .get("skipped")
                        .valueStream()
                        .map(one -> one.get("student").asText() + " "
                                + one.get("state").asText())
                        .sorted()
                        .toList());
    }

    private JsonNode result(StudentNumber student) {
        return json(ok(world.as(Person.student(student.value()))
                .ask(
                        "GET /calls/{call}/applications/{student}/result",
                        "call",
                        "ICM-2024",
                        "student",
                        student.value())));
    }

    /** The status and since when, as the student reads it. */
    private String seenBy(StudentNumber student) {
        var mobility = result(student).path("mobility");
        return (mobility.path("status").asText() + " " + mobility.path("since").asText()).strip();
    }
}
