package tr.edu.metu.ico.announcement;

/**
 * One fault of a given value: what is wrong, with which value, and what to do, in both languages.
 *
 * @param field the field within the refused value, such as {@code points} or {@code rules[3].day}; empty when it
 *              concerns no single field
 */
public record Fault(String field, Text text) {
    private static final int LONGEST_SHOWN = 60;

    public static Fault of(String field, String en, String tr) {
        return new Fault(field, new Text(en, tr));
    }

    /**
     * Refuses the value unless the condition holds.
     *
     * @throws FaultyValue with only this fault
     */
    public static void unless(boolean holds, String field, String en, String tr) {
        if (!holds) {
            throw of(field, en, tr).refusal();
        }
    }

    /** The refusal of a value with only this fault. */
    public FaultyValue refusal() {
        return new FaultyValue(this);
    }

    /** The text for use in a sentence: in quotes, shortened if long. */
    public static String shown(String value) {
        var whole = value.codePointCount(0, value.length()) <= LONGEST_SHOWN;
        return '"' + (whole ? value : value.substring(0, value.offsetByCodePoints(0, LONGEST_SHOWN)) + "…") + '"';
    }
}
