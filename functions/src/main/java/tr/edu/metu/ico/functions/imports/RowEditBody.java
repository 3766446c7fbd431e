package tr.edu.metu.ico.functions.imports;

import java.util.Map;
import java.util.Optional;
import tr.edu.metu.ico.call.ImportKind;
import tr.edu.metu.ico.functions.http.BodyFields;
import tr.edu.metu.ico.functions.refusal.Refusal;

/**
 * A request to change one row in force, without a file.
 *
 * @param kind   such as {@code RECORDS}
 * @param change {@code ADD}, {@code CHANGE} or {@code REMOVE}
 * @param key    key of the row in force, as in the difference of two imports; not for an added row
 * @param values by column name; an omitted column stays as it is, an empty text empties the cell. Not for a removed row
 * @param reason why; always required
 */
public record RowEditBody(
        String kind, String change, Optional<String> key, Optional<Map<String, String>> values, String reason) {

    private static final int LONGEST_REASON = 500;
    private static final int LONGEST_KEY = 1000;

    /** What is done to the row. */
    enum Act {
        ADD,
        CHANGE,
        REMOVE
    }

    /** The same, with its form checked. */
    record CheckedEdit(ImportKind kind, Act act, String key, Map<String, String> values, String reason) {}

    CheckedEdit checked() {
        var act = BodyFields.oneOf("change", Act.class, change);
        return new CheckedEdit(
                BodyFields.oneOf("kind", ImportKind.class, kind),
                act,
                key(act),
                values(act),
                BodyFields.text("reason", reason, LONGEST_REASON));
    }

    private String key(Act act) {
        if (act == Act.ADD) {
            refuse(
                    key.isPresent(),
                    "key",
                    "A row that is added has no key yet.",
                    "Eklenen satırın henüz anahtarı yoktur.");
            return "";
        }
        return BodyFields.text("key", BodyFields.required("key", key), LONGEST_KEY);
    }

    private Map<String, String> values(Act act) {
        var given = values.orElse(Map.of());
        if (act == Act.REMOVE) {
            refuse(!given.isEmpty(), "values", "A row that is removed has no values.", "Silinen satır değer almaz.");
            return Map.of();
        }
        boolean nothing = act == Act.ADD ? given.values().stream().allMatch(String::isBlank) : given.isEmpty();
        refuse(nothing, "values", "Give the value of at least one column.", "En az bir sütunun değerini yazın.");
        return given;
    }

    private static void refuse(boolean wrong, String field, String en, String tr) {
        if (wrong) {
            throw Refusal.malformed(field, en, tr);
        }
    }
}
