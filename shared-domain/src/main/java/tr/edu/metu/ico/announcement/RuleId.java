package tr.edu.metu.ico.announcement;

import java.util.regex.Pattern;

/** The name of one rule of an announcement, such as {@code OE24-ELIG-1}; the register of rules is keyed by it. */
public record RuleId(String value) implements Comparable<RuleId> {

    private static final Pattern SHAPE = Pattern.compile("[A-Z0-9]+(-[A-Z0-9]+){1,3}");

    public RuleId {
        if (!SHAPE.matcher(value).matches()) {
            throw Fault.of(
                            "id",
                            "A rule id looks like OE24-ELIG-1, not like " + Fault.shown(value) + ".",
                            "Kural kimliği OE24-ELIG-1 biçiminde olmalıdır; verilen değer: " + Fault.shown(value) + ".")
                    .refusal();
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
