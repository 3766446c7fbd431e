package tr.edu.metu.ico.functions.mobility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static tr.edu.metu.ico.functions.grants.PublishedCall.ADA;
import static tr.edu.metu.ico.functions.grants.PublishedCall.placed;
import static tr.edu.metu.ico.functions.mobility.MobilityActions.ACCEPTED;
import static tr.edu.metu.ico.functions.mobility.MobilityActions.FIVE_MONTHS;
import static tr.edu.metu.ico.functions.mobility.MobilityActions.NOMINATED;
import static tr.edu.metu.ico.functions.mobility.MobilityActions.completed;
import static tr.edu.metu.ico.functions.mobility.MobilityActions.corrected;
import static tr.edu.metu.ico.functions.security.Answers.ok;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.announcement.Clause;
import tr.edu.metu.ico.announcement.RuleId;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.applicant.Applicant;
import tr.edu.metu.ico.applicant.Participation.Outcome;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.functions.grants.PublishedCall;
import tr.edu.metu.ico.functions.ledger.LaterCall;
import tr.edu.metu.ico.functions.world.Person;
import tr.edu.metu.ico.functions.world.TestClock;
import tr.edu.metu.ico.functions.world.World;
import tr.edu.metu.ico.ledger.History;
import tr.edu.metu.ico.result.GrantDecision.Why;
import tr.edu.metu.ico.rule.Deduction;
import tr.edu.metu.ico.scoring.Deductions;

/** What a completed mobility of ICM-2024 means for later calls. */
class MobilityInLedgerTest {
    private static final CallId ICM = new CallId("ICM-2024");
    private static final Instant RECORDED = Instant.parse("2025-03-10T09:00:00Z");
    private static final Instant NEXT_YEAR = RECORDED.plus(Duration.ofDays(300));
    /** The end of the last day in Istanbul. */
    private static final Instant STAY_ENDED = Instant.parse("2025-02-14T21:00:00Z");

    private static final Clause CLAUSE = new Clause(
            new RuleId("NEXT-DED-1"), "Selection, 1", new Text("Benefited before.", "Daha önce yararlandı."));

    private final World world = World.inMemory(new TestClock(RECORDED.toString()));
    private final MobilityActions mobilities = new MobilityActions(world, ICM.value());

    @BeforeEach
    void ada_is_in_sfax() {
        PublishedCall.publish(world.ports, ICM.value(), List.of(placed(ADA, "TN-SFAX", Why.WITHIN_QUOTA, 1)));
        mobilities.steps(ADA, NOMINATED, ACCEPTED);
    }

    @Test
    void a_completed_mobility_costs_points_in_the_next_call_and_uses_its_months() {
        assertEquals("[] 0", known(NEXT_YEAR));

        ok(mobilities.put(ADA, 2, completed("2024-09-15", "2025-02-14")));

        assertEquals("[BENEFITED 5] -10", known(NEXT_YEAR));
    }

    @Test
    void it_counts_in_calls_whose_deadline_was_after_the_stay_however_late_it_is_recorded() {
        ok(mobilities.put(ADA, 2, completed("2024-09-15", "2025-02-14")));

        assertEquals("[] 0", known(STAY_ENDED));
        assertEquals("[BENEFITED 5] -10", known(STAY_ENDED.plusMillis(1)));
    }

    @Test
    void a_corrected_length_replaces_the_entry_and_a_completion_taken_back_leaves_none() {
        ok(mobilities.put(ADA, 2, completed("2024-09-15", "2025-02-14")));
        ok(mobilities.put(ADA, 3, """
            {"status":"COMPLETED","completion":{"from":"2024-09-15","until":"2025-01-10"},
             "correction":{"code":"WRONG_STAY","reason":"left earlier"}}\
            """));
        assertEquals("[BENEFITED 4] -10", known(NEXT_YEAR));

        ok(mobilities.put(ADA, 4, corrected("ACCEPTED", "WRONG_STUDENT")));

        assertEquals("[] 0", known(NEXT_YEAR));
        assertEquals(
                "ICM-2024.COMPLETED.3, ICM-2024.COMPLETED.3.VOID, ICM-2024.COMPLETED.4, ICM-2024.COMPLETED.4.VOID",
                entries());
    }

    @Test
    void a_repeated_request_writes_nothing_twice() {
        ok(mobilities.put(ADA, 2, FIVE_MONTHS));
        assertEquals(412, mobilities.put(ADA, 2, FIVE_MONTHS).status());

        assertEquals("ICM-2024.COMPLETED.3", entries());
    }

    @Test
    void what_an_officer_wrote_by_hand_on_the_same_mobility_counts_instead_and_not_in_addition() {
        ok(mobilities.put(ADA, 2, FIVE_MONTHS));
        ok(world.as(Person.officer("officer-1"))
                .header("idempotency-key", "entered-by-hand")
                .body("""
                    {"kind":"LINE","reason":"the transcript",
                     "participation":{"programme":"ICM","level":"UG","outcome":"BENEFITED","months":4,"call":"ICM-2024"}}\
                    """)
                .ask("POST /ledger/{student}", "student", ADA.value()));

        assertEquals("[BENEFITED 4] -10", known(NEXT_YEAR));
    }

    private String entries() {
        return String.join(
                ", ",
                world.ports.ledger().of(ADA).stream()
                        .map(entry -> entry.id().value())
                        .sorted()
                        .toList());
    }

    /** What a later call with this deadline knows of the mobility, and the points it deducts. */
    private String known(Instant deadline) {
        var applicant = applicant(deadline);
        var lines = applicant.history().stream()
                .filter(line -> line.outcome() == Outcome.BENEFITED)
                .map(line -> line.outcome() + " " + line.months())
                .toList();
        var rules = new Deductions("ICM", List.of(new Deduction.BenefitedBefore(CLAUSE, -10, "ICM", true, false)));
        int points = rules.ofApplication(applicant, Set.of()).stream()
                .mapToInt(adjustment -> adjustment.points().intValueExact())
                .sum();
        return lines + " " + points;
    }

    private Applicant applicant(Instant deadline) {
        var imported = world.ports
                .officeData()
                .applicant(world.ports.calls().find(ICM).orElseThrow(), ADA)
                .orElseThrow();
        return History.complete(
                LaterCall.icm(deadline), imported, world.ports.ledger().of(ADA), _ -> Optional.empty());
    }
}
