package tr.edu.metu.ico.call;

import java.util.regex.Pattern;
import tr.edu.metu.ico.announcement.Fault;

/** The name of a call for applications, such as {@code OE-2024}. */
public record CallId(String value) implements Comparable<CallId> {

    private static final Pattern SHAPE = Pattern.compile("[A-Z][A-Z0-9]{0,9}(-[A-Z0-9]{1,10}){1,2}");

    public CallId {
        if (!SHAPE.matcher(value).matches()) {
            throw Fault.of(
                            "call",
                            "A call id looks like OE-2024, not like " + Fault.shown(value) + ".",
                            "Çağrı kimliği OE-2024 biçiminde olmalıdır; verilen değer: " + Fault.shown(value) + ".")
                    .refusal();
        }
    }

    @Override
    public int compareTo(CallId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
