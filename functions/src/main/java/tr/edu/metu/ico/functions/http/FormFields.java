package tr.edu.metu.ico.functions.http;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tr.edu.metu.ico.functions.refusal.Refusal;

/** The fields of an HTML form, as a browser sends them. */
public final class FormFields {

    static final String CONTENT_TYPE = "application/x-www-form-urlencoded";

    private final Map<String, List<String>> values;

    private FormFields(Map<String, List<String>> values) {
        this.values = values;
    }

    /**
     * Reads a form.
     *
     * @param largest bytes of the largest body that is read
     * @param names   the fields there are
     * @throws Refusal when the body is too large, is no form, or has another field
     */
    public static FormFields read(byte[] body, int largest, Set<String> names) {
        if (body.length > largest) {
            throw Refusal.tooLarge();
        }
        var values = new HashMap<String, List<String>>();
        for (var pair : new String(body, StandardCharsets.UTF_8).split("&")) {
            var parts = pair.split("=", 2);
            var name = decoded(parts[0]);
            if (!pair.isEmpty() && !names.contains(name)) {
                throw malformed(
                        "There is no such field. Use the form on the page of the call.",
                        "Böyle bir alan yok. Çağrının sayfasındaki formu kullanın.");
            }
            if (parts.length == 2) {
                values.computeIfAbsent(name, _ -> new ArrayList<>())
                        .add(decoded(parts[1]).strip());
            }
        }
        return new FormFields(values);
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException broken) {
            throw malformed("The body is not an HTML form.", "Gövde bir HTML formu değil.");
        }
    }

    private static Refusal malformed(String en, String tr) {
        return Refusal.malformed("", en, tr);
    }

    /**
     * The value of a field; empty where it was left blank.
     *
     * @throws Refusal when the field has more than one, of which nobody knows which is meant
     */
    public Optional<String> one(String name) {
        var given = all(name);
        if (given.size() > 1) {
            throw Refusal.malformed(
                    name,
                    name + " was sent more than once. Send one value.",
                    name + " birden çok kez gönderildi. Tek bir değer gönderin.");
        }
        return given.stream().findFirst();
    }

    /** Every value of a field that was not left blank. */
    public List<String> all(String name) {
        return values.getOrDefault(name, List.of()).stream()
                .filter(value -> !value.isBlank())
                .toList();
    }
}
