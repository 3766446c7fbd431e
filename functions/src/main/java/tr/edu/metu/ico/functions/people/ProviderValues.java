package tr.edu.metu.ico.functions.people;

import java.util.Arrays;
import java.util.List;

/** The values of an attribute that came from the university's login: one, or a list as OIDC or SAML writes it. */
final class ProviderValues {

    private ProviderValues() {}

    /** The values of {@code a}, {@code [a, b]} or {@code ["a","b"]}; none of an absent attribute. */
    static List<String> of(String attribute) {
        if (attribute == null) {
            return List.of();
        }
        var text = attribute.strip();
        var list = text.startsWith("[") && text.endsWith("]");
        var parts = list ? text.substring(1, text.length() - 1).split(",") : new String[] {text};
        return Arrays.stream(parts)
                .map(part -> part.strip().replaceAll("^\"|\"$", "").strip())
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
