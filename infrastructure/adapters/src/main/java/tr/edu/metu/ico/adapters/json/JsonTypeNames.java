package tr.edu.metu.ico.adapters.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import tr.edu.metu.ico.announcement.Problem;
import tr.edu.metu.ico.announcement.Text;

/** Names the kind of value a field takes. */
final class JsonTypeNames {

    private static final Set<Class<?>> WHOLE_NUMBERS =
            Set.of(int.class, Integer.class, long.class, Long.class, short.class, Short.class, BigInteger.class);

    private JsonTypeNames() {}

    static Problem wrongType(String field, Class<?> wanted) {
        var kind = kind(wanted);
        return Problem.of(
                field, "WRONG_TYPE", "The field must be " + kind.en() + ".", "Alan " + kind.tr() + " olmalı.");
    }

    private static Text kind(Class<?> wanted) {
        if (wanted == null) {
            return new Text("of another kind", "başka türden");
        }
        if (wanted.isEnum()) {
            var names = Arrays.stream(wanted.getEnumConstants())
                    .map(constant -> ((Enum<?>) constant).name())
                    .collect(Collectors.joining(", "));
            return new Text("one of " + names, "şunlardan biri: " + names);
        }
        if (Collection.class.isAssignableFrom(wanted) || wanted.isArray()) {
            return new Text("a list", "bir liste");
        }
        return WHOLE_NUMBERS.contains(wanted) ? new Text("a whole number", "bir tam sayı") : single(wanted);
    }

    private static Text single(Class<?> wanted) {
        if (wanted == String.class) {
            return new Text("text", "metin");
        }
        if (wanted == boolean.class || wanted == Boolean.class) {
            return new Text("true or false", "true ya da false");
        }
        if (wanted == BigDecimal.class) {
            return new Text(
                    "a plain number with at most six digits on either side of the point",
                    "noktanın iki yanında en çok altı basamaklı düz bir sayı");
        }
        if (wanted == LocalDate.class) {
            return new Text("a day such as 2024-01-31", "2024-01-31 gibi bir gün");
        }
        return wanted == Instant.class
                ? new Text("an instant such as 2024-01-31T14:00:00Z", "2024-01-31T14:00:00Z gibi bir an")
                : new Text("an object", "bir nesne");
    }
}
