package tr.edu.metu.ico.call;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tr.edu.metu.ico.trail.TrailEntry;

/**
 * The state of one call. Changes are pure: each method returns the next state, and {@link Calls} stores it only if the
 * call is unchanged since it was read.
 *
 * @param programme   the programme, such as {@code OE}
 * @param pseudonymKey generated once, with the call
 * @param version     counts every stored change; used for optimistic locking (INV-5)
 */
public record Call(
        CallId id,
        String programme,
        PseudonymKey pseudonymKey,
        long version,
        CallState state,
        CallTerms terms,
        CallInputs inputs,
        CallResults results)
        implements CallFacts {

    /** A newly announced call. */
    public static Call announced(
            CallId id,
            String programme,
            Calendar calendar,
            Sha256 definition,
            Set<String> officers,
            PseudonymKey pseudonymKey) {
        var terms = new CallTerms(calendar, definition, officers, Optional.empty());
        return new Call(id, programme, pseudonymKey, 1, CallState.ANNOUNCED, terms, CallInputs.NONE, CallResults.NONE);
    }

    /**
     * The same call with an amended definition; after the freeze the definition is an input like any other (INV-10).
     */
    public Call amended(Calendar calendar, Sha256 definition, Set<String> officers) {
        require(state != CallState.CANCELLED, Obstacle.CANCELLED);
        var amended = new CallTerms(calendar, definition, officers, cancellation());
        return evaluating() && !definition.equals(definition())
                ? next(state, amended, inputs.atNextEpoch(), results.withoutProposal())
                : next(state, amended, inputs, results);
    }

    /** Cancelled for good; not possible once a result is published. */
    public Call cancelled(Cancellation cancellation) {
        require(state != CallState.PUBLISHED, Obstacle.PUBLISHED_STANDS);
        require(state != CallState.CANCELLED, Obstacle.CANCELLED_ALREADY);
        return next(CallState.CANCELLED, terms.cancelled(cancellation), inputs, results.withoutProposal());
    }

    public Call opened() {
        require(state == CallState.ANNOUNCED, Obstacle.NOT_WAITING_TO_OPEN);
        return next(CallState.OPEN);
    }

    /** Frozen for good (protocol step 3). */
    public Call frozen() {
        require(state.accepting(), Obstacle.CLOSED_ALREADY);
        return next(CallState.CLOSED);
    }

    public Call afterReconciling() {
        require(state == CallState.CLOSED, Obstacle.NOT_CLOSED);
        return with(inputs.afterReconciling());
    }

    /** With another office file in force; after the freeze this is an input change (INV-10). */
    public Call withImport(ImportKind kind, ImportId id) {
        return afterInputChange(inputs.with(kind, id));
    }

    public Call withReviewsClosed(String reason) {
        requireEvaluating();
        return afterInputChange(inputs.withReviewsClosed(reason));
    }

    /**
     * After any input change: after the freeze the epoch increases and a proposal to publish becomes void; before it
     * nothing is counted.
     */
    public Call afterInputChange() {
        return afterInputChange(inputs);
    }

    public Call sealed(SealRef manifest) {
        require(evaluating() && reconciled(), Obstacle.NOT_RECONCILED);
        require(manifest.epoch() == epoch(), Obstacle.READ_FROM_OLDER_INPUTS);
        return with(results.sealed(manifest));
    }

    /** With a complete and checked run over its manifest. */
    public Call withRun(RunRef checked) {
        requireEvaluating();
        require(seal().map(SealRef::manifest).equals(Optional.of(checked.manifest())), Obstacle.RUN_OF_OTHER_INPUTS);
        return with(results.with(checked));
    }

    /** With a proposal to publish, from one of its officers to another (INV-15). */
    public Call proposed(Proposal proposed) {
        requirePublishable(proposed.run());
        require(proposal().isEmpty(), Obstacle.PROPOSED_ALREADY);
        require(officers().containsAll(proposed.signers()), Obstacle.NOT_BOTH_OFFICERS);
        return with(results.with(proposed));
    }

    /** Records what voided the proposal that {@code seen} still had; unchanged when it had none. */
    public Call noting(TrailEntry change, Call seen) {
        boolean gone = seen.proposal().isPresent() && proposal().isEmpty() && epoch() != seen.epoch();
        return gone
                ? new Call(
                        id,
                        programme,
                        pseudonymKey,
                        version,
                        state,
                        terms,
                        inputs,
                        results.with(VoidedProposal.by(change, seen.proposal().orElseThrow())))
                : this;
    }

    /** With an officer's request to propose the next run on the terms of the voided proposal. */
    public Call renewing(VoidedProposal.Renewal renewal) {
        requireEvaluating();
        require(proposal().isEmpty(), Obstacle.PROPOSED_ALREADY);
        var gone = voided().orElseThrow(() -> conflict(Obstacle.NO_VOIDED_PROPOSAL));
        require(
                officers().contains(renewal.by()) && officers().contains(renewal.approver()),
                Obstacle.NOT_BOTH_OFFICERS);
        return with(results.with(gone.with(renewal)));
    }

    /** Approved by the officer named in the proposal. */
    public Call approved(String by, Instant at) {
        var proposed = proposal().orElseThrow(() -> conflict(Obstacle.NOTHING_PROPOSED));
        require(proposed.approver().equals(by), Obstacle.OTHER_APPROVER);
        require(!proposed.approved(), Obstacle.APPROVED_ALREADY);
        return with(results.with(proposed.approved(at)));
    }

    public Call withoutProposal() {
        require(proposal().isPresent(), Obstacle.NOTHING_PROPOSED);
        return with(results.withoutProposal());
    }

    /** Published as proposed and approved: readers see this run from now on (INV-15, INV-25). */
    public Call published(Instant at) {
        var proposed = proposal().orElseThrow(() -> conflict(Obstacle.NOTHING_PROPOSED));
        requirePublishable(proposed.run());
        require(proposed.due(at), Obstacle.NOT_DUE);
        return next(CallState.PUBLISHED, terms, inputs, results.published(at));
    }

    /** With an open correction of the published result. */
    public Call correcting(String reason, Set<String> objections, String by, Instant at) {
        require(state == CallState.PUBLISHED, Obstacle.NOTHING_PUBLISHED);
        require(erratum().isEmpty(), Obstacle.CORRECTION_OPEN);
        return with(results.with(new Erratum(reason, objections, by, at, epoch())));
    }

    /** Without the open correction; allowed only while it has changed nothing. */
    public Call withoutErratum() {
        var open = erratum().orElseThrow(() -> conflict(Obstacle.NO_CORRECTION_OPEN));
        require(open.epoch() == epoch(), Obstacle.CORRECTION_HAS_CHANGES);
        return with(results.withoutErratum());
    }

    /** The published result is final: the objection period is over and every objection is answered. */
    public Call withFinalResult(Instant at) {
        var latest = publication().orElseThrow(() -> conflict(Obstacle.NOTHING_PUBLISHED));
        require(latest.finalSince().isEmpty(), Obstacle.FINAL_ALREADY);
        return with(results.finalSince(at));
    }

    private void requirePublishable(RunId runId) {
        requireEvaluating();
        require(run().map(RunRef::id).equals(Optional.of(runId)), Obstacle.NOT_THE_CHECKED_RUN);
        require(currentRun().isPresent(), Obstacle.CHANGED_SINCE_RUN);
        require(publications().stream().noneMatch(p -> p.run().equals(runId)), Obstacle.RUN_PUBLISHED);
    }

    private void requireEvaluating() {
        require(evaluating(), Obstacle.NOT_BEING_EVALUATED);
    }

    private Call afterInputChange(CallInputs changed) {
        settled().ifPresent(obstacle -> {
            throw conflict(obstacle);
        });
        return evaluating()
                ? next(state, terms, changed.atNextEpoch(), results.withoutProposal())
                : next(state, terms, changed, results);
    }

    private Call with(CallInputs next) {
        return next(state, terms, next, results);
    }

    private Call with(CallResults next) {
        return next(state, terms, inputs, next);
    }

    private Call next(CallState next) {
        return next(next, terms, inputs, results);
    }

    private Call next(CallState state, CallTerms terms, CallInputs inputs, CallResults results) {
        return new Call(id, programme, pseudonymKey, version + 1, state, terms, inputs, results);
    }

    private void require(boolean holds, Obstacle otherwise) {
        if (!holds) {
            throw conflict(otherwise);
        }
    }

    private CallConflict conflict(Obstacle obstacle) {
        return new CallConflict(id, obstacle);
    }

    /** The sealed manifest in force: its location, digest and epoch. */
    public record SealRef(Sha256 manifest, long epoch) {}

    /** A complete, checked run over a manifest. */
    public record RunRef(RunId id, Sha256 manifest, Sha256 rows, int rowCount) {}

    /**
     * A publication: the run, the time and the officers.
     *
     * @param proposedBy subject of the officer who proposed it
     * @param by         subject of the officer who approved it
     * @param waivers    why the findings of the sanity gate were waived
     * @param objections its objection window
     * @param corrects   the correction it closed; empty for the first
     * @param finalSince empty while objections may still change it
     */
    public record Publication(
            RunRef checked,
            Instant at,
            String proposedBy,
            String by,
            List<Proposal.Waiver> waivers,
            Optional<ObjectionWindow> objections,
            Optional<Erratum> corrects,
            Optional<Instant> finalSince) {

        public Publication {
            waivers = List.copyOf(waivers);
        }

        public RunId run() {
            return checked.id();
        }
    }
}
