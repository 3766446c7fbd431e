package tr.edu.metu.ico.mobility;

/**
 * Why an officer corrected what was recorded.
 *
 * @param reason a short reason for officers, 1 to {@value #LONGEST_REASON} characters; never part of the audit trail
 */
public record StatusCorrection(Code code, String reason) {

    /** The longest reason, in characters. */
    public static final int LONGEST_REASON = 200;

    public StatusCorrection {
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new IllegalArgumentException("reason must have 1 to " + LONGEST_REASON + " characters");
        }
    }

    /** The kind of reason. */
    public enum Code {
        /** Recorded for the wrong student. */
        WRONG_STUDENT,
        /** The wrong status was recorded. */
        WRONG_STATUS,
        /** The wrong dates or months were recorded. */
        WRONG_STAY,
        /** The host changed its decision. */
        HOST_DECIDED_AGAIN,
        OTHER
    }
}
