package tr.edu.metu.ico.call;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** The scheduled steps of a call. */
public enum Milestone {
    OPEN,
    FREEZE,
    SEAL,
    PLACE,
    /** The instant of publication that two officers agreed. */
    PUBLISH,
    /** The deadline for answering objections to the published result. */
    OBJECTIONS;

    private static final Duration AFTER_SEAL = Duration.ofMinutes(1);

    /**
     * The earliest instant of the step; empty if the calendar does not set it. Every step reads the call again and is
     * safe to run early, late or twice.
     */
    public Optional<Instant> dueAt(Calendar calendar) {
        return switch (this) {
            case OPEN -> Optional.of(calendar.opensAt());
            case FREEZE -> Optional.of(calendar.freezesAt());
            case SEAL -> Optional.of(calendar.scoreAt());
            case PLACE -> Optional.of(calendar.scoreAt().plus(AFTER_SEAL));
            case PUBLISH, OBJECTIONS -> Optional.empty();
        };
    }
}
