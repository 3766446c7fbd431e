package tr.edu.metu.ico.functions.milestones;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.List;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.call.Calls;
import tr.edu.metu.ico.call.Milestone;
import tr.edu.metu.ico.functions.events.MilestoneEvent;
import tr.edu.metu.ico.functions.events.MilestoneReport;
import tr.edu.metu.ico.functions.events.Sweep;
import tr.edu.metu.ico.functions.log.Log;
import tr.edu.metu.ico.functions.log.LogField;

/**
 * A function that the scheduler fires, for one call or every minute for all calls. A failing call does not stop the
 * others; the function then fails at the end, so that the event is retried and finally moved to the dead-letter queue
 * (INV-29).
 */
public abstract class MilestoneFunction implements RequestHandler<MilestoneEvent, MilestoneReport> {

    private final Milestone milestone;
    private final Calls calls;
    private final Step step;

    protected MilestoneFunction(Milestone milestone, Calls calls, Step step) {
        this.milestone = milestone;
        this.calls = calls;
        this.step = step;
    }

    @Override
    public final MilestoneReport handleRequest(MilestoneEvent event, Context context) {
        var trigger = Trigger.of(event);
        return MilestoneReport.of(
                Sweep.over(meant(event), Call::id, LogField.CALL, "milestone.failed", call -> take(call, trigger)));
    }

    /** A schedule that fires is always logged, so that it can be distinguished from a sweep that came first. */
    private String take(Call call, Trigger trigger) {
        var outcome = step.take(call);
        if (trigger == Trigger.SCHEDULE || !Outcomes.QUIET.contains(outcome)) {
            Log.event(
                    "milestone.taken",
                    LogField.MILESTONE,
                    milestone,
                    LogField.CALL,
                    call.id(),
                    LogField.TRIGGER,
                    trigger,
                    LogField.OUTCOME,
                    outcome);
        }
        return outcome;
    }

    private List<Call> meant(MilestoneEvent event) {
        if (Trigger.of(event) == Trigger.SWEEP) {
            return calls.all();
        }
        return calls.find(new CallId(event.getCall())).stream().toList();
    }
}
