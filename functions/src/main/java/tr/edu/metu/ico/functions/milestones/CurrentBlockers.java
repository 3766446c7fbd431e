package tr.edu.metu.ico.functions.milestones;

import java.util.List;
import java.util.stream.Stream;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.functions.parts.Definitions;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.result.SealedInput;
import tr.edu.metu.ico.selection.Blocker;
import tr.edu.metu.ico.selection.SealReadiness;

/** What currently blocks a call's seal; blockers waived by an officer are left out. */
public final class CurrentBlockers {

    private final SealedInputs inputs;
    private final Definitions definitions;

    public CurrentBlockers(Parts parts) {
        inputs = new SealedInputs(parts);
        definitions = parts.definitions();
    }

    /** Reads everything with consistent reads. */
    public List<Blocker> of(Call call) {
        return of(call, inputs.read(call));
    }

    List<Blocker> of(Call call, SealedInput input) {
        var definition = definitions.of(call);
        var petitions =
                inputs.undecidedPetitions(call, definition).stream().<Blocker>map(Blocker.UndecidedPetition::new);
        return Stream.concat(SealReadiness.blockers(definition, input).stream(), petitions)
                .filter(blocker ->
                        !blocker.waivable() || call.reviewsClosedFor().isEmpty())
                .toList();
    }
}
