package tr.edu.metu.ico.applicant;

import java.util.regex.Pattern;

/** A student's number at the university, seven digits. */
public record StudentNumber(String value) implements Comparable<StudentNumber> {

    private static final Pattern SHAPE = Pattern.compile("[0-9]{7}");

    public StudentNumber {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("student number must have seven digits");
        }
    }

    @Override
    public int compareTo(StudentNumber other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
