package tr.edu.metu.ico.adapters.dynamo;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import tr.edu.metu.ico.applicant.StudentNumber;

/** Where the next page starts: after this student, in a form safe for URLs. */
record Cursor(StudentNumber after) {

    /** @throws IllegalArgumentException if no page returned this cursor */
    static Cursor read(String text) {
        try {
            var student = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII);
            return new Cursor(new StudentNumber(student));
        } catch (IllegalArgumentException malformed) {
            throw new IllegalArgumentException("cursor must be one that a page gave", malformed);
        }
    }

    @Override
    public String toString() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(after.value().getBytes(StandardCharsets.US_ASCII));
    }
}
