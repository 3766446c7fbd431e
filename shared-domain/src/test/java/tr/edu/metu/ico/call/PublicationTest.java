package tr.edu.metu.ico.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tr.edu.metu.ico.call.SampleCalls.NOON;
import static tr.edu.metu.ico.call.SampleCalls.WINDOW;
import static tr.edu.metu.ico.call.SampleCalls.assertRefused;
import static tr.edu.metu.ico.call.SampleCalls.placed;
import static tr.edu.metu.ico.call.SampleCalls.proposal;
import static tr.edu.metu.ico.call.SampleCalls.published;
import static tr.edu.metu.ico.call.SampleCalls.run;
import static tr.edu.metu.ico.call.SampleCalls.sealed;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Two officers publish a run, and correct what was published (INV-10, INV-15, INV-25). */
class PublicationTest {

    @Test
    void INV_15_what_one_officer_proposes_the_named_other_one_approves_and_then_it_is_published() {
        var call = placed(1)
                .proposed(proposal(1, Optional.empty()))
                .approved("second", NOON)
                .published(NOON);

        assertEquals(
                new Call.Publication(
                        run(1),
                        NOON,
                        "first",
                        "second",
                        List.of(new Proposal.Waiver("FINDING", "seen")),
                        Optional.of(WINDOW),
                        Optional.empty(),
                        Optional.empty()),
                call.publication().orElseThrow());
        assertEquals(CallState.PUBLISHED, call.state());
        assertEquals(Optional.empty(), call.proposal());
    }

    @Test
    void INV_15_nobody_else_approves_and_nothing_is_published_unapproved_or_early() {
        var placed = placed(1);
        var proposed = placed.proposed(proposal(1, Optional.of(NOON.plusSeconds(60))));
        var approved = proposed.approved("second", NOON);

        assertRefused(Obstacle.OTHER_APPROVER, () -> proposed.approved("first", NOON));
        assertRefused(Obstacle.OTHER_APPROVER, () -> proposed.approved("third", NOON));
        assertRefused(Obstacle.APPROVED_ALREADY, () -> approved.approved("second", NOON));
        assertRefused(Obstacle.PROPOSED_ALREADY, () -> proposed.proposed(proposal(1, Optional.empty())));
        assertRefused(Obstacle.NOTHING_PROPOSED, () -> placed.approved("second", NOON));
        assertRefused(Obstacle.NOTHING_PROPOSED, () -> placed.published(NOON));
        assertRefused(Obstacle.NOT_DUE, () -> proposed.published(NOON.plusSeconds(60)));
        assertRefused(Obstacle.NOT_DUE, () -> approved.published(NOON.plusSeconds(59)));
        assertEquals(
                CallState.PUBLISHED, approved.published(NOON.plusSeconds(60)).state());
        assertRefused(Obstacle.NOT_THE_CHECKED_RUN, () -> placed.proposed(proposal(2, Optional.empty())));
        assertRefused(
                Obstacle.NOT_BOTH_OFFICERS,
                () -> placed.proposed(Proposal.atOnce(run(1).id(), "first", "stranger", NOON)));
    }

    @Test
    void INV_10_a_change_of_an_input_voids_the_proposal_even_when_it_is_approved() {
        var approved = placed(1)
                .proposed(proposal(1, Optional.of(NOON.plusSeconds(60))))
                .approved("second", NOON);

        var changed = approved.afterInputChange();

        assertEquals(Optional.empty(), changed.proposal());
        assertEquals(approved.epoch() + 1, changed.epoch());
        assertRefused(Obstacle.NOTHING_PROPOSED, () -> changed.published(NOON.plusSeconds(60)));
        assertRefused(Obstacle.CHANGED_SINCE_RUN, () -> changed.proposed(proposal(1, Optional.empty())));
        assertEquals(
                Optional.empty(), approved.withReviewsClosed("nobody answers").proposal());
        assertEquals(Optional.empty(), approved.withoutProposal().proposal());
    }

    @Test
    void INV_25_a_correction_is_a_second_publication_and_the_first_one_stays() {
        var first = published(1);
        assertRefused(Obstacle.PUBLISHED, first::afterInputChange);

        var open = first.correcting("a wrong average", Set.of("2500001"), "first", NOON);
        var again = sealed(open.afterInputChange(), 2);
        var second = again.proposed(Proposal.atOnce(run(2).id(), "second", "first", NOON.plusSeconds(9)))
                .approved("first", NOON.plusSeconds(9))
                .published(NOON.plusSeconds(9));

        assertEquals(
                List.of(run(1), run(2)),
                second.publications().stream().map(Call.Publication::checked).toList());
        assertEquals(first.publication(), second.publications().stream().findFirst());
        assertEquals(open.erratum(), second.publication().orElseThrow().corrects());
        assertEquals(Optional.empty(), second.erratum());
        assertEquals(Optional.of(NOON), second.firstPublishedAt());
        assertRefused(Obstacle.PUBLISHED, second::afterInputChange);
    }

    @Test
    void a_correction_that_changed_nothing_can_be_closed_and_one_that_did_is_published() {
        var open = published(1).correcting("an objection", Set.of(), "first", NOON);

        assertEquals(published(1).results(), open.withoutErratum().results());
        assertRefused(
                Obstacle.CORRECTION_HAS_CHANGES, () -> open.afterInputChange().withoutErratum());
        assertRefused(Obstacle.CORRECTION_OPEN, () -> open.correcting("once more", Set.of(), "first", NOON));
        assertRefused(Obstacle.RUN_PUBLISHED, () -> open.proposed(proposal(1, Optional.empty())));
        assertRefused(Obstacle.NOTHING_PUBLISHED, () -> placed(1).correcting("too early", Set.of(), "first", NOON));
        assertRefused(Obstacle.NO_CORRECTION_OPEN, () -> published(1).withoutErratum());
    }

    @Test
    void a_result_with_objections_becomes_final_once_and_one_without_is_final_at_once() {
        var open = placed(1)
                .proposed(proposal(1, Optional.empty()))
                .approved("second", NOON)
                .published(NOON);
        var last = open.withFinalResult(WINDOW.answersUntil());

        assertEquals(Optional.of(WINDOW.answersUntil()), last.publication().flatMap(Call.Publication::finalSince));
        assertRefused(Obstacle.FINAL_ALREADY, () -> last.withFinalResult(WINDOW.answersUntil()));
        assertEquals(Optional.of(NOON), published(1).publication().flatMap(Call.Publication::finalSince));
        assertRefused(Obstacle.NOTHING_PUBLISHED, () -> placed(1).withFinalResult(NOON));
    }

    @Test
    void a_correction_may_extend_the_time_for_objections_but_never_shorten_it() {
        var corrected = objectionsAfterCorrection(new ObjectionWindow(NOON.plusSeconds(60), NOON.plusSeconds(90)));
        var later = new ObjectionWindow(
                WINDOW.until().plusSeconds(1), WINDOW.answersUntil().plusSeconds(1));

        assertEquals(Optional.of(WINDOW), corrected);
        assertEquals(Optional.of(later), objectionsAfterCorrection(later));
        assertEquals(
                Optional.of(WINDOW),
                openCorrection().window(Proposal.atOnce(run(2).id(), "first", "second", NOON)),
                "a correction that names no window keeps the promised one");
        assertEquals(Optional.of(later), placed(1).window(withWindow(1, later)), "a first result promises its own");
    }

    private static Optional<ObjectionWindow> objectionsAfterCorrection(ObjectionWindow window) {
        var proposed = withWindow(2, window);
        var published = sealed(openCorrection().afterInputChange(), 2)
                .proposed(proposed)
                .approved("second", NOON)
                .published(NOON);
        assertEquals(
                openCorrection().window(proposed),
                published.publication().orElseThrow().objections());
        return openCorrection().window(proposed);
    }

    private static Call openCorrection() {
        return placed(1)
                .proposed(proposal(1, Optional.empty()))
                .approved("second", NOON)
                .published(NOON)
                .correcting("a wrong average", Set.of("2500001"), "first", NOON);
    }

    private static Proposal withWindow(int number, ObjectionWindow window) {
        return new Proposal(
                run(number).id(),
                "first",
                "second",
                NOON,
                Optional.empty(),
                Optional.of(window),
                List.of(),
                Optional.empty());
    }

    @Test
    void an_objection_is_in_time_until_the_window_closes() {
        assertTrue(WINDOW.takes(WINDOW.until().minusMillis(1)));
        assertFalse(WINDOW.takes(WINDOW.until()));
    }

    @Test
    void a_correction_states_its_reason() {
        assertThrows(IllegalArgumentException.class, () -> published(1).correcting(" ", Set.of(), "first", NOON));
        assertEquals(
                new Erratum("a wrong average", Set.of("2500001"), "first", NOON, 0),
                openCorrection().erratum().orElseThrow());
    }

    @Test
    void a_stored_call_that_contradicts_itself_is_not_published() {
        var approved = placed(1).proposed(proposal(1, Optional.empty())).approved("second", NOON);
        var changed = new CallInputs(1, approved.imports(), Optional.empty(), true);
        var call = new Call(
                approved.id(),
                approved.programme(),
                approved.pseudonymKey(),
                approved.version(),
                approved.state(),
                approved.terms(),
                changed,
                approved.results());

        assertRefused(Obstacle.CHANGED_SINCE_RUN, () -> call.published(NOON));
    }

    @Test
    void a_proposal_that_contradicts_itself_is_none() {
        var run = run(1).id();

        assertThrows(IllegalArgumentException.class, () -> Proposal.atOnce(run, "first", "first", NOON));
        assertThrows(IllegalArgumentException.class, () -> proposal(1, Optional.of(NOON.minusMillis(1))));
        assertThrows(IllegalArgumentException.class, () -> proposal(1, Optional.of(WINDOW.until())));
        assertThrows(IllegalArgumentException.class, () -> new ObjectionWindow(NOON, NOON));
        assertThrows(IllegalArgumentException.class, () -> new Proposal.Waiver("FINDING", " "));
        assertThrows(IllegalArgumentException.class, () -> new Proposal.Waiver(" ", "seen"));
    }
}
