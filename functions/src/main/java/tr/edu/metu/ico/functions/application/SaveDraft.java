package tr.edu.metu.ico.functions.application;

import java.time.Instant;
import java.util.function.Supplier;
import tr.edu.metu.ico.applicant.OfficeData;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.application.Application;
import tr.edu.metu.ico.application.Applications;
import tr.edu.metu.ico.application.WriteOutcome;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.ImportKind;
import tr.edu.metu.ico.functions.calls.Period;
import tr.edu.metu.ico.functions.imports.NoRecord;
import tr.edu.metu.ico.functions.limits.PersonalLimits;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.refusal.Refusal;
import tr.edu.metu.ico.functions.trail.Trail;
import tr.edu.metu.ico.limit.LimitedAct;
import tr.edu.metu.ico.trail.TrailEntry;

/** Saves a student's draft. A draft may be incomplete or break rules; it does not count as an application. */
public final class SaveDraft {

    private final Applications applications;
    private final OfficeData officeData;
    private final Period period;
    private final PersonalLimits limits;
    private final Trail trail;

    public SaveDraft(Parts parts) {
        var ports = parts.ports();
        applications = ports.applications();
        officeData = ports.officeData();
        period = new Period(parts.definitions());
        limits = parts.limits();
        trail = parts.trail();
    }

    public void save(Call call, StudentNumber student, long version, ContentRequest request, Instant receivedAt) {
        period.require(call, receivedAt);
        var seen = PrivacyNotice.acknowledged(
                seen(call, student, version, receivedAt), request.privacyNotice(), receivedAt);
        var next = seen.withDraft(request.content(), receivedAt, call.imported(ImportKind.AGREEMENTS));
        store(call, next, LimitedAct.DRAFT, () -> applications.saveDraft(next));
    }

    /** Discards the draft; a submission stays as it is. */
    public void discard(Call call, StudentNumber student, long version, Instant receivedAt) {
        period.require(call, receivedAt);
        var seen = seen(call, student, version, receivedAt);
        if (seen.draft().isEmpty()) {
            throw Refusal.conflict("NO_DRAFT", "There is no draft to discard.", "Silinecek bir taslak yok.");
        }
        var next = seen.withoutDraft(receivedAt);
        store(call, next, LimitedAct.SUBMISSION, () -> applications.write(next, entry(next, "application.discard")));
    }

    /** Takes a submission back before the deadline, without any consequence (reading A-45). */
    public void retract(Call call, StudentNumber student, long version, Instant receivedAt) {
        period.require(call, receivedAt);
        var seen = seen(call, student, version, receivedAt);
        if (seen.submission().isEmpty()) {
            throw Refusal.conflict(
                    "NOT_SUBMITTED", "There is no submission to take back.", "Geri alınacak bir başvuru yok.");
        }
        var next = seen.retracted(receivedAt);
        store(call, next, LimitedAct.SUBMISSION, () -> applications.takeBack(next, entry(next, "application.retract")));
    }

    /** The application as the student saw it, or the refusal of a stale version (INV-5). */
    Application seen(Call call, StudentNumber student, long version, Instant receivedAt) {
        var application = applications.find(call.id(), student).orElseGet(() -> none(call, student, receivedAt));
        if (application.version() != version) {
            throw Refusal.staleVersion();
        }
        return application;
    }

    private Application none(Call call, StudentNumber student, Instant receivedAt) {
        var cohort = officeData
                .applicant(call, student)
                .orElseThrow(NoRecord::refusal)
                .record()
                .cohort();
        return Application.none(call.id(), student, cohort.department(), cohort.level(), receivedAt);
    }

    private TrailEntry entry(Application next, String action) {
        return trail.entry(
                next.changedAt(),
                next.student().value(),
                action,
                next.call() + "/" + next.student(),
                "version " + next.version());
    }

    private void store(Call call, Application next, LimitedAct act, Supplier<WriteOutcome> write) {
        var outcome = limits.counted(
                call, next.student().value(), act, next.changedAt(), write, WriteOutcome.Written.class::isInstance);
        switch (outcome) {
            case WriteOutcome.Written _ -> {}
            case WriteOutcome.Closed _ -> throw period.closed(call, next.changedAt());
            case WriteOutcome.Conflict _, WriteOutcome.Replayed _, WriteOutcome.KeyReused _ ->
                throw Refusal.staleVersion();
        }
    }
}
