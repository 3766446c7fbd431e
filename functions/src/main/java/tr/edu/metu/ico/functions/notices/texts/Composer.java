package tr.edu.metu.ico.functions.notices.texts;

import java.time.Instant;
import tr.edu.metu.ico.outbox.OutboxRow;

/** Composes the text of a notice from the current state, when it is about to be sent. */
public interface Composer {

    /** @param now the current time, for notices that wait and for reminders that are no longer of use */
    Composed compose(OutboxRow row, Instant now);
}
