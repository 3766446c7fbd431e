package tr.edu.metu.ico.verifier.place;

import java.math.BigDecimal;
import java.util.Arrays;

/** Scores in a list, each with its original scale; all become whole numbers of one scale once all are known. */
final class Scores {
    private static final byte MISSING = -1;

    private long[] values;
    private byte[] scales;
    private int size;

    Scores(int expected) {
        values = new long[expected];
        scales = new byte[expected];
    }

    void add(long unscaled, int scale) {
        if (size == values.length) {
            values = Arrays.copyOf(values, Math.max(16, size + size / 2));
            scales = Arrays.copyOf(scales, values.length);
        }
        values[size] = unscaled;
        scales[size++] = (byte) scale;
    }

    void addMissing() {
        add(0, MISSING);
    }

    boolean has(int index) {
        return scales[index] != MISSING;
    }

    /** The original scale. */
    int scale(int index) {
        return scales[index];
    }

    /** The number without its point, in the common scale after {@link #bring}. */
    long value(int index) {
        return values[index];
    }

    /** The numbers without their points; the array may be longer than the list. */
    long[] values() {
        return values;
    }

    /** Whether all are missing. */
    boolean none() {
        for (int i = 0; i < size; i++) {
            if (has(i)) {
                return false;
            }
        }
        return true;
    }

    int largestScale() {
        int largest = 0;
        for (int i = 0; i < size; i++) {
            largest = Math.max(largest, scales[i]);
        }
        return largest;
    }

    /** Writes all numbers with a scale that none exceeds. */
    void rescale(int commonScale) {
        values = values.length == size ? values : Arrays.copyOf(values, size);
        for (int i = 0; i < size; i++) {
            if (scales[i] != commonScale && scales[i] != MISSING) {
                values[i] = DecimalReader.rescaled(values[i], scales[i], commonScale);
            }
        }
    }

    /** A number in the common scale as text, written with its own scale. */
    static String text(long value, int commonScale, int scale) {
        return BigDecimal.valueOf(DecimalReader.reduced(value, commonScale, scale), scale)
                .toPlainString();
    }
}
