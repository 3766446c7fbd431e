package tr.edu.metu.ico.call;

import java.time.Instant;
import java.util.Optional;
import tr.edu.metu.ico.trail.TrailEntry;

/**
 * A proposal voided by an input change, and that change (INV-10). It is kept until the next proposal, so that the
 * officers see what happened and can renew it for the new run.
 *
 * @param by      subject of the person whose act changed the input
 * @param action  the action in the audit log entry, such as {@code placement.withdraw}
 * @param about   the object of the action, such as {@code OE-2024/2500001}
 * @param renewal the request to propose the run on the new inputs; empty until requested
 */
public record VoidedProposal(
        Proposal proposal, Instant at, String by, String action, String about, Optional<Renewal> renewal) {

    /**
     * An officer's request to propose the next run on the terms of the voided proposal.
     *
     * @param by       subject of the requesting officer, who proposes the run when it exists
     * @param approver subject of the other officer, who approves it
     */
    public record Renewal(String by, String approver, Instant at) {
        public Renewal {
            if (by.equals(approver)) {
                throw new IllegalArgumentException("approver must be another officer than the one who proposes");
            }
        }
    }

    static VoidedProposal by(TrailEntry entry, Proposal proposal) {
        return new VoidedProposal(
                proposal, entry.at(), entry.actor(), entry.action(), entry.object(), Optional.empty());
    }

    VoidedProposal with(Renewal asked) {
        return new VoidedProposal(proposal, at, by, action, about, Optional.of(asked));
    }
}
