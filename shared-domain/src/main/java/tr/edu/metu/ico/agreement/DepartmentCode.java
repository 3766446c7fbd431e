package tr.edu.metu.ico.agreement;

import java.util.regex.Pattern;

/** A department of the university, such as {@code CENG}. */
public record DepartmentCode(String value) implements Comparable<DepartmentCode> {

    private static final Pattern SHAPE = Pattern.compile("[A-Z][A-Z0-9-]{0,15}");

    public DepartmentCode {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("department must be capital letters, such as CENG");
        }
    }

    @Override
    public int compareTo(DepartmentCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
