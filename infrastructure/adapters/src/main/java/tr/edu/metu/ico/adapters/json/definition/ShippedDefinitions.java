package tr.edu.metu.ico.adapters.json.definition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The documents of the calls and fragments that ship with the system. */
public final class ShippedDefinitions {
    private ShippedDefinitions() {}

    /** The document of a call such as {@code OE-2024}; empty when none of this name is shipped. */
    public static Optional<String> document(String call) {
        if (!call.matches("[A-Z0-9]+-[0-9]{4}")) {
            return Optional.empty();
        }
        try (var shipped = ShippedDefinitions.class.getResourceAsStream("/definitions/" + call + ".json")) {
            return shipped == null
                    ? Optional.empty()
                    : Optional.of(new String(shipped.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
