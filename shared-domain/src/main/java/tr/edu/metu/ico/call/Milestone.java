package tr.edu.metu.ico.call;

import java.time.Duration;
import java.time.Instant;

/** The steps the clock takes with a call. */
public enum Milestone {
    OPEN,
    FREEZE,
    SEAL,
    PLACE;

    private static final Duration AFTER_SEAL = Duration.ofMinutes(1);

    /** The earliest instant of the step; every step looks at the call again and is safe early, late and twice. */
    public Instant dueAt(Calendar calendar) {
        return switch (this) {
            case OPEN -> calendar.opensAt();
            case FREEZE -> calendar.freezesAt();
            case SEAL -> calendar.scoreAt();
            case PLACE -> calendar.scoreAt().plus(AFTER_SEAL);
        };
    }
}
