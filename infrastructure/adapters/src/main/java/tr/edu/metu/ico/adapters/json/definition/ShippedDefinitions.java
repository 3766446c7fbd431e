package tr.edu.metu.ico.adapters.json.definition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The documents of the calls and fragments that ship with the system. */
public final class ShippedDefinitions {
    /** The calls among them, which are complete, latest first. */
    public static final List<String> CALLS = List.of("OE-2024", "ICM-2024", "DOC-2023", "OE-2020");

    private static final Pattern SAMPLE = Pattern.compile("\"list\"\\s*:\\s*\"SAMPLE\"");

    private ShippedDefinitions() {}

    /**
     * The same, as announced by an officer who has compared its sample lists of exams with the university's: they are
     * confirmed.
     */
    public static Optional<String> confirmed(String call) {
        return document(call).map(document -> SAMPLE.matcher(document).replaceAll("\"list\": \"CONFIRMED\""));
    }

    /** The document of a call such as {@code OE-2024}; empty if none of this name is shipped. */
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
