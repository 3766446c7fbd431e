package tr.edu.metu.ico.functions.notices.texts;

import java.time.Instant;
import tr.edu.metu.ico.mail.MailText;

/** What became of a row of the outbox when its text was to be composed. */
public sealed interface Composed {

    /** It is sent now with this text. */
    record Mail(MailText text) implements Composed {}

    /** It is not ready yet, for instance because its change is not in force. @param again when to try again */
    record NotNow(Instant again) implements Composed {}

    /**
     * It is never sent: its change never took effect or was taken back, or there is nothing to say any more.
     *
     * @param why a code for officers and logs, such as {@code WITHDRAWN}; nothing about the person
     */
    record Overtaken(String why) implements Composed {}
}
