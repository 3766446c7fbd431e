package tr.edu.metu.ico.verifier.place;

/**
 * Reads a decimal number into a whole number and a scale, without ever building a large number: a score has at most nine
 * digits before and nine after the point, and whatever is longer is refused before anything is computed.
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

    /** What was read last, without its point. */
    long unscaled() {
        return unscaled;
    }

    /** The digits after the point of what was read last. */
    int scale() {
        return scale;
    }

    /** Reads the bytes from one index to before another; answers whether they are such a number. */
    boolean read(byte[] text, int from, int to) {
        boolean negative = from < to && text[from] == '-';
        int at = negative ? from + 1 : from;
        int point = digits(text, at, to, 0);
        int end = point;
        scale = 0;
        if (point < to && text[point] == '.') {
            end = digits(text, point + 1, to, unscaled);
            scale = end - point - 1;
            if (scale == 0) {
                return false;
            }
        }
        boolean sound = point > at && point - at <= MOST_DIGITS && scale <= MOST_DIGITS;
        if (sound && end < to) {
            sound = (text[end] | 0x20) == 'e' && exponent(text, end + 1, to);
        }
        unscaled = negative ? -unscaled : unscaled;
        return sound;
    }

    boolean read(String text) {
        byte[] bytes = text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        return read(bytes, 0, bytes.length);
    }

    /** Reads on as long as there are digits, though no more than can count; answers where it stopped. */
    private int digits(byte[] text, int from, int to, long before) {
        long number = before;
        int at = from;
        while (at < to && at - from <= MOST_DIGITS && text[at] >= '0' && text[at] <= '9') {
            number = 10 * number + text[at++] - '0';
        }
        unscaled = number;
        return at;
    }

    private boolean exponent(byte[] text, int from, int to) {
        boolean signed = from < to && (text[from] == '-' || text[from] == '+');
        boolean negative = signed && text[from] == '-';
        int at = signed ? from + 1 : from;
        if (at >= to) {
            return false;
        }
        int exponent = 0;
        while (at < to) {
            if (text[at] < '0' || text[at] > '9' || exponent > MOST_EXPONENT) {
                return false;
            }
            exponent = 10 * exponent + text[at++] - '0';
        }
        scale -= negative ? -exponent : exponent;
        return plain();
    }

    /** Takes a scale below 0 into the number; answers whether it still keeps the rule. */
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

    /** A number of one scale written with a smaller one, which must lose nothing. */
    static long reduced(long unscaled, int scale, int smallerScale) {
        return unscaled / POWERS[scale - smallerScale];
    }
}
