package tr.edu.metu.ico.call;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.call.Call.Publication;
import tr.edu.metu.ico.call.Call.RunRef;
import tr.edu.metu.ico.call.Call.SealRef;

/**
 * The results of a call.
 *
 * @param seal         the manifest in force
 * @param run          the checked run over it
 * @param proposal     the proposal to publish; any later input change voids it
 * @param publications all publications, latest last; none is ever removed (INV-25)
 * @param erratum      the open correction
 * @param voided       the last proposal voided by an input change, until there is another
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

    /** The objection window if this is published: until the later of the earlier and the new promise. */
    Optional<ObjectionWindow> window(Proposal proposed) {
        var promised = publications.stream().reduce((_, latest) -> latest).flatMap(Publication::objections);
        return proposed.objections()
                .map(window -> promised.map(window::orLater).orElse(window))
                .or(() -> promised);
    }

    /** The proposal becomes a publication and closes the erratum that led to it. */
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
