package tr.edu.metu.ico.call;

import java.time.Instant;
import java.util.Optional;
import tr.edu.metu.ico.trail.TrailEntry;

/**
 * A proposal that a change of an input made void, and by what (INV-10). It is kept until another proposal takes its place,
 * so that the officers see why theirs is gone and can make it again of the new run.
 *
 * @param by      subject of the person whose act changed the input
 * @param action  what was done, as the audit trail names it, such as {@code placement.withdraw}
 * @param about   what it was done to, such as {@code OE-2024/2500001}
 * @param renewal the wish to propose the run that the new inputs make; empty while nobody has asked
 */
public record VoidedProposal(
        Proposal proposal, Instant at, String by, String action, String about, Optional<Renewal> renewal) {

    /**
     * An officer's wish to propose the next run on the terms of the voided proposal.
     *
     * @param by       subject of the officer who asks; proposes the run when it is there
     * @param approver subject of the other officer, who is to approve it
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
