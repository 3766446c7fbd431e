package tr.edu.metu.ico.outbox;

import java.util.regex.Pattern;
import tr.edu.metu.ico.applicant.StudentNumber;

/**
 * Who a notice is for. A person with two roles is two recipients: as a student they get what concerns their application, as
 * staff what concerns their work.
 */
public sealed interface Recipient {

    /** A student, by number: the office knows it before the student has ever logged in. */
    record Student(StudentNumber number) implements Recipient {
        @Override
        public String id() {
            return number.value();
        }

        @Override
        public String text() {
            return STUDENT + id();
        }
    }

    /**
     * A coordinator or an officer.
     *
     * @param id the person's login id
     */
    record Staff(String id) implements Recipient {

        private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

        public Staff {
            if (!SHAPE.matcher(id).matches()) {
                throw new IllegalArgumentException(
                        "a login id must be 1 to 64 letters, digits, dots, hyphens and underscores");
            }
        }

        @Override
        public String text() {
            return STAFF + id;
        }
    }

    String STUDENT = "student:";
    String STAFF = "staff:";

    /** The student number or the login id. */
    String id();

    /** The only text form, such as {@code student:1000001}; {@link #of(String)} reads it. */
    String text();

    static Recipient of(StudentNumber number) {
        return new Student(number);
    }

    /** Reads {@link #text()}. @throws IllegalArgumentException if the text is no recipient */
    static Recipient of(String text) {
        if (text.startsWith(STUDENT)) {
            return new Student(new StudentNumber(text.substring(STUDENT.length())));
        }
        if (text.startsWith(STAFF)) {
            return new Staff(text.substring(STAFF.length()));
        }
        throw new IllegalArgumentException("a recipient is written as student:1000001 or staff: and a login id");
    }
}
