package tr.edu.metu.ico.functions.application;

import java.util.Optional;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.Wiring;
import tr.edu.metu.ico.functions.access.Action;
import tr.edu.metu.ico.functions.access.Guard;
import tr.edu.metu.ico.functions.http.HttpFunction;
import tr.edu.metu.ico.functions.http.Reply;
import tr.edu.metu.ico.functions.http.Request;
import tr.edu.metu.ico.functions.limits.PersonalLimits;
import tr.edu.metu.ico.functions.log.Log;
import tr.edu.metu.ico.limit.LimitedAct;

/** {@code POST} and {@code DELETE /calls/{call}/applications/{student}/submission}. */
public final class SubmissionHandler extends HttpFunction {

    private static final String SUBMISSION = "/calls/{call}/applications/{student}/submission";

    private final Guard guard;
    private final PersonalLimits limits;
    private final SubmitApplication submitApplication;
    private final SaveDraft drafts;
    private final ReadApplication readApplication;

    public SubmissionHandler() {
        this(Wiring.parts());
    }

    public SubmissionHandler(Parts parts) {
        guard = new Guard(parts);
        limits = parts.limits();
        submitApplication = new SubmitApplication(parts);
        drafts = new SaveDraft(parts);
        readApplication = new ReadApplication(parts);
        on("POST " + SUBMISSION, this::submit);
        on("DELETE " + SUBMISSION, this::retract);
    }

    private Reply submit(Request request) {
        var call = guard.application(
                request.principal(), Action.EDIT_APPLICATION, request.path("call"), request.path("student"));
        var student = Guard.number(request.path("student"));
        var receipt = submitApplication.submit(
                call,
                student,
                request.ifMatch(),
                request.idempotencyKey(),
                ContentBody.read(request.body()),
                request.receivedAt());
        return Reply.created(SubmissionBody.of(receipt, outlook(call, student, request)))
                .withVersion(receipt.version());
    }

    /** The submission is stored: whatever goes wrong here, its receipt is answered. */
    private Optional<OutlookBody> outlook(Call call, StudentNumber student, Request request) {
        try {
            return Optional.of(readApplication.eligibility(call, student, request.principal()));
        } catch (RuntimeException failure) {
            Log.failure("submission.no_outlook", failure);
            return Optional.empty();
        }
    }

    private Reply retract(Request request) {
        var call = guard.application(
                request.principal(), Action.EDIT_APPLICATION, request.path("call"), request.path("student"));
        limits.count(call, request.path("student"), LimitedAct.SUBMISSION, request.receivedAt());
        drafts.retract(call, Guard.number(request.path("student")), request.ifMatch(), request.receivedAt());
        return Reply.noContent();
    }
}
