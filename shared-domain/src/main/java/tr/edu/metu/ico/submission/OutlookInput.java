package tr.edu.metu.ico.submission;

import java.time.Instant;
import java.util.List;
import tr.edu.metu.ico.agreement.Agreement;
import tr.edu.metu.ico.applicant.Applicant;
import tr.edu.metu.ico.application.Application;
import tr.edu.metu.ico.application.Dossier;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.definition.CallDefinition;
import tr.edu.metu.ico.result.SealedApplication;

/** The basis of an {@link Outlook}. */
record OutlookInput(
        CallDefinition definition,
        Call call,
        Dossier dossier,
        Applicant applicant,
        List<Agreement> agreements,
        Instant now) {

    /** The application as if sealed now. */
    SealedApplication sealed(Application.Submission submission) {
        return SealedApplication.of(call, dossier, submission, applicant);
    }

    Instant closesAt() {
        return call.calendar().closesAt();
    }

    /** Whether the student can no longer change anything. */
    boolean closed() {
        return !call.state().accepting() || !now.isBefore(closesAt());
    }
}
