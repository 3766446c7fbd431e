package tr.edu.metu.ico.rule;

import tr.edu.metu.ico.announcement.Fault;
import tr.edu.metu.ico.announcement.Parameter;

/** Lengths between two numbers, both included. */
final class Span {
    private static final int LONGEST = 366;

    private Span() {}

    static void require(String lowName, int low, String highName, int high) {
        Parameter.between(lowName, low, 1, LONGEST);
        Fault.unless(
                high >= low && high <= LONGEST,
                highName,
                highName + " must be between " + lowName + " (" + low + ") and " + LONGEST + ", not " + high + ".",
                highName + ", " + lowName + " (" + low + ") ile " + LONGEST + " arasında olmalıdır; verilen değer: "
                        + high + ".");
    }
}
