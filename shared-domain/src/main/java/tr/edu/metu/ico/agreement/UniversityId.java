package tr.edu.metu.ico.agreement;

import java.util.regex.Pattern;

/** The partner university of an agreement, such as {@code JP-TOKYO}. */
public record UniversityId(String value) implements Comparable<UniversityId> {

    private static final Pattern SHAPE = Pattern.compile("[A-Z0-9][A-Z0-9-]{0,39}");

    public UniversityId {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "university must be capital letters, digits and hyphens, such as JP-TOKYO");
        }
    }

    @Override
    public int compareTo(UniversityId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
