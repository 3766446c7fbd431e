package tr.edu.metu.ico.call;

/** How far a call has come; each step is taken once and never back. */
public enum CallState {
    /** Definition loaded; the application period decides by itself who is in time. */
    ANNOUNCED,
    /** The application period has begun. */
    OPEN,
    /** Frozen: no application content changes any more. */
    CLOSED,
    /** One run is the published result. */
    PUBLISHED,
    /** Called off before there was a result; nothing more happens. */
    CANCELLED;

    /** Whether the gates of the call still stand open. */
    public boolean accepting() {
        return this == ANNOUNCED || this == OPEN;
    }
}
