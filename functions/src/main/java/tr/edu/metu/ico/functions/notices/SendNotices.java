package tr.edu.metu.ico.functions.notices;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import tr.edu.metu.ico.functions.log.Log;
import tr.edu.metu.ico.functions.log.LogField;
import tr.edu.metu.ico.outbox.Deliveries;
import tr.edu.metu.ico.outbox.Delivery.State;
import tr.edu.metu.ico.outbox.Notice;

/**
 * The one sender: takes what is due, earliest first, until nothing is left or its time is over. A lease keeps a second sender
 * from starting, which would double the rate; that nothing is sent twice is guaranteed by the claims alone.
 */
final class SendNotices {

    /** A sender that dies holds the others up for this long at most. */
    private static final Duration LEASE = Duration.ofMinutes(2);

    private final Deliveries deliveries;
    private final DeliverNotice deliver;
    private final InstantSource clock;
    private final Executor workers;
    private final int atOnce;

    /**
     * @param workers run the deliveries; a mail takes much longer than the gap between two
     * @param atOnce  how many mails may be under way
     */
    SendNotices(Deliveries deliveries, DeliverNotice deliver, InstantSource clock, Executor workers, int atOnce) {
        this.deliveries = deliveries;
        this.deliver = deliver;
        this.clock = clock;
        this.workers = workers;
        this.atOnce = atOnce;
    }

    /**
     * Sends what is due.
     *
     * @param holder names this sender
     * @param end    nothing is begun at or after this time
     * @return how many notices ended this turn in which state; empty if another sender is at work
     */
    Map<State, Integer> run(String holder, Instant end) {
        if (!lease(holder)) {
            return Map.of();
        }
        try {
            return sendAll(holder, end);
        } finally {
            deliveries.release(holder, clock.instant());
        }
    }

    private boolean lease(String holder) {
        var now = clock.instant();
        return deliveries.lease(holder, now, now.plus(LEASE));
    }

    private Map<State, Integer> sendAll(String holder, Instant end) {
        var ended = new EnumMap<State, Integer>(State.class);
        var free = new Semaphore(atOnce);
        var renewAt = clock.instant().plus(LEASE.dividedBy(2));
        var due = deliveries.due(clock.instant()).iterator();
        while (clock.instant().isBefore(end) && due.hasNext()) {
            if (!clock.instant().isBefore(renewAt)) {
                if (!lease(holder)) {
                    break;
                }
                renewAt = clock.instant().plus(LEASE.dividedBy(2));
            }
            var notice = due.next();
            free.acquireUninterruptibly();
            workers.execute(() -> {
                try {
                    attempt(notice, ended);
                } finally {
                    free.release();
                }
            });
        }
        // until none is under way
        free.acquireUninterruptibly(atOnce);
        return ended;
    }

    /** One notice that cannot be delivered does not stop the others (INV-29). */
    private void attempt(Notice notice, Map<State, Integer> ended) {
        try {
            deliver.deliver(notice).ifPresent(state -> {
                synchronized (ended) {
                    ended.merge(state, 1, Integer::sum);
                }
            });
        } catch (RuntimeException failure) {
            Log.failure(
                    "notice.not_delivered",
                    failure,
                    LogField.CALL,
                    notice.row().call(),
                    LogField.KIND,
                    notice.row().kind());
        }
    }
}
