package tr.edu.metu.ico.announcement;

import java.util.regex.Pattern;

/** The name of one rule of an announcement, such as {@code OE24-ELIG-1}; the register of rules is keyed by it. */
public record RuleId(String value) implements Comparable<RuleId> {

    private static final Pattern SHAPE = Pattern.compile("[A-Z0-9]+(-[A-Z0-9]+){1,3}");

    public RuleId {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("rule id must look like OE24-ELIG-1, not \"" + value + "\"");
        }
    }

    @Override
    public int compareTo(RuleId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
