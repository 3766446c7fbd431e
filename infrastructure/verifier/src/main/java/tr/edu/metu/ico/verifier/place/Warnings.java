package tr.edu.metu.ico.verifier.place;

import java.io.PrintStream;

/** Skipped input, on standard error: the first few one by one, the others as a number. */
final class Warnings {
    private static final int TOLD = 10;

    private final PrintStream err;
    private long given;
    private long untold;

    Warnings(PrintStream err) {
        this.err = err;
    }

    void unknown(String applicant, String programme) {
        tell(applicant, "asks for the unknown programme " + programme);
    }

    void repeated(String applicant, String programme) {
        tell(applicant, "names programme " + programme + " again; the first time counts");
    }

    void tell(String who, String what) {
        if (given++ < TOLD) {
            err.println("warning: " + who + " " + what);
        } else {
            untold++;
        }
    }

    /** Reports how many were not listed. */
    void close() {
        if (untold > 0) {
            err.println("warning: " + untold + " more of this kind");
        }
    }

    long given() {
        return given;
    }
}
