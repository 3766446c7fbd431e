package tr.edu.metu.ico.functions.application;

import java.util.Optional;
import tr.edu.metu.ico.functions.Wiring;
import tr.edu.metu.ico.functions.access.Action;
import tr.edu.metu.ico.functions.access.CallStudent;
import tr.edu.metu.ico.functions.http.AuthorizedRequest;
import tr.edu.metu.ico.functions.http.HttpFunction;
import tr.edu.metu.ico.functions.http.NoBody;
import tr.edu.metu.ico.functions.http.Subject;
import tr.edu.metu.ico.functions.http.Versioned;
import tr.edu.metu.ico.functions.log.Log;
import tr.edu.metu.ico.functions.parts.Parts;

/** {@code POST} and {@code DELETE /calls/{call}/applications/{student}/submission}. */
public final class SubmissionHandler extends HttpFunction {

    private static final String SUBMISSION = "/calls/{call}/applications/{student}/submission";

    private final SubmitApplication submitApplication;
    private final SaveDraft drafts;
    private final ReadApplication readApplication;

    public SubmissionHandler() {
        this(Wiring.parts());
    }

    public SubmissionHandler(Parts parts) {
        super(parts);
        submitApplication = new SubmitApplication(parts);
        drafts = new SaveDraft(parts);
        readApplication = new ReadApplication(parts);
        post(SUBMISSION, Subject.APPLICATION, Action.EDIT_APPLICATION)
                .ifMatch()
                .idempotent()
                .takes(ContentBody.class, ContentBody::read)
                .createsVersion(SubmissionBody.class, this::submit);
        delete(SUBMISSION, Subject.APPLICATION, Action.EDIT_APPLICATION)
                .ifMatch()
                .does(this::retract);
    }

    private Versioned<SubmissionBody> submit(AuthorizedRequest<CallStudent, ContentRequest> request) {
        var receipt = submitApplication.submit(
                request.subject().call(),
                request.subject().student(),
                request.version(),
                request.key(),
                request.body(),
                request.receivedAt());
        return new Versioned<>(SubmissionBody.of(receipt, outlook(request)), receipt.version());
    }

    /** The submission is stored: its receipt is returned even if something fails here. */
    private Optional<OutlookBody> outlook(AuthorizedRequest<CallStudent, ContentRequest> request) {
        try {
            return Optional.of(readApplication.eligibility(
                    request.subject().call(), request.subject().student(), request.principal()));
        } catch (RuntimeException failure) {
            Log.failure("submission.no_outlook", failure);
            return Optional.empty();
        }
    }

    private void retract(AuthorizedRequest<CallStudent, NoBody> request) {
        var call = request.subject().call();
        var student = request.subject().student();
        drafts.retract(call, student, request.version(), request.receivedAt());
    }
}
