package tr.edu.metu.ico.functions.publication;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.ObjectionWindow;
import tr.edu.metu.ico.call.Proposal;
import tr.edu.metu.ico.functions.http.DecisionVersion;

/**
 * A proposal for publication: the run, the proposer and the approver.
 *
 * @param version    to be sent as {@code If-Match} to approve or withdraw it
 * @param publishAt  empty for publication on approval
 * @param objectionsUntil the effective deadline: never before one that an earlier publication promised
 * @param approvedAt empty until it is approved
 */
public record ProposalBody(
        long version,
        String run,
        String by,
        String approver,
        Instant at,
        Optional<Instant> publishAt,
        Optional<Instant> objectionsUntil,
        Optional<Instant> answersUntil,
        List<WaiverBody> overrides,
        Optional<Instant> approvedAt) {

    /** The reason for overriding a finding of the sanity gate. */
    public record WaiverBody(String finding, String reason) {

        static WaiverBody of(Proposal.Waiver waiver) {
            return new WaiverBody(waiver.finding(), waiver.reason());
        }
    }

    static ProposalBody of(Call call, Proposal proposal) {
        var window = call.window(proposal);
        return new ProposalBody(
                version(proposal),
                proposal.run().toString(),
                proposal.by(),
                proposal.approver(),
                proposal.at(),
                proposal.publishAt(),
                window.map(ObjectionWindow::until),
                window.map(ObjectionWindow::answersUntil),
                proposal.waivers().stream().map(WaiverBody::of).toList(),
                proposal.approvedAt());
    }

    /** The version of a proposal (INV-5): officers approve only the terms they have read. */
    static long version(Proposal proposal) {
        return DecisionVersion.of(Optional.of(proposal.at()));
    }
}
