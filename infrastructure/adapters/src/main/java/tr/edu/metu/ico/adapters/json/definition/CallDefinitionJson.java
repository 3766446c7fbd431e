package tr.edu.metu.ico.adapters.json.definition;

import tr.edu.metu.ico.rulebook.CallDefinition;

/** Reads the definition of a call. */
public final class CallDefinitionJson {
    private CallDefinitionJson() {}

    /** The definition; {@link tr.edu.metu.ico.adapters.json.InvalidJson} names every field that is wrong. */
    public static CallDefinition read(String json) {
        throw new UnsupportedOperationException("follows");
    }
}
