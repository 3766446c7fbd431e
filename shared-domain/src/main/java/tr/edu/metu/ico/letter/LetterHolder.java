package tr.edu.metu.ico.letter;

import java.util.regex.Pattern;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.call.Sha256;

/** A student in a call, under a digest: what anybody's requests read shows no student number. */
public record LetterHolder(String value) {

    private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{64}");

    public LetterHolder {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("a letter's holder has 64 lower-case hexadecimal digits");
        }
    }

    public static LetterHolder of(CallId call, StudentNumber student) {
        return new LetterHolder(Sha256.of("letter/" + call + "/" + student).hex());
    }

    @Override
    public String toString() {
        return value;
    }
}
