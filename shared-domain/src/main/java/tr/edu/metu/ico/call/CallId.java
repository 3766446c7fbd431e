package tr.edu.metu.ico.call;

import java.util.regex.Pattern;

/** The name of a call for applications, such as {@code OE-2024}. */
public record CallId(String value) implements Comparable<CallId> {

    private static final Pattern SHAPE = Pattern.compile("[A-Z][A-Z0-9]{0,9}(-[A-Z0-9]{1,10}){1,2}");

    public CallId {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("call id must look like OE-2024");
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
