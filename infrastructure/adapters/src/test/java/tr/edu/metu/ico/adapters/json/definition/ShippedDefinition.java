package tr.edu.metu.ico.adapters.json.definition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import tr.edu.metu.ico.rulebook.CallDefinition;

/** The definition files that ship with the system, and the test's own resources. */
public final class ShippedDefinition {
    private ShippedDefinition() {}

    public static CallDefinition oe2024() {
        return CallDefinitionJson.read(text("/definitions/OE-2024.json"));
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
