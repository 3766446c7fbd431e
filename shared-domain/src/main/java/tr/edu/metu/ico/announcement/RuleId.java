package tr.edu.metu.ico.announcement;

import java.util.regex.Pattern;

/**
 * The id of a rule of an announcement, such as {@code OE24-ELIG-1}, at most 40 characters; the key of the rule
 * register.
 */
public record RuleId(String value) implements Comparable<RuleId> {

    private static final int LONGEST = 40;
    private static final Pattern SHAPE = Pattern.compile("[A-Z0-9]+(-[A-Z0-9]+){1,3}");

    public RuleId {
        if (value.length() > LONGEST || !SHAPE.matcher(value).matches()) {
            throw Fault.of(
                            "id",
                            "A rule id looks like OE24-ELIG-1 and has at most 40 characters; given: "
                                    + Fault.shown(value) + ".",
                            "Kural kimliği OE24-ELIG-1 biçiminde ve en çok 40 karakter olmalıdır; verilen değer: "
                                    + Fault.shown(value) + ".")
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
