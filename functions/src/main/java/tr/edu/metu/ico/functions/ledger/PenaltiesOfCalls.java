package tr.edu.metu.ico.functions.ledger;

import java.util.Optional;
import tr.edu.metu.ico.adapters.json.definition.AnnouncementJson;
import tr.edu.metu.ico.adapters.json.definition.ShippedDefinitions;
import tr.edu.metu.ico.applicant.PenaltyScope;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.call.Calls;
import tr.edu.metu.ico.definition.CallDefinition;
import tr.edu.metu.ico.functions.parts.Definitions;
import tr.edu.metu.ico.ledger.AnnouncedPenalties;
import tr.edu.metu.ico.selection.WithdrawalRules;

/**
 * The penalties that calls announced for late withdrawals: from the definition in force, for older calls from the
 * shipped one.
 */
public final class PenaltiesOfCalls implements AnnouncedPenalties {

    private final Calls calls;
    private final Definitions definitions;

    public PenaltiesOfCalls(Calls calls, Definitions definitions) {
        this.calls = calls;
        this.definitions = definitions;
    }

    @Override
    public Optional<PenaltyScope> of(CallId call) {
        return calls.find(call).map(definitions::of).or(() -> shipped(call)).map(WithdrawalRules::penalty);
    }

    private static Optional<CallDefinition> shipped(CallId call) {
        return ShippedDefinitions.document(call.value())
                .map(AnnouncementJson::read)
                .filter(CallDefinition.class::isInstance)
                .map(CallDefinition.class::cast);
    }
}
