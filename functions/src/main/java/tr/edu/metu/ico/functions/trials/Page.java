package tr.edu.metu.ico.functions.trials;

import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.functions.refusal.Refusal;

/** A page of a list that never changes; its cursor is the number of entries before it. */
record Page(int from, int size) {

    static Page of(Optional<String> cursor, int size) {
        var text = cursor.orElse("0");
        if (!text.matches("[0-9]{1,7}")) {
            throw unknownCursor();
        }
        return new Page(Integer.parseInt(text), size);
    }

    <T> List<T> of(List<T> all) {
        return all.subList(Math.min(from, all.size()), Math.min(from + size, all.size()));
    }

    Optional<String> next(List<?> all) {
        return from + size < all.size() ? Optional.of(String.valueOf(from + size)) : Optional.empty();
    }

    static Refusal unknownCursor() {
        return Refusal.malformed(
                "cursor",
                "cursor must be the next value of the previous page.",
                "cursor, önceki sayfanın next değeri olmalıdır.");
    }
}
