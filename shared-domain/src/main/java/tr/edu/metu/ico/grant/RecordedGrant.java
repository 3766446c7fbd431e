package tr.edu.metu.ico.grant;

import java.time.Instant;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.call.CallId;

/**
 * One version of what an officer recorded for a placed student. Versions are never changed or removed; the last one counts.
 *
 * @param version counts from 1
 * @param reason  why this version was recorded, in the officer's words
 * @param by      subject of the officer
 */
public record RecordedGrant(
        CallId call,
        StudentNumber student,
        int version,
        GrantFacts facts,
        GrantAmount amount,
        String reason,
        String by,
        Instant at) {

    public RecordedGrant {
        if (version < 1) {
            throw new IllegalArgumentException("version must be at least 1");
        }
    }
}
