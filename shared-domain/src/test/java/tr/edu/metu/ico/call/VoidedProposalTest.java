package tr.edu.metu.ico.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static tr.edu.metu.ico.call.SampleCalls.NOON;
import static tr.edu.metu.ico.call.SampleCalls.announced;
import static tr.edu.metu.ico.call.SampleCalls.assertRefused;
import static tr.edu.metu.ico.call.SampleCalls.placed;
import static tr.edu.metu.ico.call.SampleCalls.proposal;
import static tr.edu.metu.ico.call.SampleCalls.published;
import static tr.edu.metu.ico.call.SampleCalls.sealed;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.trail.TrailEntry;

/** Two officers see what made their proposal void, and may renew it for the next run (INV-10). */
class VoidedProposalTest {
    private static final TrailEntry WITHDRAWAL =
            new TrailEntry("e1", NOON.plusSeconds(5), "student", "placement.withdraw", "SAMPLE-1/2500001", "in time");
    private static final VoidedProposal.Renewal RENEWAL =
            new VoidedProposal.Renewal("second", "first", NOON.plusSeconds(9));

    @Test
    void the_act_that_changed_an_input_is_kept_with_the_proposal_it_made_void() {
        var proposed = proposed();
        var changed = proposed.afterInputChange();

        var noted = changed.noting(WITHDRAWAL, proposed);

        assertEquals(
                Optional.of(new VoidedProposal(
                        proposal(1, Optional.empty()),
                        NOON.plusSeconds(5),
                        "student",
                        "placement.withdraw",
                        "SAMPLE-1/2500001",
                        Optional.empty())),
                noted.voided());
        assertEquals(changed.version(), noted.version(), "it is part of the same change");
        assertEquals(changed.inputs(), noted.inputs());
    }

    @Test
    void nothing_is_noted_when_no_input_change_made_a_proposal_void() {
        var proposed = proposed();
        var takenBack = proposed.withoutProposal();
        var placed = placed(1);

        assertSame(proposed, proposed.noting(WITHDRAWAL, proposed));
        assertSame(takenBack, takenBack.noting(WITHDRAWAL, proposed), "an officer took it back");
        var changed = placed.afterInputChange();
        assertSame(changed, changed.noting(WITHDRAWAL, placed), "there was no proposal");
        var proposedAgain = sealed(proposed.afterInputChange(), 2).proposed(proposal(2, Optional.empty()));
        assertSame(proposedAgain, proposedAgain.noting(WITHDRAWAL, proposed), "there is a newer proposal");
    }

    @Test
    void an_officer_renews_the_voided_proposal_for_the_next_run() {
        var renewed = voided().renewing(RENEWAL);

        assertEquals(Optional.of(RENEWAL), renewed.voided().flatMap(VoidedProposal::renewal));
        assertEquals(voided().version() + 1, renewed.version());
        assertEquals(
                Optional.empty(),
                sealed(renewed, 2).proposed(proposal(2, Optional.empty())).voided(),
                "the next proposal replaces it");
    }

    @Test
    void only_two_officers_of_the_call_renew_and_only_what_was_voided() {
        assertRefused(Obstacle.NOT_BEING_EVALUATED, () -> announced().renewing(RENEWAL));
        assertRefused(Obstacle.NOT_BEING_EVALUATED, () -> published(1).renewing(RENEWAL));
        assertRefused(Obstacle.NO_VOIDED_PROPOSAL, () -> placed(1).renewing(RENEWAL));
        assertRefused(Obstacle.PROPOSED_ALREADY, () -> proposed().renewing(RENEWAL));
        assertRefused(
                Obstacle.NOT_BOTH_OFFICERS,
                () -> voided().renewing(new VoidedProposal.Renewal("stranger", "first", NOON)));
        assertRefused(
                Obstacle.NOT_BOTH_OFFICERS,
                () -> voided().renewing(new VoidedProposal.Renewal("first", "stranger", NOON)));
        assertThrows(IllegalArgumentException.class, () -> new VoidedProposal.Renewal("first", "first", NOON));
    }

    @Test
    void a_proposal_can_be_taken_back_only_while_there_is_one() {
        assertEquals(Optional.empty(), proposed().withoutProposal().proposal());
        assertRefused(Obstacle.NOTHING_PROPOSED, () -> placed(1).withoutProposal());
    }

    private static Call voided() {
        return proposed().afterInputChange().noting(WITHDRAWAL, proposed());
    }

    private static Call proposed() {
        return placed(1).proposed(proposal(1, Optional.empty()));
    }
}
