package tr.edu.metu.ico.placement;

import java.util.Arrays;

/**
 * Keys of which the largest, which is the worst, is at hand. It grows as it is filled. As long as each key added is worse
 * than those before, as when the best ask first, they simply stand in order; with the first that is not they become a heap.
 */
final class WorstFirst {
    private static final long[] EMPTY = {};

    private long[] kept = EMPTY;
    private int size;
    private boolean ascending = true;

    int size() {
        return size;
    }

    long worst() {
        return ascending ? kept[size - 1] : kept[0];
    }

    void add(long key) {
        if (size == kept.length) {
            kept = Arrays.copyOf(kept, size + Math.max(4, size / 2));
        }
        if (ascending && (size == 0 || key > kept[size - 1])) {
            kept[size++] = key;
            return;
        }
        heap();
        int hole = size++;
        while (hole > 0 && kept[(hole - 1) / 2] < key) {
            kept[hole] = kept[(hole - 1) / 2];
            hole = (hole - 1) / 2;
        }
        kept[hole] = key;
    }

    /** Lets the worst go for a key that is better and answers it. */
    long replaceWorst(long key) {
        heap();
        long worst = kept[0];
        sink(key);
        return worst;
    }

    long removeWorst() {
        if (ascending) {
            return kept[--size];
        }
        long worst = kept[0];
        size--;
        if (size > 0) {
            sink(kept[size]);
        }
        return worst;
    }

    /** Keys in descending order are a heap. */
    private void heap() {
        if (ascending) {
            ascending = false;
            for (int low = 0, high = size - 1; low < high; low++, high--) {
                long key = kept[low];
                kept[low] = kept[high];
                kept[high] = key;
            }
        }
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
