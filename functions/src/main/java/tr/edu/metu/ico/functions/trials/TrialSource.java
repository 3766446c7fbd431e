package tr.edu.metu.ico.functions.trials;

import java.util.Optional;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.comparison.Side;
import tr.edu.metu.ico.functions.refusal.Refusal;
import tr.edu.metu.ico.trial.TrialId;
import tr.edu.metu.ico.trial.Trials;

/** Trial runs as something that can be compared. */
final class TrialSource {
    private final Trials trials;

    TrialSource(Trials trials) {
        this.trials = trials;
    }

    /** The id, if it is one by its form. */
    static Optional<TrialId> trialId(String text) {
        try {
            return Optional.of(new TrialId(text));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    Side side(Call call, TrialId id) {
        return trials.find(call.id(), id).flatMap(trials::result).orElseThrow(Refusal::notFound);
    }
}
