package tr.edu.metu.ico.functions.people;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A setting that maps the provider's names to ours, such as {@code ico-staff=officer,teachers=coordinator}. */
record NamePairs(Map<String, String> pairs) {

    NamePairs {
        pairs = Map.copyOf(pairs);
    }

    /** @throws IllegalStateException naming the setting when a part of it is not a pair */
    static NamePairs of(String setting, String text) {
        var pairs = new LinkedHashMap<String, String>();
        Arrays.stream(text.split(","))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .forEach(part -> {
                    int sign = part.lastIndexOf('=');
                    if (sign < 1 || sign == part.length() - 1) {
                        throw new IllegalStateException(
                                "the setting " + setting + " must have pairs such as ico-staff=officer, not " + part);
                    }
                    pairs.put(
                            part.substring(0, sign).strip(),
                            part.substring(sign + 1).strip());
                });
        return new NamePairs(pairs);
    }

    /** Our name for a provider's name; empty when the setting has none. */
    Optional<String> ours(String theirs) {
        return Optional.ofNullable(pairs.get(theirs));
    }
}
