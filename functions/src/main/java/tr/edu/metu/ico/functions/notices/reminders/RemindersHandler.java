package tr.edu.metu.ico.functions.notices.reminders;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.Calls;
import tr.edu.metu.ico.functions.Wiring;
import tr.edu.metu.ico.functions.events.MilestoneEvent;
import tr.edu.metu.ico.functions.events.MilestoneReport;
import tr.edu.metu.ico.functions.events.Sweep;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.outbox.Outbox;

/**
 * Fired every fifteen minutes: stores the reminders that are due. Rows are stored once, so a run may be late, repeated or
 * lost. A failing call does not stop the others; the function then fails at the end, so that the event is retried and finally
 * moved to the dead-letter queue.
 */
public final class RemindersHandler implements RequestHandler<MilestoneEvent, MilestoneReport> {

    private final Calls calls;
    private final Outbox outbox;
    private final InstantSource clock;
    private final List<Reminder> reminders;

    public RemindersHandler() {
        this(Wiring.parts());
    }

    public RemindersHandler(Parts parts) {
        calls = parts.ports().calls();
        outbox = parts.ports().outbox();
        clock = parts.clock();
        reminders = List.of(
                new DeadlineReminders(parts),
                new WaitingReminders(parts),
                new ObjectionReminders(parts),
                new WithdrawalReminders(parts));
    }

    @Override
    public MilestoneReport handleRequest(MilestoneEvent event, Context context) {
        var now = clock.instant();
        return Sweep.calls(calls, "notices.not_reminded", call -> remind(call, now));
    }

    /** @return how many reminders are due */
    private int remind(Call call, Instant now) {
        var rows = reminders.stream()
                .flatMap(reminder -> reminder.rows(call, now).stream())
                .toList();
        outbox.putMissing(call.id(), rows);
        return rows.size();
    }
}
