package tr.edu.metu.ico.placement;

import tr.edu.metu.ico.applicant.Pseudonym;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.call.Sha256;

/** The published lottery: one lot per person and call, which anyone can recompute and nobody can redraw (INV-16). */
public final class Lottery {
    private Lottery() {}

    /** SHA-256 of the call's id, a slash and the person's pseudonym, in ASCII; the smaller lot wins. */
    public static Sha256 lot(CallId call, Pseudonym person) {
        return Sha256.of(call + "/" + person);
    }
}
