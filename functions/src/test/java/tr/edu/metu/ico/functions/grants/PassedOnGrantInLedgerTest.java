package tr.edu.metu.ico.functions.grants;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static tr.edu.metu.ico.functions.grants.PublishedCall.ADA;
import static tr.edu.metu.ico.functions.grants.PublishedCall.BORA;
import static tr.edu.metu.ico.functions.grants.PublishedCall.CEM;
import static tr.edu.metu.ico.functions.grants.PublishedCall.placed;
import static tr.edu.metu.ico.functions.security.Answers.json;
import static tr.edu.metu.ico.functions.security.Answers.ok;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.agreement.StudyLevel;
import tr.edu.metu.ico.announcement.Clause;
import tr.edu.metu.ico.announcement.RuleId;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.applicant.Applicant;
import tr.edu.metu.ico.applicant.Participation;
import tr.edu.metu.ico.applicant.Participation.Outcome;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.functions.ledger.LaterCall;
import tr.edu.metu.ico.functions.world.Person;
import tr.edu.metu.ico.functions.world.TestClock;
import tr.edu.metu.ico.functions.world.World;
import tr.edu.metu.ico.ledger.History;
import tr.edu.metu.ico.ledger.LedgerEntry;
import tr.edu.metu.ico.result.GrantDecision.Why;
import tr.edu.metu.ico.rule.Deduction;
import tr.edu.metu.ico.scoring.Adjustment;
import tr.edu.metu.ico.scoring.Deductions;
import tr.edu.metu.ico.trail.TrailEntry;

/** What a grant of ICM-2024 passed on after publication means for later calls. */
class PassedOnGrantInLedgerTest {
    private static final CallId ICM = new CallId("ICM-2024");
    private static final Instant PASSED_ON = Instant.parse("2024-01-10T09:00:00Z");
    private static final Clause CLAUSE =
            new Clause(new RuleId("NEXT-DED-1"), "Selection, 1", new Text("Had a grant before.", "Hibe almıştı."));

    private final World world = World.inMemory(new TestClock(PASSED_ON.toString()));

    /**
     * Ada got the only grant for Tunisia, Bora and Cem none; the sweep has updated the ledger, and Ada withdrew in
     * time.
     */
    @BeforeEach
    void a_grant_is_freed() {
        PublishedCall.publish(
                world.ports,
                ICM.value(),
                List.of(
                        placed(ADA, "TN-SFAX", Why.WITHIN_QUOTA, 1),
                        placed(BORA, "TN-TUNIS", Why.QUOTA_USED_UP, 2),
                        placed(CEM, "TN-SFAX", Why.QUOTA_USED_UP, 3)));
        completeLedger();
        GrantActions.withdraw(world.ports, ADA);
    }

    @Test
    void the_new_holder_is_selected_and_granted_and_the_original_result_stays_in_the_ledger() {
        ok(passOn(BORA));

        assertEquals(List.of("ICM-2024.SELECTED LINE", "ICM-2024.GRANTED GRANTED"), reported(BORA));
        assertEquals(List.of(Outcome.SELECTED_AND_GRANTED), known(BORA, PASSED_ON.plusMillis(1)));
        assertEquals(
                List.of(Outcome.SELECTED_AND_GRANTED, Outcome.WITHDREW_IN_TIME), known(ADA, PASSED_ON.plusMillis(1)));
    }

    @Test
    void passing_on_again_and_the_sweep_coming_by_again_change_nothing() {
        ok(passOn(BORA));
        var before = world.ports.ledger().all();

        assertEquals(409, passOn(BORA).status());
        assertEquals(409, passOn(CEM).status());
        completeLedger();

        assertEquals(before, world.ports.ledger().all());
    }

    @Test
    void a_later_call_that_counts_selections_with_a_grant_takes_points_from_the_new_holder_alone() {
        ok(passOn(BORA));
        var deadline = PASSED_ON.plus(Duration.ofDays(300));

        assertEquals(Map.of("SELECTED_AND_GRANTED", -10), points("ICM", BORA, deadline));
        assertEquals(Map.of(), points("ICM", CEM, deadline));
        assertEquals(Map.of(), points("ICM", ADA, deadline));
    }

    @Test
    void a_call_that_counts_another_programme_or_closed_before_the_grant_passed_on_takes_none() {
        ok(passOn(BORA));

        assertEquals(Map.of(), points("DOC", BORA, PASSED_ON.plus(Duration.ofDays(300))));
        assertEquals(Map.of(), points("ICM", BORA, PASSED_ON));
        assertEquals(List.of(Outcome.SELECTED_ZERO_GRANT), known(BORA, PASSED_ON));
    }

    private World.Response passOn(StudentNumber to) {
        return GrantActions.passOn(world, ADA, to, "[]");
    }

    /** The consequences of the published rows. */
    private void completeLedger() {
        var call = world.ports.calls().find(ICM).orElseThrow();
        world.ports
                .ledger()
                .complete(
                        call,
                        List.of(
                                selected(call, ADA, Outcome.SELECTED_AND_GRANTED),
                                selected(call, BORA, Outcome.SELECTED_ZERO_GRANT),
                                selected(call, CEM, Outcome.SELECTED_ZERO_GRANT)),
                        new TrailEntry(
                                "e".repeat(32), Instant.EPOCH, "system:test", "ledger.complete", "ICM-2024", ""));
    }

    private static LedgerEntry selected(Call call, StudentNumber student, Outcome outcome) {
        var line = new Participation("ICM", StudyLevel.UG, outcome, 0, Optional.of(ICM), Optional.empty());
        return LedgerEntry.selected(
                student, ICM, call.publication().orElseThrow().at(), line);
    }

    /** Each entry as the officer sees it. */
    private List<String> reported(StudentNumber student) {
        var ledger = json(
                ok(world.as(Person.officer("officer-1")).ask("GET /ledger/{student}", "student", student.value())));
        return ledger.get("entries")
                .valueStream()
                .map(entry ->
                        entry.get("id").textValue() + " " + entry.get("kind").textValue())
                .toList();
    }

    /** The selection of ICM-2024, as seen by a call with this deadline. */
    private List<Outcome> known(StudentNumber student, Instant deadline) {
        var past = applicant(student, deadline).history();
        return past.stream()
                .filter(line -> line.call().equals(Optional.of(ICM)))
                .map(Participation::outcome)
                .toList();
    }

    private Applicant applicant(StudentNumber student, Instant deadline) {
        var imported = world.ports
                .officeData()
                .applicant(world.ports.calls().find(ICM).orElseThrow(), student)
                .orElseThrow();
        return History.complete(
                LaterCall.icm(deadline), imported, world.ports.ledger().of(student), _ -> Optional.empty());
    }

    private Map<String, Integer> points(String programme, StudentNumber student, Instant deadline) {
        var rules = new Deductions(
                programme, List.of(new Deduction.SelectedAndGranted(CLAUSE, -10, programme, true, true)));
        return rules.ofApplication(applicant(student, deadline), Set.of()).stream()
                .collect(Collectors.toMap(
                        Adjustment::code, adjustment -> adjustment.points().intValueExact()));
    }
}
