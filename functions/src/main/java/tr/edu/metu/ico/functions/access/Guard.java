package tr.edu.metu.ico.functions.access;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tr.edu.metu.ico.agreement.DepartmentCode;
import tr.edu.metu.ico.applicant.OfficeData;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.application.Application;
import tr.edu.metu.ico.application.Applications;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.CallDraft;
import tr.edu.metu.ico.call.CallDrafts;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.call.Calls;
import tr.edu.metu.ico.call.CheckedRun;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.refusal.Cancelled;
import tr.edu.metu.ico.functions.refusal.Refusal;
import tr.edu.metu.ico.people.Deputies;
import tr.edu.metu.ico.people.Deputyship;

/**
 * Looks up what a request is about and asks the {@link Policy}. Unknown ids and other people's ids get the same
 * response, so trying ids reveals nothing (INV-18).
 */
public final class Guard {

    private final Calls calls;
    private final CallDrafts drafts;
    private final Applications applications;
    private final OfficeData officeData;
    private final Deputies deputies;

    public Guard(Parts parts) {
        var ports = parts.ports();
        calls = ports.calls();
        drafts = ports.drafts();
        applications = ports.applications();
        officeData = ports.officeData();
        deputies = ports.deputies();
    }

    /**
     * The person with the departments of those in whose place the person decides now. Read for each request of a coordinator that
     * concerns departments, in one read, so that a deputyship that was ended permits nothing from the next request on; a token
     * would keep it for an hour.
     */
    public Principal acting(Principal principal, Action action, Instant now) {
        if (!Policy.mayBeDeputy(principal) || !action.concernsDepartments()) {
            return principal;
        }
        return principal.deputising(deputies.all().stream()
                .flatMap(department -> department.deputyships().stream())
                .filter(deputyship -> deputyship.deputy().equals(principal.subject())
                        && deputyship.state(now) == Deputyship.State.ACTIVE)
                .collect(Collectors.toSet()));
    }

    /** For what belongs to no single call. */
    public void permit(Principal principal, Action action) {
        if (!Policy.permits(principal, action, Target.NOTHING)) {
            throw Refusal.forbidden();
        }
    }

    /** The call, if the person may perform the action on it. */
    public Call call(Principal principal, Action action, String callId) {
        return permitted(principal, action, callId, call -> Target.of(call));
    }

    /** The call and its run of this id, if the person may perform the action on its rows. */
    public CallRun run(Principal principal, Action action, String callId, String runId) {
        var call = permitted(
                principal,
                action,
                callId,
                found -> run(found, runId).map(run -> Target.of(found, run)).orElse(Target.NOTHING));
        return new CallRun(call, run(call, runId).orElseThrow(Refusal::notFound));
    }

    /** The call, if the person may read the rows of its trials. */
    public Call trialRows(Principal principal, Action action, String callId) {
        return permitted(principal, action, callId, Target::ofTrials);
    }

    private Optional<Call.RunRef> run(Call call, String runId) {
        return Stream.concat(call.run().stream(), call.publications().stream().map(Call.Publication::checked))
                .filter(run -> run.id().toString().equals(runId))
                .findFirst()
                .or(() -> calls.runs(call.id()).stream()
                        .map(CheckedRun::run)
                        .filter(run -> run.id().toString().equals(runId))
                        .findFirst());
    }

    /** The student in the call, if the person may perform the action on the student's application. */
    public CallStudent application(Principal principal, Action action, String callId, String student) {
        var call = permitted(principal, action, callId, found -> target(action, found, number(student)));
        return new CallStudent(call, number(student));
    }

    /** A malformed number is treated as unknown. */
    private static StudentNumber number(String student) {
        try {
            return new StudentNumber(student);
        } catch (IllegalArgumentException malformed) {
            throw Refusal.notFound();
        }
    }

    private Call permitted(Principal principal, Action action, String callId, Function<Call, Target> target) {
        if (!Policy.conceivable(principal, action)) {
            throw Refusal.forbidden();
        }
        var call = find(callId).orElseThrow(Refusal::notFound);
        if (!Policy.permits(principal, action, target.apply(call))) {
            throw Refusal.notFound();
        }
        if (!action.survivesCancellation()) {
            Cancelled.refuse(call);
        }
        return call;
    }

    /** The draft of this name, in any state, if the person is one of its writers. */
    public CallDraft draft(Principal principal, Action action, String name) {
        if (!Policy.conceivable(principal, action)) {
            throw Refusal.forbidden();
        }
        return id(name).flatMap(drafts::find)
                .filter(draft -> Policy.permits(principal, action, Target.of(draft)))
                .orElseThrow(Refusal::notFound);
    }

    private Optional<Call> find(String callId) {
        return id(callId).flatMap(calls::find);
    }

    private static Optional<CallId> id(String text) {
        try {
            return Optional.of(new CallId(text));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private Target target(Action action, Call call, StudentNumber student) {
        var department = action.relations().contains(Relation.DEPARTMENT)
                ? department(call, student)
                : Optional.<DepartmentCode>empty();
        return Target.of(call, student, department);
    }

    private Optional<DepartmentCode> department(Call call, StudentNumber student) {
        // both are always read: the time a refusal takes must not reveal who has applied or is a student
        var applied = applications.find(call.id(), student).map(Application::department);
        var recorded = officeData
                .record(call, student)
                .map(academic -> academic.cohort().department());
        return applied.or(() -> recorded);
    }
}
