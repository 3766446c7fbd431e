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
 * @param submission version of the reviewed submission; a later one must be reviewed again. {@link #TAKEN_BACK} after the
 *                   department took its decision back: then nothing is decided
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

    /** The submission of a decision that was taken back: no submission has this version. */
    public static final long TAKEN_BACK = 0;

    public Review {
        declinedChoices = Collections.unmodifiableMap(new TreeMap<>(declinedChoices));
    }

    /** Whether the department took its decision back; the version still counts on. */
    public boolean takenBack() {
        return submission == TAKEN_BACK;
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
