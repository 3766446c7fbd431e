package tr.edu.metu.ico.functions.calls;

import java.util.Comparator;
import java.util.List;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.call.Calls;
import tr.edu.metu.ico.definition.CallDefinition;
import tr.edu.metu.ico.functions.parts.Definitions;

/** The definitions of the office's other calls. */
final class OtherCalls {

    private final Calls calls;
    private final Definitions definitions;

    OtherCalls(Calls calls, Definitions definitions) {
        this.calls = calls;
        this.definitions = definitions;
    }

    /** The definitions in force of all calls except this one and cancelled ones, ordered by name. */
    List<CallDefinition> besides(CallId call) {
        return calls.all().stream()
                .filter(other ->
                        !other.id().equals(call) && other.cancellation().isEmpty())
                .sorted(Comparator.comparing(Call::id))
                .map(definitions::of)
                .toList();
    }
}
