package tr.edu.metu.ico.functions.publication;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.call.ObjectionWindow;
import tr.edu.metu.ico.call.Proposal;

/**
 * What is proposed for publication, by whom and to whom.
 *
 * @param publishAt  empty for at once with the approval
 * @param approvedAt empty until it is approved
 */
public record ProposalBody(
        String run,
        String by,
        String approver,
        Instant at,
        Optional<Instant> publishAt,
        Optional<Instant> objectionsUntil,
        Optional<Instant> answersUntil,
        List<WaiverBody> overrides,
        Optional<Instant> approvedAt) {

    /** Why a finding of the sanity gate does not stand in the way. */
    public record WaiverBody(String finding, String reason) {

        static WaiverBody of(Proposal.Waiver waiver) {
            return new WaiverBody(waiver.finding(), waiver.reason());
        }
    }

    static ProposalBody of(Proposal proposal) {
        return new ProposalBody(
                proposal.run().toString(),
                proposal.by(),
                proposal.approver(),
                proposal.at(),
                proposal.publishAt(),
                proposal.objections().map(ObjectionWindow::until),
                proposal.objections().map(ObjectionWindow::answersUntil),
                proposal.waivers().stream().map(WaiverBody::of).toList(),
                proposal.approvedAt());
    }
}
