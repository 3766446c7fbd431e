package tr.edu.metu.ico.functions.publication;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.Calls;
import tr.edu.metu.ico.functions.access.Principal;
import tr.edu.metu.ico.functions.http.BodyFields;
import tr.edu.metu.ico.functions.http.DecisionVersion;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.refusal.Refusal;
import tr.edu.metu.ico.functions.trail.Trail;
import tr.edu.metu.ico.functions.trail.Words;
import tr.edu.metu.ico.trail.TrailEntry;

/**
 * Opens an erratum of a published result: from then on inputs may change, each with a reason as after the freeze, and
 * two officers publish a new run alongside the first. Earlier publications stay (INV-25).
 */
public final class CorrectResult {

    private final Calls calls;
    private final Trail trail;

    public CorrectResult(Parts parts) {
        calls = parts.ports().calls();
        trail = parts.trail();
    }

    /**
     * Why a result is corrected.
     *
     * @param objections numbers of the students whose objections led to it
     */
    public record ErratumRequest(String reason, List<String> objections) {}

    Call open(Principal officer, Call call, String reason, List<String> objections, Instant now) {
        if (call.publication().isEmpty()) {
            throw Refusal.notPublished();
        }
        if (call.erratum().isPresent()) {
            throw Refusal.conflict(
                    "ERRATUM_OPEN",
                    "A correction of this result is already open.",
                    "Bu sonucun bir düzeltmesi zaten açık.");
        }
        var next = call.correcting(reason, students(objections), officer.subject(), now);
        var entry =
                trail.entry(now, officer.subject(), "erratum.open", call.id().value(), Words.digest(reason));
        return store(call, next, entry);
    }

    private static Set<String> students(List<String> objections) {
        var students = new TreeSet<String>();
        for (int i = 0; i < objections.size(); i++) {
            var number = objections.get(i);
            students.add(BodyFields.parsed(
                            "objections[" + i + "]",
                            () -> new StudentNumber(number),
                            "A student number has seven digits.",
                            "Öğrenci numarası yedi rakamdır.")
                    .value());
        }
        return students;
    }

    /**
     * Closes it without a publication; only while no input has changed, so the published result is still valid.
     *
     * @param version of the erratum that the officer read (INV-5)
     */
    Call close(Principal officer, Call call, String reason, long version, Instant now) {
        var erratum = call.erratum()
                .orElseThrow(() -> Refusal.conflict(
                        "NO_ERRATUM", "No correction of this result is open.", "Bu sonucun açık bir düzeltmesi yok."));
        if (DecisionVersion.of(Optional.of(erratum.at())) != version) {
            throw Refusal.staleVersion();
        }
        if (erratum.epoch() != call.epoch()) {
            throw Refusal.conflict(
                    "ERRATUM_BEGUN",
                    "Inputs have changed since: publish the corrected run, even if all placements stay the" + " same.",
                    "Girdiler o zamandan beri değişti: yerleştirmelerin hiçbiri değişmese bile düzeltilmiş"
                            + " çalıştırmayı yayımlayın.");
        }
        var entry = trail.entryWithWords(
                now, officer.subject(), "erratum.close", call.id().value(), reason);
        return store(call, call.withoutErratum(), entry);
    }

    private Call store(Call seen, Call next, TrailEntry entry) {
        if (!calls.replace(seen, next, entry)) {
            throw Refusal.callChanged();
        }
        return next;
    }
}
