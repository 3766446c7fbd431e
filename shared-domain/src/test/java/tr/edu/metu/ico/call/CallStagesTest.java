package tr.edu.metu.ico.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tr.edu.metu.ico.call.SampleCalls.NOON;
import static tr.edu.metu.ico.call.SampleCalls.announced;
import static tr.edu.metu.ico.call.SampleCalls.assertRefused;
import static tr.edu.metu.ico.call.SampleCalls.closed;
import static tr.edu.metu.ico.call.SampleCalls.placed;
import static tr.edu.metu.ico.call.SampleCalls.proposal;
import static tr.edu.metu.ico.call.SampleCalls.published;
import static tr.edu.metu.ico.call.SampleCalls.run;
import static tr.edu.metu.ico.call.SampleCalls.sealed;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.definition.SampleCall;

/** A call from its announcement to the sealed run: each step in its order, and what an input change means (INV-10). */
class CallStagesTest {
    private static final ImportId FILE = new ImportId("0f".repeat(16));
    private static final ImportId OTHER_FILE = new ImportId("1a".repeat(16));
    private static final Cancellation CANCELLATION =
            new Cancellation(new Text("No partner is left.", "Ortak kurum kalmadı."), NOON, "first");

    @Test
    void a_call_is_announced_opened_frozen_and_reconciled_in_this_order() {
        var announced = announced();
        var open = announced.opened();
        var closed = open.frozen();
        var reconciled = closed.afterReconciling();

        assertEquals(CallState.ANNOUNCED, announced.state());
        assertEquals(Sha256.of("d"), announced.definition());
        assertEquals(CallState.OPEN, open.state());
        assertEquals(CallState.CLOSED, closed.state());
        assertFalse(closed.reconciled());
        assertTrue(reconciled.reconciled());
        assertEquals(CallState.CLOSED, announced.frozen().state(), "the freeze does not wait for a late opening");
        assertRefused(Obstacle.NOT_WAITING_TO_OPEN, open::opened);
        assertRefused(Obstacle.NOT_WAITING_TO_OPEN, closed::opened);
        assertRefused(Obstacle.CLOSED_ALREADY, closed::frozen);
        assertRefused(Obstacle.NOT_CLOSED, open::afterReconciling);
    }

    @Test
    void gates_are_open_until_the_freeze() {
        assertTrue(CallState.ANNOUNCED.accepting());
        assertTrue(CallState.OPEN.accepting());
        assertFalse(CallState.CLOSED.accepting());
        assertFalse(CallState.PUBLISHED.accepting());
        assertFalse(CallState.CANCELLED.accepting());
    }

    @Test
    void INV_5_every_change_raises_the_version_by_one() {
        assertEquals(1, announced().version());
        assertEquals(2, announced().opened().version());
        assertEquals(3, closed().version());
        assertEquals(4, closed().afterReconciling().version());
    }

    @Test
    void INV_10_an_office_file_counts_as_an_input_change_only_after_the_freeze() {
        var open = announced().opened().withImport(ImportKind.RECORDS, FILE);
        var closed = open.frozen().withImport(ImportKind.QUOTAS, OTHER_FILE);

        assertEquals(Map.of(ImportKind.RECORDS, FILE), open.imports());
        assertEquals(0, open.epoch());
        assertEquals(Map.of(ImportKind.RECORDS, FILE, ImportKind.QUOTAS, OTHER_FILE), closed.imports());
        assertEquals(1, closed.epoch());
        assertEquals(Optional.of(OTHER_FILE), closed.imported(ImportKind.QUOTAS));
        assertEquals(Optional.empty(), closed.imported(ImportKind.AGREEMENTS));
        assertEquals(
                Map.of(ImportKind.RECORDS, OTHER_FILE),
                open.withImport(ImportKind.RECORDS, OTHER_FILE).imports());
        assertThrows(UnsupportedOperationException.class, () -> open.imports().put(ImportKind.QUOTAS, FILE));
    }

    @Test
    void reviews_are_closed_for_a_reason_and_only_while_the_call_is_evaluated() {
        var ended = closed().withReviewsClosed("the department does not answer");

        assertEquals(Optional.of("the department does not answer"), ended.reviewsClosedFor());
        assertEquals(1, ended.epoch());
        assertRefused(Obstacle.NOT_BEING_EVALUATED, () -> announced().withReviewsClosed("too early"));
        assertRefused(Obstacle.NOT_BEING_EVALUATED, () -> published(1).withReviewsClosed("too late"));
    }

    @Test
    void an_amended_definition_counts_as_an_input_change_only_after_the_freeze() {
        var calendar = SampleCall.calendar();
        var other = Sha256.of("amended");
        var open = announced().amended(calendar, other, Set.of("first", "fourth"));
        var proposed = placed(1).proposed(proposal(1, Optional.empty()));
        var closed = proposed.amended(calendar, other, proposed.officers());

        assertEquals(other, open.definition());
        assertEquals(Set.of("first", "fourth"), open.officers());
        assertEquals(0, open.epoch());
        assertEquals(2, open.version());
        assertEquals(CallState.ANNOUNCED, open.state());
        assertEquals(1, closed.epoch());
        assertEquals(Optional.empty(), closed.proposal());
        assertEquals(proposed.version() + 1, closed.version());
    }

    @Test
    void other_officers_under_the_same_definition_change_no_input() {
        var proposed = placed(1).proposed(proposal(1, Optional.empty()));
        var amended = proposed.amended(proposed.calendar(), proposed.definition(), Set.of("first", "second"));

        assertEquals(0, amended.epoch());
        assertEquals(proposed.proposal(), amended.proposal());
        assertEquals(Set.of("first", "second"), amended.officers());
        assertThrows(
                UnsupportedOperationException.class, () -> amended.officers().add("third"));
    }

    @Test
    void a_cancelled_call_stays_cancelled_and_nothing_in_it_changes_any_more() {
        var cancelled = placed(1).proposed(proposal(1, Optional.empty())).cancelled(CANCELLATION);

        assertEquals(CallState.CANCELLED, cancelled.state());
        assertEquals(Optional.of(CANCELLATION), cancelled.cancellation());
        assertEquals(Optional.empty(), cancelled.proposal());
        assertEquals(placed(1).version() + 2, cancelled.version());
        assertEquals(Optional.empty(), placed(1).cancellation());
        assertRefused(Obstacle.CANCELLED_ALREADY, () -> cancelled.cancelled(CANCELLATION));
        assertRefused(
                Obstacle.CANCELLED,
                () -> cancelled.amended(cancelled.calendar(), cancelled.definition(), cancelled.officers()));
        assertRefused(Obstacle.CANCELLED, cancelled::afterInputChange);
        assertRefused(Obstacle.CLOSED_ALREADY, cancelled::frozen);
        assertRefused(Obstacle.PUBLISHED_STANDS, () -> published(1).cancelled(CANCELLATION));
    }

    @Test
    void only_reconciled_and_unchanged_inputs_of_a_frozen_call_are_sealed() {
        var reconciled = closed().afterReconciling();
        var seal = new Call.SealRef(run(1).manifest(), 0);

        assertEquals(Optional.of(seal), reconciled.sealed(seal).seal());
        assertRefused(Obstacle.NOT_RECONCILED, () -> closed().sealed(seal));
        assertRefused(Obstacle.NOT_RECONCILED, () -> announced().sealed(seal));
        assertRefused(Obstacle.NOT_RECONCILED, () -> published(1).sealed(seal));
        assertRefused(
                Obstacle.READ_FROM_OLDER_INPUTS,
                () -> reconciled.afterInputChange().sealed(seal));
    }

    @Test
    void a_run_counts_only_over_the_manifest_in_force() {
        var sealed = closed().afterReconciling().sealed(new Call.SealRef(run(1).manifest(), 0));

        assertEquals(Optional.of(run(1)), sealed.withRun(run(1)).run());
        assertRefused(Obstacle.RUN_OF_OTHER_INPUTS, () -> sealed.withRun(run(2)));
        assertRefused(Obstacle.RUN_OF_OTHER_INPUTS, () -> closed().withRun(run(1)));
        assertRefused(Obstacle.NOT_BEING_EVALUATED, () -> published(1).withRun(run(1)));
        assertEquals(
                Optional.empty(),
                sealed(closed().afterReconciling(), 1)
                        .sealed(new Call.SealRef(run(2).manifest(), 0))
                        .run(),
                "a new seal needs a new run");
    }

    @Test
    void the_calendar_sets_when_each_scheduled_step_is_due() {
        var calendar = SampleCall.calendar();

        assertEquals(Optional.of(calendar.opensAt()), Milestone.OPEN.dueAt(calendar));
        assertEquals(
                Optional.of(calendar.closesAt().plus(Duration.ofMinutes(5))),
                Milestone.FREEZE.dueAt(calendar),
                "the freeze waits for requests received in time");
        assertEquals(Optional.of(calendar.scoreAt()), Milestone.SEAL.dueAt(calendar));
        assertEquals(Optional.of(calendar.scoreAt().plusSeconds(60)), Milestone.PLACE.dueAt(calendar));
        assertEquals(Optional.empty(), Milestone.PUBLISH.dueAt(calendar));
        assertEquals(Optional.empty(), Milestone.OBJECTIONS.dueAt(calendar));
    }

    @Test
    void rows_of_four_kinds_of_office_files_belong_to_single_students() {
        assertTrue(ImportKind.RECORDS.ofStudents());
        assertTrue(ImportKind.LANGUAGE_SCORES.ofStudents());
        assertTrue(ImportKind.PARTICIPATIONS.ofStudents());
        assertTrue(ImportKind.EXAM_RESULTS.ofStudents());
        assertFalse(ImportKind.COHORT_AVERAGES.ofStudents());
        assertFalse(ImportKind.AGREEMENTS.ofStudents());
        assertFalse(ImportKind.QUOTAS.ofStudents());
        assertFalse(ImportKind.EQUIVALENCES.ofStudents());
    }
}
