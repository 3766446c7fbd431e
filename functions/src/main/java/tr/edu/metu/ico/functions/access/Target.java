package tr.edu.metu.ico.functions.access;

import static java.util.stream.Collectors.toSet;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tr.edu.metu.ico.agreement.DepartmentCode;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.CallDraft;
import tr.edu.metu.ico.call.Proposal;
import tr.edu.metu.ico.call.VoidedProposal;

/**
 * The target of a request: the facts that relations are judged by, read from the store, never from the request.
 *
 * @param signers who may read the rows in question
 */
public record Target(
        Set<String> officers, Set<String> signers, Optional<StudentNumber> owner, Optional<DepartmentCode> department) {

    /** Something that belongs to no call. */
    public static final Target NOTHING = new Target(Set.of(), Set.of(), Optional.empty(), Optional.empty());

    public static Target of(Call call) {
        return new Target(call.officers(), Set.of(), Optional.empty(), Optional.empty());
    }

    public static Target of(CallDraft draft) {
        return new Target(draft.officers(), Set.of(), Optional.empty(), Optional.empty());
    }

    public static Target of(Call call, StudentNumber owner, Optional<DepartmentCode> department) {
        return new Target(call.officers(), Set.of(), Optional.of(owner), department);
    }

    /**
     * The rows of a run: readable by every officer once published, before that only by its two signers, even if their
     * proposal was voided (INV-21).
     */
    public static Target of(Call call, Call.RunRef run) {
        boolean published = call.publications().stream().anyMatch(p -> p.run().equals(run.id()));
        var signers = Stream.concat(call.proposal().stream(), call.voided().map(VoidedProposal::proposal).stream())
                .filter(proposal -> proposal.run().equals(run.id()))
                .map(Proposal::signers)
                .findFirst()
                .orElse(Set.of());
        return new Target(
                call.officers(),
                published
                        ? call.officers()
                        : signers.stream().filter(call.officers()::contains).collect(toSet()),
                Optional.empty(),
                Optional.empty());
    }

    /**
     * The rows of the trials of a call. They show what a run shows or will show, so only the two signers may read them
     * until a result is published, and again while it is being corrected (INV-21).
     */
    public static Target ofTrials(Call call) {
        boolean settled = call.publication().isPresent() && call.erratum().isEmpty();
        var signers = Stream.concat(call.proposal().stream(), call.voided().map(VoidedProposal::proposal).stream())
                .findFirst()
                .map(Proposal::signers)
                .orElse(Set.of());
        return new Target(
                call.officers(),
                settled
                        ? call.officers()
                        : signers.stream().filter(call.officers()::contains).collect(toSet()),
                Optional.empty(),
                Optional.empty());
    }
}
