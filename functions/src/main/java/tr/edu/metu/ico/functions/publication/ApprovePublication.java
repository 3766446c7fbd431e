package tr.edu.metu.ico.functions.publication;

import java.time.Instant;
import java.util.Optional;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.Calls;
import tr.edu.metu.ico.call.Milestone;
import tr.edu.metu.ico.call.MilestoneSchedules;
import tr.edu.metu.ico.call.Proposal;
import tr.edu.metu.ico.functions.access.Principal;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.refusal.Refusal;
import tr.edu.metu.ico.functions.trail.Trail;

/**
 * The officer named in a proposal approves it (INV-15). The run is published at once, or at the proposed instant.
 * Approving again returns the same response.
 */
public final class ApprovePublication {

    private final Calls calls;
    private final PublishRun publishRun;
    private final MilestoneSchedules schedules;
    private final Trail trail;

    public ApprovePublication(Parts parts) {
        var ports = parts.ports();
        calls = ports.calls();
        publishRun = new PublishRun(parts);
        schedules = ports.schedules();
        trail = parts.trail();
    }

    /**
     * The call, approved or published.
     *
     * @param version of the proposal that the officer read (INV-5)
     */
    Call approve(Principal officer, Call call, String runId, long version, Instant now) {
        var next = isDone(officer, call, runId) ? call : decide(officer, call, runId, version, now);
        plan(next);
        return next;
    }

    private static boolean isDone(Principal officer, Call call, String runId) {
        boolean published = call.publication()
                .filter(p -> p.run().toString().equals(runId) && p.by().equals(officer.subject()))
                .isPresent();
        boolean approved = call.proposal()
                .filter(p -> p.approved()
                        && p.run().toString().equals(runId)
                        && p.approver().equals(officer.subject()))
                .isPresent();
        return published || approved;
    }

    private Call decide(Principal officer, Call call, String runId, long version, Instant now) {
        var proposal = call.proposal().orElseThrow(PublishRun::nothingProposed);
        if (!proposal.approver().equals(officer.subject())) {
            throw Refusal.conflict(
                    "NOT_THE_APPROVER",
                    "The proposal names another officer to approve it.",
                    "Öneri, onay için başka bir görevliyi gösteriyor.");
        }
        if (!proposal.run().toString().equals(runId)) {
            throw PublishRun.notTheRun();
        }
        if (ProposalBody.version(proposal) != version) {
            throw Refusal.staleVersion();
        }
        requireInTime(proposal, now);
        publishRun.requireAsChecked(call);
        var approved = call.approved(officer.subject(), now);
        var stored = proposal.publishAt().filter(now::isBefore).isPresent()
                ? store(officer, call, approved, now)
                : publishRun.publish(call, approved.published(now), officer.subject(), now);
        return stored.orElseThrow(Refusal::callChanged);
    }

    /** Objections must not close before the result can be read. */
    private static void requireInTime(Proposal proposal, Instant now) {
        if (proposal.objections().filter(window -> !window.takes(now)).isPresent()) {
            throw Refusal.conflict(
                    "PROPOSAL_TOO_OLD",
                    "The objection period would already be over: withdraw the proposal and make another one.",
                    "İtiraz süresi dolmuş olur: öneriyi geri çekip yenisini yapın.");
        }
    }

    private Optional<Call> store(Principal officer, Call seen, Call approved, Instant now) {
        var run = approved.proposal().orElseThrow().run().toString();
        var entry = trail.entry(
                now, officer.subject(), "publication.approve", seen.id().value(), run);
        return calls.replace(seen, approved, entry) ? Optional.of(approved) : Optional.empty();
    }

    private void plan(Call call) {
        var zone = call.calendar().zone();
        call.proposal().ifPresent(proposal -> {
            proposal.publishAt().ifPresent(at -> schedules.remind(call.id(), Milestone.PUBLISH, at, zone));
            call.window(proposal)
                    .ifPresent(w -> schedules.remind(call.id(), Milestone.OBJECTIONS, w.answersUntil(), zone));
        });
        if (call.proposal().isEmpty()) {
            call.publication()
                    .flatMap(Call.Publication::objections)
                    .ifPresent(w -> schedules.remind(call.id(), Milestone.OBJECTIONS, w.answersUntil(), zone));
        }
    }
}
