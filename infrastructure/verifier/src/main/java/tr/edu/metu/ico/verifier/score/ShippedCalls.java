package tr.edu.metu.ico.verifier.score;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tr.edu.metu.ico.adapters.json.definition.CallDefinitionJson;
import tr.edu.metu.ico.rulebook.CallDefinition;
import tr.edu.metu.ico.verifier.BadInput;

/** The calls whose definitions ship with the system. */
final class ShippedCalls {
    private static final Map<String, CallDefinition> READ = new ConcurrentHashMap<>();

    private ShippedCalls() {}

    /** @throws BadInput when no such call is shipped */
    static CallDefinition of(String call) {
        return READ.computeIfAbsent(call, ShippedCalls::read);
    }

    private static CallDefinition read(String call) {
        var resource = "/definitions/" + call + ".json";
        try (var stream = CallDefinitionJson.class.getResourceAsStream(resource)) {
            if (!call.matches("[A-Z0-9]+-[0-9]{4}") || stream == null) {
                throw new BadInput("call must be a shipped call such as OE-2024, not \"" + call + "\"");
            }
            return CallDefinitionJson.read(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
