package tr.edu.metu.ico.local.mail;

import java.util.Optional;

/** What a mail meets when it is asked for. */
public enum MailFault {
    /** The service is asked too often. */
    THROTTLE("TooManyRequestsException", 429, "", ""),
    /** The account may not send for now. */
    PAUSE("SendingPausedException", 400, "", ""),
    /** The service does not take this mail. */
    REJECT("MessageRejected", 400, "", ""),
    /** The service fails, and nobody knows whether it took the mail. */
    FAIL("InternalFailure", 500, "", ""),
    /** The mail is taken, and its address does not exist. */
    BOUNCE("", 200, "Bounce", "Permanent"),
    /** The mail is taken, and the mailbox is full. */
    FULL("", 200, "Bounce", "Transient"),
    /** The mail is taken, and the person reports it as unwanted. */
    COMPLAINT("", 200, "Complaint", "");

    private final String error;
    private final int status;
    private final String report;
    private final String bounce;

    MailFault(String error, int status, String report, String bounce) {
        this.error = error;
        this.status = status;
        this.report = report;
        this.bounce = bounce;
    }

    /** The error of SES; empty if it takes the mail. */
    Optional<String> error() {
        return Optional.of(error).filter(type -> !type.isEmpty());
    }

    int status() {
        return status;
    }

    /** What it reports later. */
    String report() {
        return report;
    }

    String bounceType() {
        return bounce;
    }
}
