package tr.edu.metu.ico.call;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.call.Call.Publication;
import tr.edu.metu.ico.call.Call.RunRef;
import tr.edu.metu.ico.call.Call.SealRef;

/**
 * What a call has come to.
 *
 * @param seal         the manifest in force
 * @param run          the checked run over it
 * @param proposal     what is proposed to be published; any later change of an input voids it
 * @param publications everything that was published, the latest last; none is ever taken away (INV-25)
 * @param erratum      the correction that is open
 * @param voided       the last proposal that a change of an input made void, until there is another one
 */
public record CallResults(
        Optional<SealRef> seal,
        Optional<RunRef> run,
        Optional<Proposal> proposal,
        List<Publication> publications,
        Optional<Erratum> erratum,
        Optional<VoidedProposal> voided) {

    static final CallResults NONE = new CallResults(
            Optional.empty(), Optional.empty(), Optional.empty(), List.of(), Optional.empty(), Optional.empty());

    public CallResults {
        publications = List.copyOf(publications);
    }

    CallResults sealed(SealRef manifest) {
        return new CallResults(
                Optional.of(manifest), Optional.empty(), Optional.empty(), publications, erratum, voided);
    }

    CallResults with(RunRef checked) {
        return new CallResults(seal, Optional.of(checked), Optional.empty(), publications, erratum, voided);
    }

    CallResults with(Proposal proposed) {
        return new CallResults(seal, run, Optional.of(proposed), publications, erratum, Optional.empty());
    }

    CallResults withoutProposal() {
        return new CallResults(seal, run, Optional.empty(), publications, erratum, voided);
    }

    CallResults with(VoidedProposal gone) {
        return new CallResults(seal, run, Optional.empty(), publications, erratum, Optional.of(gone));
    }

    CallResults with(Erratum opened) {
        return new CallResults(seal, run, Optional.empty(), publications, Optional.of(opened), Optional.empty());
    }

    CallResults withoutErratum() {
        return new CallResults(seal, run, Optional.empty(), publications, Optional.empty(), Optional.empty());
    }

    /** When objections are taken and answered if this is published: until the later of what was and what is promised. */
    Optional<ObjectionWindow> window(Proposal proposed) {
        var promised = publications.stream().reduce((_, latest) -> latest).flatMap(Publication::objections);
        return proposed.objections()
                .map(window -> promised.map(window::orLater).orElse(window))
                .or(() -> promised);
    }

    /** The proposal becomes a publication, and the erratum that led to it is closed by it. */
    CallResults published(Instant at) {
        var proposed = proposal.orElseThrow();
        var window = window(proposed);
        var all = new ArrayList<>(publications);
        all.add(new Publication(
                run.orElseThrow(),
                at,
                proposed.by(),
                proposed.approver(),
                proposed.waivers(),
                window,
                erratum,
                window.isPresent() ? Optional.empty() : Optional.of(at)));
        return new CallResults(seal, run, Optional.empty(), all, Optional.empty(), Optional.empty());
    }

    CallResults finalSince(Instant at) {
        var all = new ArrayList<>(publications);
        var p = all.removeLast();
        all.add(new Publication(
                p.checked(),
                p.at(),
                p.proposedBy(),
                p.by(),
                p.waivers(),
                p.objections(),
                p.corrects(),
                Optional.of(at)));
        return new CallResults(seal, run, proposal, all, erratum, voided);
    }
}
