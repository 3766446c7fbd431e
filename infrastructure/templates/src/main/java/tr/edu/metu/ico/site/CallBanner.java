package tr.edu.metu.ico.site;

import java.time.Instant;
import java.util.Optional;
import tr.edu.metu.ico.announcement.Text;

/**
 * What stands at the top of every page of one call: which call it is, and its navigation.
 *
 * @param destinations whether the call has a list of partner universities in force
 * @param stage        how far the call has come, by its state and not by the clock
 */
public record CallBanner(CallHead head, Optional<Cancelled> cancelled, boolean destinations, Stage stage) {

    /** How far a call has come. */
    public enum Stage {
        /** Announced; the period of applications is stated and decides. */
        ANNOUNCED,
        /** The period of applications has begun. */
        OPEN,
        /** Applications no longer change and are being evaluated. */
        EVALUATION,
        /** A result is published. */
        PUBLISHED,
        CANCELLED;

        /** Whether applications may still be made. */
        public boolean accepting() {
            return this == ANNOUNCED || this == OPEN;
        }
    }

    /** Why and when a call was cancelled. */
    public record Cancelled(Text reason, Instant at) {}

    /** Whether a page says when results come or what they are. */
    public boolean results() {
        return stage == Stage.EVALUATION || stage == Stage.PUBLISHED;
    }
}
