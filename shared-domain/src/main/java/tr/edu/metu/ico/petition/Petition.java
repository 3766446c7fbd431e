package tr.edu.metu.ico.petition;

import java.time.Instant;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.call.CallId;

/**
 * A student's request to the office besides the application. A repeated request is the next version; earlier ones stay.
 *
 * @param version    counted from 1, of this student's petitions of this kind
 * @param reason     the student's own words, for officers only: they may reveal health
 * @param receivedAt the gateway's receipt time
 */
public record Petition(CallId call, StudentNumber student, Kind kind, int version, String reason, Instant receivedAt) {

    /** The kinds of petition. */
    public enum Kind {
        /** An excuse for missing the exam of the call (OE20-LANG-8, reading A-07). */
        EXAM_ABSENCE
    }

    public Petition {
        if (version < 1 || reason.isBlank()) {
            throw new IllegalArgumentException("a petition has a version and a reason");
        }
    }
}
