package tr.edu.metu.ico.call;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/** The dates of a {@link Calendar}: how definitions name them, and what an amendment may do to them. */
public enum CalendarDate {
    OPENS_AT("opensAt", Presence.REQUIRED, Amendment.NONE, calendar -> Optional.of(calendar.opensAt())),
    CLOSES_AT("closesAt", Presence.REQUIRED, Amendment.LATER, calendar -> Optional.of(calendar.closesAt())),
    SCORE_AT("scoreAt", Presence.REQUIRED, Amendment.LATER, calendar -> Optional.of(calendar.scoreAt())),
    WITHDRAW_OPENS_AT("withdrawOpensAt", Presence.OPTIONAL, Amendment.LATER, Calendar::withdrawOpensAt),
    WITHDRAW_CLOSES_AT(
            "withdrawClosesAt",
            Presence.REQUIRED,
            Amendment.LATER,
            calendar -> Optional.of(calendar.withdrawClosesAt()));

    private final String field;
    private final Presence presence;
    private final Amendment amendment;
    private final Function<Calendar, Optional<Instant>> reader;

    CalendarDate(String field, Presence presence, Amendment amendment, Function<Calendar, Optional<Instant>> reader) {
        this.field = field;
        this.presence = presence;
        this.amendment = amendment;
        this.reader = reader;
    }

    /** Whether every calendar has the date. */
    public enum Presence {
        REQUIRED,
        OPTIONAL
    }

    /** What may still be done to a date once the application period has begun. */
    public enum Amendment {
        NONE,
        /** It may be postponed until it has passed. */
        LATER
    }

    /** Its name in a definition. */
    public String field() {
        return field;
    }

    public boolean required() {
        return presence == Presence.REQUIRED;
    }

    public Amendment amendment() {
        return amendment;
    }

    /** The date in this calendar; empty if the calendar does not have it. */
    public Optional<Instant> in(Calendar calendar) {
        return reader.apply(calendar);
    }
}
