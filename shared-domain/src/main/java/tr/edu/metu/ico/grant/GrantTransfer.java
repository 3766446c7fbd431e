package tr.edu.metu.ico.grant;

import java.time.Instant;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import tr.edu.metu.ico.agreement.CountryCode;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.ledger.LedgerEntry;

/**
 * A freed grant that an officer passed on (reading A-22). It changes nobody's placement.
 *
 * @param from    who withdrew and held it
 * @param to      who holds it now
 * @param skipped who was earlier in line but did not get it, with the reason, such as that the student declined
 * @param reason  the officer's words
 */
public record GrantTransfer(
        CallId call,
        CountryCode country,
        StudentNumber from,
        StudentNumber to,
        SortedMap<StudentNumber, String> skipped,
        String reason,
        String by,
        Instant at) {

    public GrantTransfer {
        skipped = Collections.unmodifiableSortedMap(new TreeMap<>(skipped));
        if (skipped.values().stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("skipped: everybody who is skipped needs a reason");
        }
    }

    /** What later calls need to know about the new holder. */
    public LedgerEntry consequence() {
        return LedgerEntry.granted(to, call, at);
    }
}
