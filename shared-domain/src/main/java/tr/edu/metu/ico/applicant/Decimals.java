package tr.edu.metu.ico.applicant;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import tr.edu.metu.ico.announcement.Fault;

/** Reads decimal numbers and refuses absurd precision before any arithmetic (INV-17). */
public final class Decimals {

    private static final Pattern PLAIN = Pattern.compile("[0-9]{1,6}(\\.[0-9]{1,6})?");

    private Decimals() {}

    /**
     * A plain decimal with a point, at most six digits on either side.
     *
     * @throws tr.edu.metu.ico.announcement.FaultyValue naming the field when the text is anything else, including a
     * decimal comma
     */
    public static BigDecimal read(String field, String text) {
        if (!PLAIN.matcher(text).matches()) {
            throw Fault.of(
                            field,
                            "This must be a plain number with a decimal point, such as 3.15.",
                            "Bu, ondalık noktalı düz bir sayı olmalıdır, örneğin 3.15.")
                    .refusal();
        }
        return new BigDecimal(text);
    }

    /** The same number if it has at most six digits on either side. */
    public static BigDecimal sane(String field, BigDecimal value) {
        if (value.scale() > 6 || value.scale() < 0 || value.precision() - value.scale() > 6) {
            throw Fault.of(
                            field,
                            "This number must have at most six digits on either side of the point.",
                            "Bu sayı noktanın iki yanında en fazla altı basamaklı olmalıdır.")
                    .refusal();
        }
        return value;
    }
}
