package tr.edu.metu.ico.ledger;

import java.util.regex.Pattern;
import tr.edu.metu.ico.applicant.Participation;
import tr.edu.metu.ico.call.CallId;

/**
 * The id of an entry in a student's ledger: entries that follow from a call are named after it, so that writing them
 * again changes nothing; an officer's entry has 32 hexadecimal digits.
 */
public record EntryId(String value) implements Comparable<EntryId> {

    private static final Pattern SHAPE = Pattern.compile(
            "[0-9a-f]{32}"
                + "|[A-Z0-9-]{3,35}\\.(SELECTED|WITHDRAWN|GRANTED|COMPLETED\\.[0-9]{1,3}|PAID(\\.[A-Z0-9-]{1,35}){3})(\\.E[0-9]{1,3})?(\\.VOID)?");
    private static final String VOID = ".VOID";

    public EntryId {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("entry must be the id of an entry");
        }
    }

    static EntryId selected(CallId call) {
        return new EntryId(call + ".SELECTED");
    }

    static EntryId withdrawn(CallId call) {
        return new EntryId(call + ".WITHDRAWN");
    }

    static EntryId granted(CallId call) {
        return new EntryId(call + ".GRANTED");
    }

    /** @param version the version of the mobility that recorded it; each is an entry of its own */
    static EntryId completed(CallId call, int version) {
        return new EntryId(call + ".COMPLETED." + version);
    }

    /** @param penalty the late withdrawal paid for by the call's score */
    static EntryId paid(CallId call, Participation penalty) {
        var from = penalty.call().map(CallId::value).orElse("OFFICE");
        return new EntryId(call + ".PAID." + penalty.programme() + "." + penalty.level() + "." + from);
    }

    /** The id of the entry in a corrected result, the same or different. @param erratum counted from 1 */
    EntryId inErratum(int erratum) {
        return new EntryId(value + ".E" + erratum);
    }

    /** The id of the entry that cancels this one after a correction. */
    EntryId voided() {
        return new EntryId(value + VOID);
    }

    /** Whether it follows from the rows of the call's result, not from later events. */
    boolean followsFromResult(CallId call) {
        return !value.endsWith(VOID) && (value.startsWith(call + ".SELECTED") || value.startsWith(call + ".PAID."));
    }

    /** Whether an officer wrote the entry. */
    public boolean byHand() {
        return value.indexOf('.') < 0;
    }

    @Override
    public int compareTo(EntryId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
