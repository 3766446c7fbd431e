package tr.edu.metu.ico.functions.notices.reminders;

import java.time.Instant;
import java.util.List;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.outbox.OutboxRow;

/** One sort of reminder. */
interface Reminder {

    /** The rows that are due for a call now; the same rows whenever it is asked within the same {@link Moment}. */
    List<OutboxRow> rows(Call call, Instant now);
}
