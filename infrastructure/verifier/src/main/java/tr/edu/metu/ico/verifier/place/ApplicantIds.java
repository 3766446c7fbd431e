package tr.edu.metu.ico.verifier.place;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import tr.edu.metu.ico.verifier.BadInput;

/** The ids of the applicants of a file, as the bytes they stand there with. */
final class ApplicantIds implements IntFunction<String> {
    private final List<byte[]> bytes;
    private final List<int[]> ends;
    private final int[] firstRow;

    ApplicantIds(List<ApplicantBlock> blocks) {
        bytes = blocks.stream().map(block -> block.ids).toList();
        ends = blocks.stream().map(block -> block.idEnd).toList();
        firstRow = new int[blocks.size() + 1];
        for (int block = 0; block < blocks.size(); block++) {
            firstRow[block + 1] = firstRow[block] + blocks.get(block).rows;
        }
    }

    @Override
    public String apply(int row) {
        int block = block(row);
        return new String(
                bytes.get(block), start(block, row), end(block, row) - start(block, row), StandardCharsets.UTF_8);
    }

    /** Refuses a file, each line of which is a row, in which two rows have one id. */
    void requireDifferent(String file) {
        if (!ascend()) {
            int repeated = repeated();
            if (repeated >= 0) {
                throw new BadInput(file + " line " + (repeated + 2) + ": id stands twice: " + apply(repeated));
            }
        }
    }

    /** Whether each id is longer than the one before, or as long and larger: then all are different. */
    private boolean ascend() {
        byte[] before = {};
        int beforeStart = 0;
        int beforeEnd = 0;
        for (int block = 0; block < bytes.size(); block++) {
            byte[] ids = bytes.get(block);
            int start = 0;
            for (int end : ends.get(block)) {
                int longer = end - start - (beforeEnd - beforeStart);
                if (longer < 0
                        || longer == 0
                                && Arrays.compareUnsigned(before, beforeStart, beforeEnd, ids, start, end) >= 0) {
                    return false;
                }
                before = ids;
                beforeStart = start;
                beforeEnd = end;
                start = end;
            }
        }
        return true;
    }

    /** A row whose id stands before; -1 when there is none. */
    private int repeated() {
        int rows = firstRow[firstRow.length - 1];
        int[] table = new int[Math.max(16, Integer.highestOneBit(rows) * 4)];
        for (int block = 0; block < bytes.size(); block++) {
            for (int row = firstRow[block]; row < firstRow[block + 1]; row++) {
                int slot = hash(block, row) & table.length - 1;
                while (table[slot] != 0) {
                    if (same(table[slot] - 1, block, row)) {
                        return row;
                    }
                    slot = slot + 1 & table.length - 1;
                }
                table[slot] = row + 1;
            }
        }
        return -1;
    }

    private int hash(int block, int row) {
        long hash = 0;
        byte[] ids = bytes.get(block);
        int end = end(block, row);
        for (int i = start(block, row); i < end; i++) {
            hash = (hash + ids[i]) * 0x9E3779B97F4A7C15L;
            hash ^= hash >>> 32;
        }
        return (int) hash;
    }

    private boolean same(int other, int block, int row) {
        int otherBlock = block(other);
        return Arrays.equals(
                bytes.get(otherBlock),
                start(otherBlock, other),
                end(otherBlock, other),
                bytes.get(block),
                start(block, row),
                end(block, row));
    }

    private int block(int row) {
        int found = Arrays.binarySearch(firstRow, row);
        int block = found >= 0 ? found : -found - 2;
        while (firstRow[block + 1] == row) {
            block++;
        }
        return block;
    }

    private int start(int block, int row) {
        return row == firstRow[block] ? 0 : ends.get(block)[row - firstRow[block] - 1];
    }

    private int end(int block, int row) {
        return ends.get(block)[row - firstRow[block]];
    }
}
