package tr.edu.metu.ico.functions.milestones;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.TreeMap;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.outbox.Outbox;
import tr.edu.metu.ico.outbox.OutboxRow;
import tr.edu.metu.ico.outbox.Recipient;

/**
 * Notices to the officers of a call whose seal is blocked: at once, then every morning. A blocked seal changes nothing and so
 * leaves no entry in the audit trail that a notice could follow from.
 */
final class BlockedNotices {

    /** When another day begins. */
    private static final Duration MORNING = Duration.ofHours(9);

    private final Outbox outbox;

    BlockedNotices(Outbox outbox) {
        this.outbox = outbox;
    }

    /** Adds the rows of today unless they exist; the seal is tried every minute. */
    void add(Call call, Instant now) {
        var today = day(call, now).toString();
        outbox.put(call.officers().stream()
                .map(officer -> new OutboxRow(
                        call.id(),
                        new Recipient.Staff(officer),
                        OutboxRow.Kind.SEAL_BLOCKED,
                        today,
                        now,
                        now,
                        new TreeMap<>()))
                .toList());
    }

    private static LocalDate day(Call call, Instant now) {
        return now.minus(MORNING).atZone(call.calendar().zone()).toLocalDate();
    }
}
