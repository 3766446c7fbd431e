package tr.edu.metu.ico.functions.http;

import java.time.Instant;
import java.util.Optional;

/** The version of a decision of which only the latest is kept: its time in milliseconds, 0 before the first. */
public final class DecisionVersion {

    private DecisionVersion() {}

    public static long of(Optional<Instant> decidedAt) {
        return decidedAt.map(Instant::toEpochMilli).orElse(0L);
    }
}
