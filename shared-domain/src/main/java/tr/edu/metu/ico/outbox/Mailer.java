package tr.edu.metu.ico.outbox;

/** The mail service. */
public interface Mailer {

    /** Hands over one mail to one person, once: it never tries again by itself. */
    Outcome send(OutgoingMail mail);

    /**
     * One mail.
     *
     * @param notice  what it is about, for the service's reports about it; it is in no header
     * @param name    the person's name as shown beside the address; may be empty
     * @param address where it goes
     * @param html    the same as the text, as an HTML document
     */
    record OutgoingMail(NoticeId notice, String name, String address, Delivery.Text text, String html) {}

    /** What the service answered. */
    sealed interface Outcome {

        /** It will deliver the mail, or report that it could not. */
        record Accepted() implements Outcome {}

        /** Too many mails at a time; this one may be sent later. */
        record Busy() implements Outcome {}

        /** It does not take this mail, and will not take it later. @param why a code */
        record Refused(String why) implements Outcome {}

        /** It takes no mails at all now, such as while sending is paused; this one may be sent later. @param why a code */
        record Closed(String why) implements Outcome {}

        /** There was no answer, so the mail may have been sent. @param fault a code */
        record Unknown(String fault) implements Outcome {}
    }
}
