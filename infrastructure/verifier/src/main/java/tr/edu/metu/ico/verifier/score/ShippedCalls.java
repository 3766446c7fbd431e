package tr.edu.metu.ico.verifier.score;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tr.edu.metu.ico.adapters.json.definition.AnnouncementJson;
import tr.edu.metu.ico.rulebook.CallDefinition;
import tr.edu.metu.ico.rulebook.Fragment;
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
        try (var stream = AnnouncementJson.class.getResourceAsStream(resource)) {
            if (!call.matches("[A-Z0-9]+-[0-9]{4}") || stream == null) {
                throw new BadInput("call must be a shipped call such as OE-2024, not \"" + call + "\"");
            }
            return definition(call, new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static CallDefinition definition(String call, String document) {
        return switch (AnnouncementJson.read(document)) {
            case CallDefinition definition -> definition;
            case Fragment _ -> throw new BadInput("call: " + call + " is known in part only, so nothing is decided by it");
        };
    }
}
