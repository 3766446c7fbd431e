package tr.edu.metu.ico.verifier.place;

/**
 * Reads a decimal number into a whole number and a scale, without ever building a large number: a score has at most nine digits
 * before and nine after the point, and anything longer is refused before anything is computed.
 */
final class DecimalReader {
    static final String RULE = "must be a decimal number with at most 9 digits before and 9 after the point";
    static final int MOST_DIGITS = 9;

    private static final long[] POWERS = new long[2 * MOST_DIGITS + 1];
    private static final int MOST_EXPONENT = 99;

    static {
        POWERS[0] = 1;
        for (int i = 1; i < POWERS.length; i++) {
            POWERS[i] = 10 * POWERS[i - 1];
        }
    }

    private long unscaled;
    private int scale;

    /** The last number read, without its point. */
    long unscaled() {
        return unscaled;
    }

    /** The digits after the point of the last number read. */
    int scale() {
        return scale;
    }

    /** Reads a text; returns whether it is such a number. */
    boolean read(String text) {
        boolean negative = text.startsWith("-");
        int at = negative ? 1 : 0;
        int point = digits(text, at, 0);
        int end = point;
        scale = 0;
        if (point < text.length() && text.charAt(point) == '.') {
            end = digits(text, point + 1, unscaled);
            scale = end - point - 1;
            if (scale == 0) {
                return false;
            }
        }
        boolean sound = point > at && point - at <= MOST_DIGITS && scale <= MOST_DIGITS;
        if (sound && end < text.length()) {
            sound = (text.charAt(end) | 0x20) == 'e' && exponent(text, end + 1);
        }
        unscaled = negative ? -unscaled : unscaled;
        return sound;
    }

    /** Reads on while there are digits, up to the limit; returns where it stopped. */
    private int digits(String text, int from, long before) {
        long number = before;
        int at = from;
        while (at - from <= MOST_DIGITS && isDigit(text, at)) {
            number = 10 * number + text.charAt(at++) - '0';
        }
        unscaled = number;
        return at;
    }

    private static boolean isDigit(String text, int at) {
        return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    private boolean exponent(String text, int from) {
        boolean negative = text.startsWith("-", from);
        int at = negative || text.startsWith("+", from) ? from + 1 : from;
        if (at >= text.length()) {
            return false;
        }
        int exponent = 0;
        while (at < text.length()) {
            if (!isDigit(text, at) || exponent > MOST_EXPONENT) {
                return false;
            }
            exponent = 10 * exponent + text.charAt(at++) - '0';
        }
        scale -= negative ? -exponent : exponent;
        return plain();
    }

    /** Moves a negative scale into the number; returns whether it is still within the limits. */
    private boolean plain() {
        if (unscaled == 0) {
            scale = Math.clamp(scale, 0, MOST_DIGITS);
        }
        if (scale < 0 && scale >= -MOST_DIGITS) {
            unscaled = unscaled < POWERS[MOST_DIGITS] ? unscaled * POWERS[-scale] : POWERS[2 * MOST_DIGITS];
            scale = 0;
        }
        return scale >= 0 && scale <= MOST_DIGITS && unscaled < POWERS[MOST_DIGITS + scale];
    }

    /** A number of one scale written with a larger one. */
    static long rescaled(long unscaled, int scale, int largerScale) {
        return unscaled * POWERS[largerScale - scale];
    }

    /** A number of one scale written with a smaller one, without losing anything. */
    static long reduced(long unscaled, int scale, int smallerScale) {
        return unscaled / POWERS[scale - smallerScale];
    }
}
