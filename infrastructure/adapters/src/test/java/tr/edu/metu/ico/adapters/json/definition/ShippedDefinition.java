package tr.edu.metu.ico.adapters.json.definition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import tr.edu.metu.ico.definition.Announcement;
import tr.edu.metu.ico.definition.CallDefinition;

/** The definition files that ship with the system, and the test's own resources. */
public final class ShippedDefinition {
    /** The calls that can be announced. */
    public static final List<String> CALLS = List.of("OE-2020", "OE-2024", "ICM-2024", "DOC-2023");

    private ShippedDefinition() {}

    public static CallDefinition oe2024() {
        return call("OE-2024");
    }

    public static CallDefinition call(String id) {
        return CallDefinitionJson.read(document(id));
    }

    /** A call or a fragment. */
    public static Announcement announcement(String id) {
        return AnnouncementJson.read(document(id));
    }

    public static String document(String id) {
        return ShippedDefinitions.document(id).orElseThrow();
    }

    public static String text(String resource) {
        try (var stream = ShippedDefinition.class.getResourceAsStream(resource)) {
            return new String(
                    Objects.requireNonNull(stream, resource + " is missing").readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
