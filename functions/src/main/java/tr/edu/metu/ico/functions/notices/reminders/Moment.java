package tr.edu.metu.ico.functions.notices.reminders;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.outbox.OutboxRow;
import tr.edu.metu.ico.outbox.Recipient;

/**
 * When reminders of an end are stored: from some time before it on.
 *
 * @param end  of what is reminded of, exclusive
 * @param lead how long before the end
 */
record Moment(Instant end, Duration lead) {

    /** How long a reminder is still made up for when a run of the schedule was lost. */
    static final Duration MADE_UP = Duration.ofHours(2);

    Instant from() {
        return end.minus(lead);
    }

    /** Whether it has come and is neither long past nor after the end. */
    boolean isNow(Instant now) {
        return !now.isBefore(from()) && now.isBefore(from().plus(MADE_UP)) && now.isBefore(end);
    }

    /** A row of this moment; another end, such as an extended deadline, makes another one. */
    OutboxRow row(CallId call, Recipient to, OutboxRow.Kind kind) {
        var facts = new TreeMap<>(Map.of("until", List.of(end.toString())));
        var subject = lead.toHours() + "h-before-" + end.getEpochSecond();
        return new OutboxRow(call, to, kind, subject, from(), from(), facts);
    }
}
