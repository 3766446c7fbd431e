package tr.edu.metu.ico.application;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.agreement.DepartmentCode;
import tr.edu.metu.ico.agreement.StudyLevel;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.call.CallId;

/**
 * A line of a department's work list: an open or decided submission. A later submission is open again.
 *
 * @param submission  version of the submission
 * @param submittedAt when the gateway received it
 * @param review      the decision on exactly this submission; empty while it is open
 */
public record ReviewTask(
        CallId call,
        StudentNumber student,
        DepartmentCode department,
        StudyLevel level,
        long submission,
        Instant submittedAt,
        List<Choice> choices,
        Optional<Review> review) {

    public ReviewTask {
        choices = List.copyOf(choices);
    }

    /** The open submission of this application. */
    public static ReviewTask open(Application application) {
        var submission = application
                .submission()
                .orElseThrow(() -> new IllegalArgumentException("an application that was not submitted is no work"));
        return new ReviewTask(
                application.call(),
                application.student(),
                application.department(),
                application.level(),
                submission.receipt().version(),
                submission.receipt().receivedAt(),
                submission.content().choices(),
                Optional.empty());
    }

    public ReviewTask decided(Review review) {
        return new ReviewTask(call, student, department, level, submission, submittedAt, choices, Optional.of(review));
    }
}
