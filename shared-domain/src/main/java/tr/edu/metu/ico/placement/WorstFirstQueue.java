package tr.edu.metu.ico.placement;

import java.util.Arrays;

/**
 * A growing priority queue with the largest, that is worst, key on top. While keys are added in ascending order, as
 * when the best ask first, they stay a sorted list; the first out-of-order key turns them into a heap.
 */
final class WorstFirstQueue {
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

    /** Replaces the worst key with a better one and returns the worst. */
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
