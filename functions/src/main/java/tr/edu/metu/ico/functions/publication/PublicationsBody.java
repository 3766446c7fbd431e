package tr.edu.metu.ico.functions.publication;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.Erratum;
import tr.edu.metu.ico.call.ObjectionWindow;
import tr.edu.metu.ico.functions.http.DecisionVersion;
import tr.edu.metu.ico.functions.publication.ProposalBody.WaiverBody;

/**
 * The state of a call's publication.
 *
 * @param publications all publications, latest last; readers see the latest
 * @param proposal     the current proposal
 * @param voided       the last proposal voided by a change of an input, until there is a new one
 * @param erratum      the open correction
 */
public record PublicationsBody(
        List<PublicationBody> publications,
        Optional<ProposalBody> proposal,
        Optional<VoidedBody> voided,
        Optional<ErratumBody> erratum) {

    static PublicationsBody of(Call call) {
        var bodies = new ArrayList<PublicationBody>();
        for (var publication : call.publications()) {
            bodies.add(PublicationBody.of(bodies.size() + 1, publication));
        }
        return new PublicationsBody(
                bodies,
                call.proposal().map(proposal -> ProposalBody.of(call, proposal)),
                call.voided().map(gone -> VoidedBody.of(call, gone)),
                call.erratum().map(ErratumBody::of));
    }

    /**
     * One publication.
     *
     * @param number   counted from 1
     * @param corrects why it corrected the previous one; absent for the first
     * @param finalSince absent while objections may still lead to a correction
     */
    public record PublicationBody(
            int number,
            String run,
            String manifest,
            int rows,
            Instant at,
            String proposedBy,
            String approvedBy,
            List<WaiverBody> overrides,
            Optional<Instant> objectionsUntil,
            Optional<Instant> answersUntil,
            Optional<Instant> finalSince,
            Optional<ErratumBody> corrects) {

        static PublicationBody of(int number, Call.Publication p) {
            return new PublicationBody(
                    number,
                    p.run().toString(),
                    p.checked().manifest().hex(),
                    p.checked().rowCount(),
                    p.at(),
                    p.proposedBy(),
                    p.by(),
                    p.waivers().stream().map(WaiverBody::of).toList(),
                    p.objections().map(ObjectionWindow::until),
                    p.objections().map(ObjectionWindow::answersUntil),
                    p.finalSince(),
                    p.corrects().map(ErratumBody::of));
        }
    }

    /**
     * Why a result is corrected.
     *
     * @param version to be sent as {@code If-Match} to close it
     */
    public record ErratumBody(long version, String reason, List<String> objections, String by, Instant at) {

        static ErratumBody of(Erratum erratum) {
            return new ErratumBody(
                    DecisionVersion.of(Optional.of(erratum.at())),
                    erratum.reason(),
                    List.copyOf(erratum.objections()),
                    erratum.by(),
                    erratum.at());
        }
    }
}
