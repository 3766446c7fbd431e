package tr.edu.metu.ico.letter;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import tr.edu.metu.ico.trail.Ids;

/**
 * The code by which a letter can be checked: 26 characters of Crockford's base 32, which leaves out I, L, O and U. It has
 * 130 random bits, so it can be neither guessed nor found by trying.
 */
public record LetterCode(String value) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 26;
    private static final int BITS = 130;
    private static final int HEXADECIMAL = 16;
    private static final Pattern SHAPE = Pattern.compile("[0-9A-HJKMNP-TV-Z]{26}");
    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\p{Pd}]+");
    private static final Pattern GROUP = Pattern.compile("(.{5})(?=.{5})");

    public LetterCode {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "a letter's code has 26 digits and capital letters, without I, L, O and U");
        }
    }

    /** A new code. */
    public static LetterCode random(Ids ids) {
        // one id has 128 bits
        var bits = new BigInteger(ids.next() + ids.next(), HEXADECIMAL);
        var base = BigInteger.valueOf(ALPHABET.length());
        var rest = bits.mod(BigInteger.TWO.pow(BITS));
        var code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            var digit = rest.divideAndRemainder(base);
            code.append(ALPHABET.charAt(digit[1].intValue()));
            rest = digit[0];
        }
        return new LetterCode(code.reverse().toString());
    }

    /**
     * The code that somebody typed: with or without hyphens and spaces, in capital or small letters, with O for 0 and I
     * or L for 1. Empty if it cannot be a code.
     */
    public static Optional<LetterCode> typed(String text) {
        var plain = SEPARATORS
                .matcher(text.toUpperCase(Locale.ROOT))
                .replaceAll("")
                .replace('O', '0')
                // the dotless and the dotted letter of a Turkish keyboard
                .replaceAll("[IİL]", "1");
        return SHAPE.matcher(plain).matches() ? Optional.of(new LetterCode(plain)) : Optional.empty();
    }

    /** In groups for reading aloud, such as {@code 4TQ8Z-...}. */
    public String grouped() {
        return GROUP.matcher(value).replaceAll("$1-");
    }

    @Override
    public String toString() {
        return value;
    }
}
