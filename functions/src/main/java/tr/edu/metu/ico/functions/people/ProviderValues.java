package tr.edu.metu.ico.functions.people;

import java.util.Arrays;
import java.util.List;
import tr.edu.metu.ico.adapters.json.InvalidJson;
import tr.edu.metu.ico.adapters.json.StrictJson;
import tr.edu.metu.ico.functions.log.Log;

/**
 * The values of an attribute that came from the university's login: one, or a list as the user pool writes it. A comma
 * inside a value does not split it: a member of a group called {@code x,officer} is not an officer.
 */
final class ProviderValues {

    private static final StrictJson JSON = new StrictJson();

    private ProviderValues() {}

    /**
     * The values of {@code a}, of {@code ["a","b"]} (OIDC) or of {@code [a, b]} (SAML), where only a comma followed by
     * a space separates values; empty for an absent attribute or a malformed list.
     */
    static List<String> of(String attribute) {
        var text = attribute == null ? "" : attribute.strip();
        var values = text.startsWith("[") && text.endsWith("]") ? list(text) : List.of(text);
        return values.stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    private static List<String> list(String text) {
        var inside = text.substring(1, text.length() - 1).strip();
        return inside.startsWith("\"") ? json(text) : Arrays.asList(inside.split(", "));
    }

    private static List<String> json(String text) {
        try {
            return List.of(JSON.read(text, String[].class));
        } catch (InvalidJson noListOfTexts) {
            Log.event("provider.unreadable_list");
            return List.of();
        }
    }
}
