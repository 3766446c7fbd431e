package tr.edu.metu.ico.functions.application;

import java.time.Instant;
import java.util.Optional;
import tr.edu.metu.ico.applicant.Applicant;
import tr.edu.metu.ico.applicant.OfficeData;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.application.Application;
import tr.edu.metu.ico.application.ApplicationContent;
import tr.edu.metu.ico.application.Applications;
import tr.edu.metu.ico.application.IdempotencyKey;
import tr.edu.metu.ico.application.Receipt;
import tr.edu.metu.ico.application.WriteOutcome;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.Calls;
import tr.edu.metu.ico.call.ImportKind;
import tr.edu.metu.ico.functions.calls.Period;
import tr.edu.metu.ico.functions.calls.RetryOnConflict;
import tr.edu.metu.ico.functions.imports.NoRecord;
import tr.edu.metu.ico.functions.limits.PersonalLimits;
import tr.edu.metu.ico.functions.parts.Definitions;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.refusal.Refusal;
import tr.edu.metu.ico.functions.trail.Trail;
import tr.edu.metu.ico.limit.LimitedAct;
import tr.edu.metu.ico.submission.SubmissionCheck;
import tr.edu.metu.ico.trail.Ids;

/**
 * Submits an application: received in time, valid, at the version last seen, through an open gate, once per key. A
 * retry gets the first response again, also after the deadline.
 */
public final class SubmitApplication {

    private final Calls calls;
    private final Applications applications;
    private final OfficeData officeData;
    private final Definitions definitions;
    private final SubmittedPartners submittedPartners;
    private final Period period;
    private final SaveDraft drafts;
    private final PersonalLimits limits;
    private final Ids ids;
    private final Trail trail;

    public SubmitApplication(Parts parts) {
        var ports = parts.ports();
        calls = ports.calls();
        applications = ports.applications();
        officeData = ports.officeData();
        definitions = parts.definitions();
        submittedPartners = new SubmittedPartners(parts);
        period = new Period(parts.definitions());
        drafts = new SaveDraft(parts);
        limits = parts.limits();
        ids = parts.ids();
        trail = parts.trail();
    }

    /** The receipt; a retry gets the first receipt, even while the first request is still running. */
    public Receipt submit(
            Call call,
            StudentNumber student,
            long version,
            IdempotencyKey key,
            ContentRequest request,
            Instant receivedAt) {
        var before = answered(call, student, key, receivedAt);
        if (before.isPresent()) {
            return before.get();
        }
        try {
            return RetryOnConflict.whileCallMoves(
                    calls, call, seen -> store(seen, student, version, key, request, receivedAt));
        } catch (RuntimeException failure) {
            // the same request may have been stored by now: then its receipt is returned, whatever blocked this one
            return answered(call, student, key, receivedAt).orElseThrow(() -> failure);
        }
    }

    /** Empty when another list of partners came into force meanwhile and changes nothing for these choices. */
    private Optional<Receipt> store(
            Call call,
            StudentNumber student,
            long version,
            IdempotencyKey key,
            ContentRequest request,
            Instant receivedAt) {
        period.require(call, receivedAt);
        validate(call, request.content(), applicant(call, student));
        var stored = drafts.seen(call, student, version, receivedAt);
        var seen = PrivacyNotice.required(stored, request.privacyNotice(), receivedAt);
        var receipt = new Receipt(ids.next(), seen.version() + 1, receivedAt, key.request());
        var entry = trail.entry(
                receivedAt,
                student.value(),
                "application.submit",
                call.id() + "/" + student,
                "version " + receipt.version() + " seal " + ContentCommitment.of(call, student, receipt));
        var submitted = seen.submitted(request.content(), receipt, call.imported(ImportKind.AGREEMENTS));
        var outcome = limits.counted(
                call,
                student.value(),
                LimitedAct.SUBMISSION,
                receivedAt,
                () -> applications.submit(submitted, call.imported(ImportKind.AGREEMENTS), key, entry),
                WriteOutcome.Written.class::isInstance);
        if (outcome instanceof WriteOutcome.Closed && submittedPartners.changed(call, submitted)) {
            return Optional.empty();
        }
        return Optional.of(receipt(call, student, outcome, receivedAt));
    }

    private Optional<Receipt> answered(Call call, StudentNumber student, IdempotencyKey key, Instant receivedAt) {
        return applications
                .answered(call.id(), student, key)
                .map(outcome -> receipt(call, student, outcome, receivedAt));
    }

    private Applicant applicant(Call call, StudentNumber student) {
        return officeData.applicant(call, student).orElseThrow(NoRecord::refusal);
    }

    private void validate(Call call, ApplicationContent content, Applicant applicant) {
        var problems = SubmissionCheck.problems(definitions.of(call), content, applicant, officeData.agreements(call));
        if (!problems.isEmpty()) {
            throw Refusal.brokenRules(problems);
        }
    }

    private Receipt receipt(Call call, StudentNumber student, WriteOutcome outcome, Instant receivedAt) {
        return switch (outcome) {
            case WriteOutcome.Written(var application) ->
                application.submission().orElseThrow().receipt();
            case WriteOutcome.Replayed(var receipt) -> standing(call, student, receipt);
            case WriteOutcome.KeyReused _ -> throw Refusal.keyReused();
            case WriteOutcome.Conflict _ -> throw Refusal.staleVersion();
            case WriteOutcome.Closed _ -> throw period.closed(call, receivedAt);
        };
    }

    /** The earlier receipt; a student whose submission is gone must not be led to believe otherwise. */
    private Receipt standing(Call call, StudentNumber student, Receipt receipt) {
        if (applications
                .find(call.id(), student)
                .flatMap(Application::submission)
                .isPresent()) {
            return receipt;
        }
        throw Refusal.conflict(
                "SUBMISSION_TAKEN_BACK",
                "The submission with receipt " + receipt.id() + " was taken back and does not count. To apply, submit"
                        + " again with a new Idempotency-Key.",
                receipt.id() + " alındı numaralı başvuru geri alındı ve geçerli değil. Başvurmak için yeni bir"
                        + " Idempotency-Key ile yeniden gönderin.");
    }
}
