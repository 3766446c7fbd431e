package tr.edu.metu.ico.call;

import java.time.Instant;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * Why a published result is being corrected. While it is open, inputs may change again and lead to a new run; existing
 * publications stay.
 *
 * @param objections student numbers of the objections that led to it; empty when the office found the error itself
 * @param by         subject of the officer who opened it
 * @param epoch      the call's epoch at its opening
 */
public record Erratum(String reason, Set<String> objections, String by, Instant at, long epoch) {

    public Erratum {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("an erratum needs a reason");
        }
        objections = Collections.unmodifiableSortedSet(new TreeSet<>(objections));
    }
}
