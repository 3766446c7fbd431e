package tr.edu.metu.ico.functions.trials;

import java.util.Optional;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.comparison.Side;
import tr.edu.metu.ico.functions.access.Principal;
import tr.edu.metu.ico.functions.parts.Definitions;
import tr.edu.metu.ico.functions.refusal.Refusal;
import tr.edu.metu.ico.trial.TrialId;
import tr.edu.metu.ico.trial.Trials;

/** Trial runs as a source for comparisons. */
final class TrialSource {
    private final Trials trials;
    private final Definitions definitions;

    TrialSource(Trials trials, Definitions definitions) {
        this.trials = trials;
        this.definitions = definitions;
    }

    /** The id, if well-formed. */
    static Optional<TrialId> trialId(String text) {
        try {
            return Optional.of(new TrialId(text));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    /** Refused to a person who may not read this trial. */
    Side side(Principal reader, Call call, TrialId id) {
        var trial = trials.find(call.id(), id).orElseThrow(Refusal::notFound);
        TrialAccess.require(reader, call, definitions.of(call), trial);
        return trials.result(trial).orElseThrow(Refusal::notFound);
    }
}
