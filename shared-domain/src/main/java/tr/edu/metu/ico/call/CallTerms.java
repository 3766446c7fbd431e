package tr.edu.metu.ico.call;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What was announced, and who is responsible.
 *
 * @param definition digest of the definition document in force
 * @param officers   subjects of the officers of this call (INV-18)
 * @param cancellation why it was cancelled, if it was
 */
public record CallTerms(
        Calendar calendar, Sha256 definition, Set<String> officers, Optional<Cancellation> cancellation) {

    public CallTerms {
        officers = Collections.unmodifiableSortedSet(new TreeSet<>(officers));
    }

    CallTerms cancelled(Cancellation reason) {
        return new CallTerms(calendar, definition, officers, Optional.of(reason));
    }
}
