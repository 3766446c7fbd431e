package tr.edu.metu.ico.applicant;

import java.util.regex.Pattern;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.call.PseudonymKey;

/**
 * A student's name in a call's published bundle: 128 bits in hexadecimal. Without the call's key it cannot be linked to
 * the student number, not even by trying all numbers.
 */
public record Pseudonym(String value) implements Comparable<Pseudonym> {

    private static final int LENGTH = 32;
    private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{32}");

    public Pseudonym {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("a pseudonym has 32 lower-case hexadecimal digits");
        }
    }

    /** The student's pseudonym in a call: the first half of the HMAC over call, slash and student number. */
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
