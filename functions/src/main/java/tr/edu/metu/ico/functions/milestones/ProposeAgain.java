package tr.edu.metu.ico.functions.milestones;

import java.time.InstantSource;
import java.util.Optional;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.Calls;
import tr.edu.metu.ico.call.VoidedProposal;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.publication.RenewProposal;

/** Once the run of the changed inputs exists, proposes it on behalf of the officer who requested that. */
public final class ProposeAgain {

    private final Calls calls;
    private final RenewProposal renewProposal;
    private final InstantSource clock;

    public ProposeAgain(Parts parts) {
        calls = parts.ports().calls();
        renewProposal = new RenewProposal(parts);
        clock = parts.clock();
    }

    /** The outcome; empty when no officer has requested it, or nothing can be proposed yet. */
    Optional<String> take(Call seen) {
        if (seen.voided().flatMap(VoidedProposal::renewal).isEmpty()) {
            return Optional.empty();
        }
        return calls.find(seen.id())
                .flatMap(call -> renewProposal.complete(call, clock.instant()))
                .map(_ -> Outcomes.PROPOSED);
    }
}
