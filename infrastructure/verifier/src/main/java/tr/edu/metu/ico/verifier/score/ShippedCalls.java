package tr.edu.metu.ico.verifier.score;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tr.edu.metu.ico.adapters.json.definition.AnnouncementJson;
import tr.edu.metu.ico.adapters.json.definition.ShippedDefinitions;
import tr.edu.metu.ico.definition.CallDefinition;
import tr.edu.metu.ico.definition.Fragment;
import tr.edu.metu.ico.verifier.BadInput;

/** The calls whose definitions ship with the system. */
final class ShippedCalls {
    private static final Map<String, CallDefinition> READ = new ConcurrentHashMap<>();

    private ShippedCalls() {}

    /** @throws BadInput if no such call is shipped */
    static CallDefinition of(String call) {
        return READ.computeIfAbsent(call, ShippedCalls::read);
    }

    private static CallDefinition read(String call) {
        return ShippedDefinitions.document(call)
                .map(document -> definition(call, document))
                .orElseThrow(() -> new BadInput("call must be a shipped call such as OE-2024, not \"" + call + "\""));
    }

    private static CallDefinition definition(String call, String document) {
        return switch (AnnouncementJson.read(document)) {
            case CallDefinition definition -> definition;
            case Fragment _ ->
                throw new BadInput("call: " + call + " is known in part only, so nothing is decided by it");
        };
    }
}
