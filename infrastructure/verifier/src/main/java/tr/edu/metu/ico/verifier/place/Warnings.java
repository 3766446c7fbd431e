package tr.edu.metu.ico.verifier.place;

import java.io.PrintStream;

/** Skipped input, on standard error: the first few one by one, the others as a number. */
final class Warnings {
    private static final int MOST_SHOWN = 10;

    private final PrintStream err;
    private long given;
    private long unreported;

    Warnings(PrintStream err) {
        this.err = err;
    }

    void unknown(String applicant, String programme) {
        warn(applicant, "asks for the unknown programme " + programme);
    }

    void repeated(String applicant, String programme) {
        warn(applicant, "names programme " + programme + " again; the first time counts");
    }

    void warn(String who, String what) {
        if (given++ < MOST_SHOWN) {
            err.println("warning: " + who + " " + what);
        } else {
            unreported++;
        }
    }

    /** Reports how many were not listed. */
    void close() {
        if (unreported > 0) {
            err.println("warning: " + unreported + " more of this kind");
        }
    }

    long given() {
        return given;
    }
}
