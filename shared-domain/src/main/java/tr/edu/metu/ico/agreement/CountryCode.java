package tr.edu.metu.ico.agreement;

import java.util.regex.Pattern;
import tr.edu.metu.ico.announcement.Fault;

/** ISO 3166-1 alpha-2 code of a country. */
public record CountryCode(String value) implements Comparable<CountryCode> {

    private static final Pattern SHAPE = Pattern.compile("[A-Z]{2}");

    public static final CountryCode TURKIYE = new CountryCode("TR");

    public CountryCode {
        if (!SHAPE.matcher(value).matches()) {
            throw Fault.of(
                            "country",
                            "A country is two capital letters, such as JP, not " + Fault.shown(value) + ".",
                            "Ülke iki büyük harfle yazılır, örneğin JP; verilen değer: " + Fault.shown(value) + ".")
                    .refusal();
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
