package tr.edu.metu.ico.functions.notices;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.function.LongSupplier;

/** Spaces mails evenly, so that the rate the mail service allows is not exceeded, and waits longer after it says so. */
public final class Pace {

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);
    private static final BigDecimal NANOS = BigDecimal.valueOf(1_000_000_000L);

    /** Waits for a time. */
    @FunctionalInterface
    public interface Sleep {
        void pass(Duration time);
    }

    private final long gap;
    private final LongSupplier nanos;
    private final Sleep sleep;
    private long next;
    private Duration pause = Duration.ZERO;

    /**
     * @param aSecond how many mails are sent a second; more than 0
     * @param nanos   a clock that only goes on, in nanoseconds
     */
    public Pace(BigDecimal aSecond, LongSupplier nanos, Sleep sleep) {
        if (aSecond.signum() <= 0) {
            throw new IllegalStateException("the setting MAILS_PER_SECOND must be more than 0");
        }
        this.gap = NANOS.divide(aSecond, 0, RoundingMode.CEILING).longValueExact();
        this.nanos = nanos;
        this.sleep = sleep;
        this.next = nanos.getAsLong();
    }

    /** Waits until the next mail may be sent. */
    public void await() {
        var wait = turn();
        if (wait > 0) {
            sleep.pass(Duration.ofNanos(wait));
        }
    }

    /** Takes the next turn. @return how long it is until then, in nanoseconds */
    private synchronized long turn() {
        long now = nanos.getAsLong();
        long mine = Math.max(now, next);
        next = mine + gap;
        return mine - now;
    }

    /** The mail service was asked too often: nobody sends for a while, longer each time in a row. */
    public synchronized void slower() {
        var doubled = pause.isZero() ? FIRST_PAUSE : pause.multipliedBy(2);
        pause = doubled.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : doubled;
        next = Math.max(next, nanos.getAsLong() + pause.toNanos());
    }

    /** The mail service accepted a mail. */
    public synchronized void accepted() {
        pause = Duration.ZERO;
    }
}
