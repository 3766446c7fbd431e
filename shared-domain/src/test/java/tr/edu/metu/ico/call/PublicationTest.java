package tr.edu.metu.ico.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import tr.edu.metu.ico.definition.SampleCall;

/** Two officers publish a run, and correct what was published (INV-10, INV-15, INV-25). */
class PublicationTest {

    private static final Instant NOON = Instant.parse("2024-01-05T09:00:00Z");
    private static final ObjectionWindow WINDOW =
            new ObjectionWindow(NOON.plus(Duration.ofDays(3)), NOON.plus(Duration.ofDays(7)));

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

        assertConflict(() -> proposed.approved("first", NOON));
        assertConflict(() -> proposed.approved("third", NOON));
        assertConflict(() -> approved.approved("second", NOON));
        assertConflict(() -> proposed.proposed(proposal(1, Optional.empty())));
        assertConflict(() -> placed.approved("second", NOON));
        assertConflict(() -> placed.published(NOON));
        assertConflict(() -> proposed.published(NOON.plusSeconds(60)));
        assertConflict(() -> approved.published(NOON.plusSeconds(59)));
        assertEquals(
                CallState.PUBLISHED, approved.published(NOON.plusSeconds(60)).state());
        assertConflict(() -> placed.proposed(proposal(2, Optional.empty())));
        assertConflict(() -> placed.proposed(Proposal.atOnce(run(1).id(), "first", "stranger", NOON)));
    }

    @Test
    void INV_10_a_change_of_an_input_voids_the_proposal_even_when_it_is_approved() {
        var approved = placed(1)
                .proposed(proposal(1, Optional.of(NOON.plusSeconds(60))))
                .approved("second", NOON);

        var changed = approved.afterInputChange();

        assertEquals(Optional.empty(), changed.proposal());
        assertEquals(approved.epoch() + 1, changed.epoch());
        assertConflict(() -> changed.published(NOON.plusSeconds(60)));
        assertConflict(() -> changed.proposed(proposal(1, Optional.empty())));
        assertEquals(
                Optional.empty(), approved.withReviewsClosed("nobody answers").proposal());
        assertEquals(Optional.empty(), approved.withoutProposal().proposal());
    }

    @Test
    void INV_25_a_correction_is_a_second_publication_and_the_first_one_stays() {
        var first = published(1);
        assertConflict(first::afterInputChange);

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
        assertConflict(second::afterInputChange);
    }

    @Test
    void a_correction_that_changed_nothing_can_be_closed_and_one_that_did_is_published() {
        var open = published(1).correcting("an objection", Set.of(), "first", NOON);

        assertEquals(published(1).results(), open.withoutErratum().results());
        assertConflict(() -> open.afterInputChange().withoutErratum());
        assertConflict(() -> open.correcting("once more", Set.of(), "first", NOON));
        assertConflict(() -> open.proposed(proposal(1, Optional.empty())));
        assertConflict(() -> placed(1).correcting("too early", Set.of(), "first", NOON));
        assertConflict(() -> published(1).withoutErratum());
    }

    @Test
    void a_result_with_objections_becomes_final_once_and_one_without_is_final_at_once() {
        var open = placed(1)
                .proposed(proposal(1, Optional.empty()))
                .approved("second", NOON)
                .published(NOON);
        var last = open.withFinalResult(WINDOW.answersUntil());

        assertEquals(Optional.of(WINDOW.answersUntil()), last.publication().flatMap(Call.Publication::finalSince));
        assertConflict(() -> last.withFinalResult(WINDOW.answersUntil()));
        assertEquals(Optional.of(NOON), published(1).publication().flatMap(Call.Publication::finalSince));
    }

    @Test
    void a_proposal_that_contradicts_itself_is_none() {
        var run = run(1).id();

        assertThrows(IllegalArgumentException.class, () -> Proposal.atOnce(run, "first", "first", NOON));
        assertThrows(IllegalArgumentException.class, () -> proposal(1, Optional.of(NOON.minusMillis(1))));
        assertThrows(IllegalArgumentException.class, () -> proposal(1, Optional.of(WINDOW.until())));
        assertThrows(IllegalArgumentException.class, () -> new ObjectionWindow(NOON, NOON));
        assertThrows(IllegalArgumentException.class, () -> new Proposal.Waiver("FINDING", " "));
    }

    private static void assertConflict(Executable refused) {
        assertThrows(CallConflict.class, refused);
    }

    private static Proposal proposal(int number, Optional<Instant> publishAt) {
        return new Proposal(
                run(number).id(),
                "first",
                "second",
                NOON,
                publishAt,
                Optional.of(WINDOW),
                List.of(new Proposal.Waiver("FINDING", "seen")),
                Optional.empty());
    }

    private static Call published(int number) {
        return placed(number)
                .proposed(Proposal.atOnce(run(number).id(), "first", "second", NOON))
                .approved("second", NOON)
                .published(NOON);
    }

    private static Call placed(int number) {
        var officers = Set.of("first", "second", "third");
        var closed = Call.announced(
                        SampleCall.CALL, "OE", SampleCall.calendar(), Sha256.of("d"), officers, SampleCall.key())
                .opened()
                .frozen()
                .afterReconciling();
        return sealed(closed, number);
    }

    private static Call sealed(Call call, int number) {
        return call.sealed(new Call.SealRef(run(number).manifest(), call.epoch()))
                .withRun(run(number));
    }

    private static Call.RunRef run(int number) {
        var manifest = Sha256.of("manifest " + number);
        return new Call.RunRef(RunId.of(manifest, Sha256.of("d"), Sha256.of("c")), manifest, Sha256.of("rows"), 3);
    }
}
