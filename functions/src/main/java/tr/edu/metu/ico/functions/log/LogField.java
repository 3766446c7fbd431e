package tr.edu.metu.ico.functions.log;

import java.util.Locale;

/** The only fields a log line may have; none of them names a person (INV-22). */
public enum LogField {
    CALL,
    COUNT,
    DURATION_MS,
    EPOCH,
    FAULT,
    IMPORT,
    /** The kind of a notice. */
    KIND,
    MANIFEST,
    MILESTONE,
    OUTCOME,
    PLACE_OF_FAULT,
    /** A code for why something was not done. */
    REASON,
    /** The gateway's request id. */
    REQUEST,
    ROUTE,
    RUN,
    STATUS,
    /** What pages of the public site are about. */
    SUBJECT,
    /** What started a milestone: its one-time schedule or the sweep of every minute. */
    TRIGGER;

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
