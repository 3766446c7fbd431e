package tr.edu.metu.ico.limit;

import java.time.Duration;
import java.time.Instant;

/**
 * A rate limit.
 *
 * @param most   maximum number within one window
 * @param window length of consecutive windows since the Unix epoch; at least a second
 */
public record Limit(int most, Duration window) {

    /** Longer than any call lives. */
    private static final Duration LIFE = Duration.ofDays(365 * 100);

    public Limit {
        if (most < 1) {
            throw new IllegalArgumentException("a limit must allow at least 1, not " + most);
        }
        if (window.compareTo(Duration.ofSeconds(1)) < 0) {
            throw new IllegalArgumentException("the window of a limit must be at least a second");
        }
    }

    public static Limit anHour(int most) {
        return new Limit(most, Duration.ofHours(1));
    }

    /** A limit for the life of a call. */
    public static Limit inAll(int most) {
        return new Limit(most, LIFE);
    }

    /** The start of the window of this instant. */
    public Instant begin(Instant now) {
        long length = window.toSeconds();
        return Instant.ofEpochSecond(Math.floorDiv(now.getEpochSecond(), length) * length);
    }

    /** The end of the window of this instant, when counting restarts. */
    public Instant end(Instant now) {
        return begin(now).plusSeconds(window.toSeconds());
    }
}
