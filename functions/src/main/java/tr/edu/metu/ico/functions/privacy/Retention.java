package tr.edu.metu.ico.functions.privacy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.call.Calls;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.settings.Settings;
import tr.edu.metu.ico.functions.trail.Trail;
import tr.edu.metu.ico.privacy.ErasureRequest;
import tr.edu.metu.ico.privacy.ErasureScope;
import tr.edu.metu.ico.privacy.Erasures;
import tr.edu.metu.ico.privacy.KeptKind;
import tr.edu.metu.ico.privacy.PersonalData;
import tr.edu.metu.ico.privacy.RetentionPeriods;
import tr.edu.metu.ico.trail.AuditTrail;

/**
 * Erases what is due in every call, and what requests of students still wait for. Nothing is read twice after a kind is
 * finished, unless a correction makes it due again; a run that was interrupted is continued by the next.
 */
final class Retention {

    private static final String ACTOR = "system:Retention";

    private final Calls calls;
    private final PersonalData personalData;
    private final Erasures erasures;
    private final EraseInCall eraseInCall;
    private final Trail trail;
    private final RetentionPeriods periods;

    Retention(Parts parts, RetentionPeriods periods) {
        var ports = parts.ports();
        calls = ports.calls();
        personalData = ports.personalData();
        erasures = ports.erasures();
        eraseInCall = new EraseInCall(parts);
        trail = parts.trail();
        this.periods = periods;
    }

    /** The periods of this installation. */
    static RetentionPeriods periods() {
        return RetentionPeriods.read(Settings.of("RETENTION_DAYS"));
    }

    /**
     * What was done, a line for each call and kind, and for each request. Data that cannot be erased does not stop the rest.
     *
     * @throws RuntimeException the last failure, after everything had its turn; so the night is reported and repeated
     */
    List<String> run(Instant now) {
        var attempts = new Attempts();
        for (var call : calls.all()) {
            for (var kind : KeptKind.values()) {
                attempts.of(call.id(), () -> erase(call, kind, now, attempts));
            }
        }
        for (var request : erasures.waiting()) {
            request.waiting().forEach(id -> attempts.of(id, () -> followUp(request, id, now)));
        }
        return attempts.lines();
    }

    private Optional<String> erase(Call call, KeptKind kind, Instant now, Attempts attempts) {
        var due = periods.due(call, kind).filter(at -> !at.isAfter(now));
        if (due.isEmpty() || finishedSince(due.get(), call, kind)) {
            return Optional.empty();
        }
        int before = attempts.failures();
        int records = personalData
                .students(call)
                .mapToInt(student -> attempts.counted(call.id(), () -> erase(call, student, kind, now)))
                .sum();
        if (kind == KeptKind.WORKING_DATA) {
            records += attempts.counted(call.id(), () -> eraseStaffMessages(call, now));
        }
        if (attempts.failures() == before) {
            personalData.finished(call, kind, now);
        }
        return Optional.of(call.id() + " " + kind + " " + records);
    }

    /** A correction makes the data due again, later, with what has been added since. */
    private boolean finishedSince(Instant due, Call call, KeptKind kind) {
        return personalData
                .finishedAt(call, kind)
                .filter(at -> !at.isBefore(due))
                .isPresent();
    }

    /** No student's messages, but of the same age and about students. */
    private int eraseStaffMessages(Call call, Instant now) {
        return finished(personalData.eraseStaffMessages(
                call, trail.entry(now, ACTOR, "retention.erase", call.id().value(), "STAFF_MESSAGES")));
    }

    private int erase(Call call, StudentNumber student, KeptKind kind, Instant now) {
        var entry = trail.entry(now, ACTOR, "retention.erase", call.id() + "/" + student, kind.name());
        return finished(eraseInCall.erase(call, student, ErasureScope.of(kind), now, Optional.of(entry)));
    }

    /** Never in an open call, where the student may have begun anew since the request. */
    private Optional<String> followUp(ErasureRequest request, CallId id, Instant now) {
        return calls.find(id)
                .filter(call -> RetentionPeriods.settledAt(call).isPresent())
                .map(call -> finish(request, call, now));
    }

    private String finish(ErasureRequest request, Call call, Instant now) {
        var student = request.student();
        int records = finished(eraseInCall.erase(call, student, ErasureScope.ON_REQUEST, now, Optional.empty()));
        var entry = trail.entry(
                now,
                ACTOR,
                "student.erased",
                AuditTrail.PRIVACY + "/" + student,
                call.id().value());
        erasures.finished(student, call.id(), Optional.of(entry));
        return "request " + call.id() + " " + records;
    }

    /** The function fails and is started again, so that nothing is taken for finished that is not. */
    private static int finished(OptionalInt records) {
        return records.orElseThrow(
                () -> new IllegalStateException("somebody else writes what is to be erased; the next run goes on"));
    }
}
