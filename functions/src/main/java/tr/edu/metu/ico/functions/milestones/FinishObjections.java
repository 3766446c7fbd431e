package tr.edu.metu.ico.functions.milestones;

import java.time.Instant;
import java.time.InstantSource;
import java.util.stream.IntStream;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.Calls;
import tr.edu.metu.ico.functions.log.Log;
import tr.edu.metu.ico.functions.log.LogField;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.trail.Trail;
import tr.edu.metu.ico.objection.Objections;

/**
 * Makes a published result final once the answers are due and no objection is open. An unanswered objection, or an
 * upheld one not corrected by an erratum, keeps it open and raises an alarm.
 */
public final class FinishObjections implements Step {

    private final Calls calls;
    private final Objections objections;
    private final InstantSource clock;
    private final Trail trail;

    public FinishObjections(Parts parts) {
        var ports = parts.ports();
        calls = ports.calls();
        objections = ports.objections();
        clock = parts.clock();
        trail = parts.trail();
    }

    @Override
    public String take(Call call) {
        var now = clock.instant();
        if (!due(call, now)) {
            return Outcomes.NOT_DUE;
        }
        int open = open(call);
        if (open > 0) {
            Log.alarm("objections.open", LogField.CALL, call.id(), LogField.COUNT, open);
            return Outcomes.BLOCKED;
        }
        var entry = trail.entry(
                now, "system:FinishObjections", "result.final", call.id().value(), "");
        return calls.replace(call, call.withFinalResult(now), entry) ? Outcomes.FINAL : Outcomes.OVERTAKEN;
    }

    /** For any publication: a correction does not answer objections. */
    private int open(Call call) {
        var latest = call.publication().orElseThrow().at();
        return IntStream.rangeClosed(1, call.publications().size())
                .map(number -> objections.open(call.id(), number, latest))
                .sum();
    }

    private static boolean due(Call call, Instant now) {
        return call.erratum().isEmpty()
                && call.publication()
                        .filter(latest -> latest.finalSince().isEmpty())
                        .flatMap(Call.Publication::objections)
                        .filter(window -> !now.isBefore(window.answersUntil()))
                        .isPresent();
    }
}
