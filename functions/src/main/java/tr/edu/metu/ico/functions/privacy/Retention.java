package tr.edu.metu.ico.functions.privacy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.call.Call;
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
 * finished; a run that was interrupted is continued by the next.
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

    /** What was done, a line for each call and kind, and for each request. */
    List<String> run(Instant now) {
        var lines = new ArrayList<String>();
        for (var call : calls.all()) {
            for (var kind : KeptKind.values()) {
                erase(call, kind, now).ifPresent(lines::add);
            }
        }
        erasures.waiting().forEach(request -> lines.addAll(followUp(request, now)));
        return lines;
    }

    private Optional<String> erase(Call call, KeptKind kind, Instant now) {
        boolean due = periods.due(call, kind).filter(at -> !at.isAfter(now)).isPresent();
        if (!due || personalData.finishedAt(call, kind).isPresent()) {
            return Optional.empty();
        }
        int records = personalData
                .students(call)
                .mapToInt(student -> erase(call, student, kind, now))
                .sum();
        personalData.finished(call, kind, now);
        return Optional.of(call.id() + " " + kind + " " + records);
    }

    private int erase(Call call, StudentNumber student, KeptKind kind, Instant now) {
        var entry = trail.entry(now, ACTOR, "retention.erase", call.id() + "/" + student, kind.name());
        return finished(eraseInCall.erase(call, student, ErasureScope.of(kind), now, Optional.of(entry)));
    }

    private List<String> followUp(ErasureRequest request, Instant now) {
        var lines = new ArrayList<String>();
        for (var id : request.waiting()) {
            var call = calls.find(id);
            call.flatMap(EraseStudent::scope)
                    .ifPresent(scope -> lines.add(finish(request, call.orElseThrow(), scope, now)));
        }
        return lines;
    }

    private String finish(ErasureRequest request, Call call, ErasureScope scope, Instant now) {
        int records = finished(eraseInCall.erase(call, request.student(), scope, now, Optional.empty()));
        var entry = trail.entry(
                now,
                ACTOR,
                "student.erased",
                AuditTrail.PRIVACY + "/" + request.student(),
                call.id().value());
        var left = erasures.find(request.student()).orElse(request).without(call.id());
        erasures.store(left, entry);
        return "request " + call.id() + " " + records;
    }

    /** The function fails and is started again, so that nothing is taken for finished that is not. */
    private static int finished(OptionalInt records) {
        return records.orElseThrow(
                () -> new IllegalStateException("somebody else writes what is to be erased; the next run goes on"));
    }
}
