package tr.edu.metu.ico.functions.objections;

import java.time.Instant;
import java.util.Optional;
import tr.edu.metu.ico.announcement.ShownTime;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.functions.limits.PersonalLimits;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.refusal.Refusal;
import tr.edu.metu.ico.functions.trail.Trail;
import tr.edu.metu.ico.limit.LimitedAct;
import tr.edu.metu.ico.objection.Objection;
import tr.edu.metu.ico.objection.Objections;
import tr.edu.metu.ico.result.Runs;

/**
 * A student objects to their own published result, once for each publication, and may edit the text until the deadline
 * or the office's answer. The receipt time decides.
 */
public final class PostObjection {

    private final Objections objections;
    private final Runs runs;
    private final PersonalLimits limits;
    private final Trail trail;

    public PostObjection(Parts parts) {
        var ports = parts.ports();
        objections = ports.objections();
        runs = ports.runs();
        limits = parts.limits();
        trail = parts.trail();
    }

    /**
     * The current objection; sending the same text again changes nothing.
     *
     * @param version the version last seen, 0 when there was none (INV-5)
     */
    Objection post(Call call, StudentNumber student, long version, String text, Instant receivedAt) {
        var publication = call.publication().orElseThrow(Refusal::notPublished);
        int number = call.publications().size();
        var before = objections.find(call.id(), number, student);
        if (before.filter(found -> found.text().equals(text)).isPresent()) {
            return before.get();
        }
        requireInTime(call, publication, receivedAt);
        requireInResult(call, publication, student);
        if (before.map(Objection::version).orElse(0L) != version) {
            throw Refusal.staleVersion();
        }
        if (before.flatMap(Objection::answer).isPresent()) {
            throw Refusal.conflict(
                    "ANSWERED",
                    "The office has answered this objection; it can no longer be changed.",
                    "Ofis bu itirazı yanıtladı; artık değiştirilemez.");
        }
        return limits.counted(
                call,
                student.value(),
                LimitedAct.OBJECTION,
                receivedAt,
                () -> store(before, Objection.first(call.id(), number, student, text, receivedAt)));
    }

    private Objection store(Optional<Objection> before, Objection first) {
        var next = before.map(found -> found.rewritten(first.text(), first.receivedAt()))
                .orElse(first);
        var entry = trail.entry(
                next.receivedAt(),
                next.student().value(),
                "objection.post",
                next.call() + "/" + next.student(),
                "publication " + next.publication() + " version " + next.version());
        if (!objections.store(next, entry)) {
            throw Refusal.staleVersion();
        }
        return next;
    }

    private static void requireInTime(Call call, Call.Publication publication, Instant receivedAt) {
        var window = publication
                .objections()
                .orElseThrow(() -> Refusal.conflict(
                        "NO_OBJECTIONS",
                        "Objections to this result are not accepted.",
                        "Bu sonuca itiraz kabul edilmiyor."));
        if (!window.takes(receivedAt)) {
            var until = ShownTime.toTheSecond(window.until());
            var received = ShownTime.toTheSecond(receivedAt);
            throw Refusal.conflict(
                    "OBJECTIONS_CLOSED",
                    "Objections were accepted until " + until.en() + "; this arrived on " + received.en() + ".",
                    "İtiraz süresinin sonu: " + until.tr() + "; bu isteğin ulaşma zamanı: " + received.tr() + ".");
        }
    }

    private void requireInResult(Call call, Call.Publication publication, StudentNumber student) {
        if (runs.row(call.id(), publication.run(), student).isEmpty()) {
            throw Refusal.conflict(
                    "NOT_IN_RESULT",
                    "Only applicants whose application was evaluated can object.",
                    "Yalnızca başvurusu değerlendirilen adaylar itiraz edebilir.");
        }
    }
}
