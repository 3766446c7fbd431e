package tr.edu.metu.ico.season;

/** The system did not behave as the season expects; the message is one sentence. */
public final class Unexpected extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Unexpected(String sentence) {
        super(sentence);
    }

    /** Fails with this sentence unless the condition holds. */
    public static void unless(boolean holds, String sentence) {
        if (!holds) {
            throw new Unexpected(sentence);
        }
    }

    /** Fails unless both are equal, naming both. */
    public static void unlessEqual(Object expected, Object found, String what) {
        unless(expected.equals(found), what + " should be " + expected + ", but it is " + found + ".");
    }
}
