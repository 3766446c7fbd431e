package tr.edu.metu.ico.functions.parts;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tr.edu.metu.ico.adapters.json.definition.CallDefinitionJson;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.Calls;
import tr.edu.metu.ico.call.Sha256;
import tr.edu.metu.ico.definition.CallDefinition;

/** The definitions of calls, read once per container: a document never changes under its digest. */
public final class Definitions {

    /** What was parsed in this process, where several containers may run: on one machine and in tests. */
    private static final Map<Sha256, CallDefinition> PARSED = new ConcurrentHashMap<>();

    private final Calls calls;
    private final Map<Sha256, CallDefinition> read = new ConcurrentHashMap<>();

    public Definitions(Calls calls) {
        this.calls = calls;
    }

    /** The definition in force of a call. */
    public CallDefinition of(Call call) {
        return read.computeIfAbsent(call.definition(), digest -> parsed(digest, document(call)));
    }

    private static CallDefinition parsed(Sha256 digest, String document) {
        return PARSED.computeIfAbsent(digest, _ -> CallDefinitionJson.read(document));
    }

    /** Its document, exactly as loaded. */
    public String document(Call call) {
        return calls.definition(call.id(), call.definition())
                .orElseThrow(() -> new IllegalStateException("call " + call.id() + " has lost its definition"));
    }
}
