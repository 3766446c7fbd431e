package tr.edu.metu.ico.applicant;

import java.util.regex.Pattern;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.call.PseudonymKey;

/**
 * What a student is called in a call's published bundle, 128 bits as hexadecimal digits. Without the call's key nobody can
 * go from one to the other, not even by trying all student numbers.
 */
public record Pseudonym(String value) implements Comparable<Pseudonym> {

    private static final int LENGTH = 32;
    private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{32}");

    public Pseudonym {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("a pseudonym has 32 lower-case hexadecimal digits");
        }
    }

    /** The one pseudonym of a student in a call: the first half of the HMAC over call, slash and student number. */
    public static Pseudonym of(PseudonymKey key, CallId call, StudentNumber student) {
        return new Pseudonym(key.code(call + "/" + student).substring(0, LENGTH));
    }

    @Override
    public int compareTo(Pseudonym other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
