package tr.edu.metu.ico.functions.dashboard;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tr.edu.metu.ico.agreement.DepartmentCode;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.CallState;
import tr.edu.metu.ico.call.Calls;
import tr.edu.metu.ico.functions.access.Action;
import tr.edu.metu.ico.functions.access.Policy;
import tr.edu.metu.ico.functions.access.Principal;
import tr.edu.metu.ico.functions.access.Role;
import tr.edu.metu.ico.functions.access.Target;
import tr.edu.metu.ico.functions.dashboard.DashboardBody.CountBody;
import tr.edu.metu.ico.functions.http.ProblemBody.TextBody;
import tr.edu.metu.ico.functions.lists.ListReader;
import tr.edu.metu.ico.functions.milestones.CurrentBlockers;
import tr.edu.metu.ico.functions.parts.Definitions;
import tr.edu.metu.ico.functions.parts.Parts;

/**
 * The calls that a person works on, with what waits for them in each. The applications of a call are read only while there may
 * be something to do, so that the cost does not grow with the years.
 */
public final class StaffCalls {

    private static final Comparator<Call> LATEST_FIRST = Comparator.comparing(
                    (Call call) -> call.calendar().closesAt())
            .reversed()
            .thenComparing(Call::id);

    private final Calls calls;
    private final CountCall countCall;
    private final CurrentBlockers blockers;
    private final Definitions definitions;

    public StaffCalls(Parts parts) {
        calls = parts.ports().calls();
        countCall = new CountCall(parts);
        blockers = new CurrentBlockers(parts);
        definitions = parts.definitions();
    }

    /** Latest deadline first: for an officer the calls that name them, for a coordinator those that departments review. */
    public List<StaffCallBody> of(Principal person) {
        return calls.all().stream()
                .sorted(LATEST_FIRST)
                .flatMap(call -> of(person, call).stream())
                .toList();
    }

    private Optional<StaffCallBody> of(Principal person, Call call) {
        boolean officer = Policy.permits(person, Action.LIST_EVERY_DEPARTMENT, Target.of(call));
        boolean coordinator = person.roles().contains(Role.COORDINATOR)
                && !person.departments().isEmpty()
                && call.state() != CallState.CANCELLED
                && definitions.of(call).reviewed();
        if (!officer && !coordinator) {
            return Optional.empty();
        }
        var roles = Stream.of(Role.COORDINATOR, Role.OFFICER)
                .filter(role -> role == Role.OFFICER ? officer : coordinator)
                .map(Role::name)
                .toList();
        return Optional.of(new StaffCallBody(
                call.id().value(),
                TextBody.of(definitions.of(call).title()),
                call.state().name(),
                call.calendar().closesAt(),
                roles,
                toDo(person, call, officer, coordinator)));
    }

    private List<CountBody> toDo(Principal person, Call call, boolean officer, boolean coordinator) {
        if (call.state() == CallState.ANNOUNCED || call.state() == CallState.CANCELLED) {
            return List.of();
        }
        if (!officer && !Standing.of(call).evaluated()) {
            return List.of();
        }
        var counted = countCall.read(call, ListReader.of(person, call));
        var office = officer
                ? Stream.concat(towardsTheResult(person, call), countCall.ofOffice(call, counted).stream())
                : Stream.<CountBody>empty();
        var departments = coordinator ? person.departments().stream().sorted() : Stream.<DepartmentCode>empty();
        return Stream.concat(
                        office.filter(count -> count.waitsFor().equals(WaitsFor.OFFICER.name())),
                        departments
                                .flatMap(code -> countCall.decisions(call, counted, code.value()).stream())
                                .filter(count -> count.waitsFor().equals(WaitsFor.COORDINATOR.name())))
                .filter(count -> count.count() > 0)
                .toList();
    }

    /** What keeps the result of a call from its readers: what is missing for the evaluation, a proposal, its approval. */
    private Stream<CountBody> towardsTheResult(Principal officer, Call call) {
        boolean sealing = call.evaluating() && call.currentSeal().isEmpty();
        long toPropose = call.publishableRun().filter(_ -> call.proposal().isEmpty()).stream()
                .count();
        long toApprove = call.proposal().stream()
                .filter(proposal -> !proposal.approved() && proposal.approver().equals(officer.subject()))
                .count();
        return Stream.of(
                one(call, "PUBLICATION_TO_APPROVE", toApprove, "publications"),
                one(call, "RESULT_TO_PROPOSE", toPropose, "runs"),
                one(call, "SEAL_BLOCKERS", sealing ? blockers.of(call).size() : 0, "seal-blockers"));
    }

    private static CountBody one(Call call, String code, long number, String list) {
        return Standing.of(call).count(code, Optional.empty(), number, WaitsFor.OFFICER, list);
    }
}
