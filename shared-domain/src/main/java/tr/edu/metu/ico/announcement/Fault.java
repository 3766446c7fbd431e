package tr.edu.metu.ico.announcement;

/**
 * One thing that is wrong with a value that was given: what is wrong, with what value, and what to do, in both languages.
 *
 * @param field the field inside what is refused, such as {@code points} or {@code rules[3].day}; empty when no single field
 *              is meant
 */
public record Fault(String field, Text text) {
    private static final int LONGEST_SHOWN = 60;

    public static Fault of(String field, String en, String tr) {
        return new Fault(field, new Text(en, tr));
    }

    /**
     * Refuses unless it holds.
     *
     * @throws FaultyValue with this fault alone
     */
    public static void unless(boolean holds, String field, String en, String tr) {
        if (!holds) {
            throw of(field, en, tr).refusal();
        }
    }

    /** The refusal of a value that has this fault alone. */
    public FaultyValue refusal() {
        return new FaultyValue(this);
    }

    /** A text as a sentence can hold it: in quotes, and cut where it is long. */
    public static String shown(String value) {
        var whole = value.codePointCount(0, value.length()) <= LONGEST_SHOWN;
        return '"' + (whole ? value : value.substring(0, value.offsetByCodePoints(0, LONGEST_SHOWN)) + "…") + '"';
    }
}
