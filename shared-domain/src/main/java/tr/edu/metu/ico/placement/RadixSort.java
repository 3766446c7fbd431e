package tr.edu.metu.ico.placement;

import java.util.Arrays;

/** Radix sort by score: the scores of a call are close together, so a few passes over their digits are enough. */
public final class RadixSort {
    private static final int DIGIT_BITS = 11;
    private static final int DIGITS = 1 << DIGIT_BITS;

    private RadixSort() {}

    /** The indexes of the scores, highest first; stable for equal scores. */
    public static int[] order(long[] scores) {
        long highest = Long.MIN_VALUE;
        long lowest = Long.MAX_VALUE;
        for (long score : scores) {
            highest = Math.max(highest, score);
            lowest = Math.min(lowest, score);
        }
        int indexBits = bits(Math.max(0, scores.length - 1));
        if (scores.length > 0 && (highest - lowest < 0 || indexBits + bits(highest - lowest) > Long.SIZE - 1)) {
            return orderOfFew(scores, indexBits);
        }
        long[] keys = new long[scores.length];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = highest - scores[i] << indexBits | i;
        }
        return indexes(sorted(keys, indexBits, scores.length == 0 ? 0 : bits(highest - lowest)), indexBits);
    }

    /** The same for scores too far apart to pack score and index into one number. */
    private static int[] orderOfFew(long[] scores, int indexBits) {
        long[] ascending = Arrays.stream(scores).sorted().toArray();
        long[] keys = new long[scores.length];
        for (int i = 0; i < keys.length; i++) {
            // equal scores find the same index
            long below = ascending.length - 1L - Arrays.binarySearch(ascending, scores[i]);
            keys[i] = below << indexBits | i;
        }
        return indexes(sorted(keys, indexBits, bits(ascending.length)), indexBits);
    }

    private static long[] sorted(long[] keys, int fromBit, int bits) {
        long[] from = keys;
        long[] to = new long[keys.length];
        int passes = (bits + DIGIT_BITS - 1) / DIGIT_BITS;
        for (int pass = 0; pass < passes; pass++) {
            scatter(from, to, fromBit + pass * DIGIT_BITS);
            long[] swapped = from;
            from = to;
            to = swapped;
        }
        return from;
    }

    /** One stable pass by the digit that starts at a bit. */
    private static void scatter(long[] from, long[] to, int shift) {
        int[] at = new int[DIGITS + 1];
        for (long key : from) {
            at[((int) (key >>> shift) & DIGITS - 1) + 1]++;
        }
        for (int digit = 0; digit < DIGITS; digit++) {
            at[digit + 1] += at[digit];
        }
        for (long key : from) {
            to[at[(int) (key >>> shift) & DIGITS - 1]++] = key;
        }
    }

    private static int[] indexes(long[] keys, int indexBits) {
        int[] indexes = new int[keys.length];
        for (int i = 0; i < keys.length; i++) {
            indexes[i] = (int) (keys[i] & (1L << indexBits) - 1);
        }
        return indexes;
    }

    private static int bits(long number) {
        return Long.SIZE - Long.numberOfLeadingZeros(number);
    }
}
