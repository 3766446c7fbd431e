package tr.edu.metu.ico.chain;

import java.util.BitSet;

/**
 * Which ids may have been seen before, as a Bloom filter of at most two mebibytes: it never misses an id that was
 * added, and of a million different ids takes less than one in a hundred for known. The caller verifies those few.
 */
public final class KnownIds {

    private static final int BITS = 1 << 24;

    /** Each id sets three bits, taken from different places of its hash. */
    private static final int[] SHIFTS = {0, 20, 40};

    private final BitSet bits = new BitSet();

    /** Adds an id; false if it may have been added before. */
    public boolean add(String id) {
        long hash = hash(id);
        var known = true;
        for (int shift : SHIFTS) {
            int bit = (int) (hash >>> shift) & (BITS - 1);
            known &= bits.get(bit);
            bits.set(bit);
        }
        return !known;
    }

    private static long hash(String id) {
        long hash = 0;
        for (int i = 0; i < id.length(); i++) {
            hash = 31 * hash + id.charAt(i);
        }
        return mixed(hash);
    }

    /** The finalizer of MurmurHash3: every bit of the input changes about half of the bits. */
    private static long mixed(long hash) {
        long once = (hash ^ hash >>> 33) * 0xff51afd7ed558ccdL;
        long twice = (once ^ once >>> 33) * 0xc4ceb9fe1a85ec53L;
        return twice ^ twice >>> 33;
    }
}
