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
 * What is asked for: the facts that relations are judged by, read from the store and never from the request.
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

    /** The rows of a run: of a published one every officer's, of any other one only its two signers', also when their
     * proposal was made void (INV-21). */
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
     * The rows of the trials of a call. They say what a run says, or what it is going to say: so they are the two signers' until
     * a result is published, and again while it is being corrected (INV-21).
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
