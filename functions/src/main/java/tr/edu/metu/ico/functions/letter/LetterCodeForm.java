package tr.edu.metu.ico.functions.letter;

import java.util.Optional;
import java.util.Set;
import tr.edu.metu.ico.functions.http.FormFields;

/**
 * A code that somebody typed.
 *
 * @param language of the page that is shown, {@code tr} or {@code en}
 */
public record LetterCodeForm(Optional<String> code, Optional<String> language) {

    private static final int LARGEST = 1024;
    private static final Set<String> NAMES = Set.of("code", "language");

    /** @throws tr.edu.metu.ico.functions.refusal.Refusal when the body is no form of these fields, or too large */
    static LetterCodeForm read(byte[] body) {
        var fields = FormFields.read(body, LARGEST, NAMES);
        return new LetterCodeForm(fields.one("code"), fields.one("language"));
    }
}
