package tr.edu.metu.ico.functions.publication;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.Calls;
import tr.edu.metu.ico.call.ObjectionWindow;
import tr.edu.metu.ico.call.Proposal;
import tr.edu.metu.ico.call.VoidedProposal;
import tr.edu.metu.ico.call.VoidedProposal.Renewal;
import tr.edu.metu.ico.functions.access.Principal;
import tr.edu.metu.ico.functions.log.Log;
import tr.edu.metu.ico.functions.log.LogField;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.publication.ProposalBody.WaiverBody;
import tr.edu.metu.ico.functions.refusal.Refusal;
import tr.edu.metu.ico.functions.trail.Trail;

/**
 * Renews a proposal voided by a change of an input, on the same terms and with the same approver: at once if the run of
 * the new inputs exists, otherwise as soon as it has been computed. The findings are those of the new run, and reasons
 * must be given again; the approver approves as usual (INV-15).
 */
public final class RenewProposal {

    private final Calls calls;
    private final PublishRun publishRun;
    private final CheckRun checkRun;
    private final Trail trail;

    public RenewProposal(Parts parts) {
        calls = parts.ports().calls();
        publishRun = new PublishRun(parts);
        checkRun = new CheckRun(parts);
        trail = parts.trail();
    }

    /**
     * The proposal to renew.
     *
     * @param overrides reasons for overriding findings of the new run
     */
    public record RenewalRequest(Optional<List<WaiverBody>> overrides) {}

    /** The call with the new proposal, or with the request for one; a retry returns the same. */
    Call renew(Principal officer, Call call, RenewalRequest request, Instant now) {
        var gone = voided(call);
        var renewal = renewal(officer, call, gone, now);
        if (call.publishableRun().isEmpty()) {
            return ask(call, gone, renewal);
        }
        var run = publishRun.publishable(call, call.run().orElseThrow().id().toString());
        var waivers = checkRun.waivers(officer, call, run, request.overrides().orElse(List.of()));
        return store(call, call.proposed(again(gone, renewal, run, waivers, now)), officer.subject(), now)
                .orElseThrow(Refusal::callChanged);
    }

    private static VoidedProposal voided(Call call) {
        if (call.proposal().isPresent()) {
            throw ProposePublication.proposedAlready();
        }
        return call.voided()
                .filter(_ -> call.evaluating())
                .orElseThrow(() -> Refusal.conflict(
                        "NOTHING_VOIDED",
                        "No proposal of this call was voided: make a new proposal.",
                        "Bu çağrının geçersiz kalmış bir önerisi yok: yeni bir öneri yapın."));
    }

    private Call ask(Call call, VoidedProposal gone, Renewal renewal) {
        if (gone.renewal().filter(asked -> asked.by().equals(renewal.by())).isPresent()) {
            return call;
        }
        var entry = trail.entry(
                renewal.at(), renewal.by(), "publication.renew", call.id().value(), "the next run");
        var next = call.renewing(renewal);
        if (!calls.replace(call, next, entry)) {
            throw Refusal.callChanged();
        }
        return next;
    }

    /** Makes the proposal that an officer has requested, if the run exists and no finding needs a reason. */
    public Optional<Call> complete(Call call, Instant now) {
        var asked = call.voided()
                .flatMap(VoidedProposal::renewal)
                .filter(requested -> call.officers().contains(requested.by())
                        && call.officers().contains(requested.approver()));
        if (asked.isEmpty()
                || call.proposal().isPresent()
                || call.publishableRun().isEmpty()) {
            return Optional.empty();
        }
        var run = call.publishableRun().get();
        if (checkRun.needsReasons(call, run) || !publishRun.asChecked(call)) {
            return Optional.empty();
        }
        var proposal = again(call.voided().orElseThrow(), asked.get(), run, List.of(), now);
        return store(call, call.proposed(proposal), asked.get().by(), now);
    }

    /**
     * The requesting officer proposes; the other of the two approves. A third officer of the call keeps the same
     * approver.
     */
    private static Renewal renewal(Principal officer, Call call, VoidedProposal gone, Instant now) {
        var before = gone.proposal();
        var approver = officer.subject().equals(before.approver()) ? before.by() : before.approver();
        if (!call.officers().contains(approver)) {
            throw Refusal.conflict(
                    "APPROVER_LEFT",
                    "The approving officer is no longer an officer of this call: make a new proposal and name"
                            + " another officer.",
                    "Onaylayacak görevli artık bu çağrının görevlisi değil: yeni bir öneri yapıp başka bir"
                            + " görevli belirtin.");
        }
        return new Renewal(officer.subject(), approver, now);
    }

    /** An instant of publication that has passed becomes "on approval". */
    private static Proposal again(
            VoidedProposal gone, Renewal renewal, Call.RunRef run, List<Proposal.Waiver> waivers, Instant now) {
        var before = gone.proposal();
        var publishAt = before.publishAt().filter(at -> at.isAfter(now));
        return new Proposal(
                run.id(),
                renewal.by(),
                renewal.approver(),
                now,
                publishAt,
                window(before, publishAt.orElse(now)),
                waivers,
                Optional.empty());
    }

    /** The objection period keeps its planned length, even if the publication comes later than planned. */
    private static Optional<ObjectionWindow> window(Proposal before, Instant published) {
        var planned = before.publishAt().orElse(before.at());
        var late = planned.isBefore(published) ? Duration.between(planned, published) : Duration.ZERO;
        return before.objections()
                .map(window -> new ObjectionWindow(
                        window.until().plus(late), window.answersUntil().plus(late)));
    }

    private Optional<Call> store(Call seen, Call next, String by, Instant now) {
        var run = next.proposal().orElseThrow().run();
        var entry = trail.entry(now, by, "publication.propose", seen.id().value(), run + " again");
        if (!calls.replace(seen, next, entry)) {
            return Optional.empty();
        }
        Log.event("publication.proposed_again", LogField.CALL, seen.id(), LogField.RUN, run);
        return Optional.of(next);
    }
}
