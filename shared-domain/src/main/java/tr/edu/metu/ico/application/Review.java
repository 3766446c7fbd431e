package tr.edu.metu.ico.application;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import tr.edu.metu.ico.agreement.UniversityId;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.call.CallId;

/**
 * A departmental coordinator's decision on an application and on its single choices (reading A-20).
 *
 * @param submission version of the reviewed submission; a later one must be reviewed again
 * @param declinedChoices the declined universities with the reason
 * @param grounds    the coded reasons
 * @param version    counts the decisions, 1 for the first
 */
public record Review(
        CallId call,
        StudentNumber student,
        long submission,
        boolean approved,
        String reason,
        Map<UniversityId, String> declinedChoices,
        DeclineGrounds grounds,
        long version,
        String by,
        Instant at) {

    public Review {
        declinedChoices = Collections.unmodifiableMap(new TreeMap<>(declinedChoices));
    }

    /** A decision with reasons in words only. */
    public Review(
            CallId call,
            StudentNumber student,
            long submission,
            boolean approved,
            String reason,
            Map<UniversityId, String> declinedChoices,
            long version,
            String by,
            Instant at) {
        this(call, student, submission, approved, reason, declinedChoices, DeclineGrounds.NONE, version, by, at);
    }
}
