package tr.edu.metu.ico.call;

/** The stage of a call; each step is taken once and never reversed. */
public enum CallState {
    /** Announced; the application period alone decides who is in time. */
    ANNOUNCED,
    /** The application period has begun. */
    OPEN,
    /** Frozen: no application content changes any more. */
    CLOSED,
    /** One run is the published result. */
    PUBLISHED,
    /** Cancelled before there was a result; final. */
    CANCELLED;

    /** Whether the gates of the call are still open. */
    public boolean accepting() {
        return this == ANNOUNCED || this == OPEN;
    }
}
