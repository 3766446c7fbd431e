package tr.edu.metu.ico.grant;

/** Lengths from one number to another, both included. */
final class Span {
    private static final int LONGEST = 366;

    private Span() {}

    static void require(String lowName, int low, String highName, int high) {
        if (low < 1 || low > LONGEST) {
            throw new IllegalArgumentException(lowName + " must be between 1 and " + LONGEST);
        }
        if (high < low || high > LONGEST) {
            throw new IllegalArgumentException(highName + " must be between " + lowName + " and " + LONGEST);
        }
    }
}
