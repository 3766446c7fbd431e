package tr.edu.metu.ico.functions.calls;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Period;
import java.util.Optional;
import tr.edu.metu.ico.adapters.json.StrictJson;
import tr.edu.metu.ico.adapters.json.definition.LaterDates;
import tr.edu.metu.ico.adapters.json.definition.ShippedDefinitions;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.call.Calls;
import tr.edu.metu.ico.functions.access.Action;
import tr.edu.metu.ico.functions.access.Policy;
import tr.edu.metu.ico.functions.access.Principal;
import tr.edu.metu.ico.functions.access.Target;
import tr.edu.metu.ico.functions.refusal.Refusal;

/** The definition that a draft is copied from: that of the officer's call in force, or a shipped one. */
record DraftOrigin(CallId call, String document) {

    private static final StrictJson JSON = new StrictJson(StrictJson.DEFINITION_LIMIT);

    /** Another officer's call and a missing call get the same response. */
    static DraftOrigin find(Calls calls, Principal officer, String from) {
        return named(from)
                .flatMap(id -> calls.find(id)
                        .filter(call -> Policy.permits(officer, Action.DEFINE_CALL, Target.of(call)))
                        .flatMap(call -> calls.definition(id, call.definition()))
                        .or(() -> ShippedDefinitions.document(from))
                        .map(document -> new DraftOrigin(id, document)))
                .orElseThrow(DraftOrigin::unknown);
    }

    private static Optional<CallId> named(String from) {
        try {
            return Optional.of(new CallId(from));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private static Refusal unknown() {
        return Refusal.brokenRule(
                "from",
                "UNKNOWN_ORIGIN",
                "There is no call of yours and no shipped definition with this name.",
                "Bu adla ne size ait bir çağrı ne de hazır bir tanım var.");
    }

    /**
     * The same document under another name, with its dates moved by a period. Which exams count must be confirmed again for
     * every call.
     */
    String copiedFor(CallId name, Period later) {
        var copy = (ObjectNode) JSON.read(document, JsonNode.class);
        copy.path("rules").forEach(DraftOrigin::unconfirmed);
        LaterDates.move(copy, later);
        return copy.put("call", name.value()).toString();
    }

    private static void unconfirmed(JsonNode rule) {
        if (rule.path("list").asText().equals("CONFIRMED")) {
            ((ObjectNode) rule).put("list", "SAMPLE");
        }
        if (rule.path("kind").asText().equals("ACCEPTED_EXAMS")) {
            ((ObjectNode) rule).remove("removed");
        }
    }
}
