package tr.edu.metu.ico.functions.calls;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.adapters.json.InvalidJson;
import tr.edu.metu.ico.adapters.json.definition.CallDefinitionJson;
import tr.edu.metu.ico.announcement.Problem;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.CallState;
import tr.edu.metu.ico.call.Calls;
import tr.edu.metu.ico.definition.AmendableFields;
import tr.edu.metu.ico.definition.AmendmentCheck;
import tr.edu.metu.ico.definition.CallDefinition;
import tr.edu.metu.ico.definition.ExamListCheck;
import tr.edu.metu.ico.definition.PenaltyDifferences;
import tr.edu.metu.ico.functions.parts.Definitions;

/** What keeps a valid definition from being announced as a call, or from replacing that of a call. */
final class DefinitionRules {

    private final Definitions definitions;
    private final OtherCalls others;

    DefinitionRules(Calls calls, Definitions definitions) {
        this.definitions = definitions;
        others = new OtherCalls(calls, definitions);
    }

    /** Why a call cannot be announced with it; empty if it can. */
    List<Problem> ofNew(CallDefinition definition, Instant now) {
        var problems = new ArrayList<>(ExamListCheck.unconfirmed(definition));
        if (!now.isBefore(definition.calendar().closesAt())) {
            problems.add(Problem.of(
                    "calendar.closesAt",
                    "IN_THE_PAST",
                    "The application period would be over already; choose a later closesAt.",
                    "Başvuru dönemi zaten bitmiş olurdu; closesAt için daha geç bir an seçin."));
        }
        // the penalties of other calls may differ from this call's sentence; the office has to decide on that
        problems.addAll(PenaltyDifferences.undecided(definition, others.besides(definition.call())));
        return problems;
    }

    /** Why it cannot replace the definition of the call; empty if it can. */
    List<Problem> ofAmendment(Call call, CallDefinition definition, String document, Instant now) {
        if (hasNotOpened(call, now)) {
            return ofNew(definition, now);
        }
        var problems = new ArrayList<>(ExamListCheck.unconfirmed(definition));
        problems.addAll(AmendmentCheck.problems(definitions.of(call), restated(call, document), definition, now));
        return problems;
    }

    /** The fields in which the definition of the call may still change; empty while everything may. */
    Optional<List<String>> changeable(Call call, Instant now) {
        return hasNotOpened(call, now) ? Optional.empty() : Optional.of(AmendableFields.of(definitions.of(call), now));
    }

    private static boolean hasNotOpened(Call call, Instant now) {
        return call.state() == CallState.ANNOUNCED
                && now.isBefore(call.calendar().opensAt());
    }

    /** The definition in force with the dates of the document, or unchanged where it is not valid with them. */
    private CallDefinition restated(Call call, String document) {
        try {
            return CallDefinitionJson.withDatesOf(definitions.document(call), document);
        } catch (InvalidJson contradiction) {
            return definitions.of(call);
        }
    }
}
