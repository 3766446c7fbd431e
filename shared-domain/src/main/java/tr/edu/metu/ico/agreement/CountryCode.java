package tr.edu.metu.ico.agreement;

import java.util.regex.Pattern;

/** ISO 3166-1 alpha-2 code of a country. */
public record CountryCode(String value) implements Comparable<CountryCode> {

    private static final Pattern SHAPE = Pattern.compile("[A-Z]{2}");

    public static final CountryCode TURKIYE = new CountryCode("TR");

    public CountryCode {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("country must be a two-letter code such as JP");
        }
    }

    @Override
    public int compareTo(CountryCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
