package tr.edu.metu.ico.placement;

import java.util.Arrays;

/** Keys kept as a heap, the largest, which is the worst, on top. It grows as it is filled. */
final class WorstFirst {
    private static final long[] EMPTY = {};

    private long[] kept = EMPTY;
    private int size;

    int size() {
        return size;
    }

    long worst() {
        return kept[0];
    }

    void add(long key) {
        if (size == kept.length) {
            kept = Arrays.copyOf(kept, size + Math.max(4, size / 2));
        }
        int hole = size++;
        while (hole > 0 && kept[(hole - 1) / 2] < key) {
            kept[hole] = kept[(hole - 1) / 2];
            hole = (hole - 1) / 2;
        }
        kept[hole] = key;
    }

    /** Lets the worst go for a key and answers it. */
    long replaceWorst(long key) {
        long worst = kept[0];
        sink(key);
        return worst;
    }

    long removeWorst() {
        long worst = kept[0];
        size--;
        if (size > 0) {
            sink(kept[size]);
        }
        return worst;
    }

    private void sink(long key) {
        int hole = 0;
        int child = 1;
        while (child < size) {
            if (child + 1 < size && kept[child + 1] > kept[child]) {
                child++;
            }
            if (kept[child] <= key) {
                break;
            }
            kept[hole] = kept[child];
            hole = child;
            child = 2 * hole + 1;
        }
        kept[hole] = key;
    }

    /** The keys, the best first. */
    long[] bestFirst() {
        long[] sorted = Arrays.copyOf(kept, size);
        Arrays.sort(sorted);
        return sorted;
    }
}
