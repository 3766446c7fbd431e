package tr.edu.metu.ico.verifier.place;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the row of a text that stands as bytes in a file. Whole numbers, which most ids are, are found by their value,
 * other texts of up to eight bytes by those bytes as one number, and only longer ones as texts.
 */
final class CellTable {
    static final VarHandle EIGHT_BYTES = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final int LARGEST_NUMBER = 1 << 21;

    private final List<String> texts;
    private final Map<String, Integer> rows = new HashMap<>();
    private final int[] rowOfNumber;
    private final long[] shortText;
    private final int[] rowOfShort;

    /** The rows of different texts. */
    CellTable(List<String> texts) {
        this.texts = texts;
        rowOfNumber = new int[texts.stream().mapToInt(CellTable::number).max().orElse(Names.NONE) + 1];
        shortText = new long[Math.max(64, Integer.highestOneBit(texts.size()) * 4)];
        rowOfShort = new int[shortText.length];
        Arrays.fill(rowOfNumber, Names.NONE);
        Arrays.fill(rowOfShort, Names.NONE);
        for (int row = 0; row < texts.size(); row++) {
            add(texts.get(row), row);
        }
    }

    private void add(String text, int row) {
        rows.put(text, row);
        if (number(text) != Names.NONE) {
            rowOfNumber[number(text)] = row;
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (bytes.length <= Long.BYTES && text.indexOf(0) < 0) {
            long packed = packed(Arrays.copyOf(bytes, Long.BYTES), 0, bytes.length);
            int slot = slot(packed);
            while (rowOfShort[slot] != Names.NONE) {
                slot = slot + 1 & shortText.length - 1;
            }
            shortText[slot] = packed;
            rowOfShort[slot] = row;
        }
    }

    int count() {
        return texts.size();
    }

    String text(int row) {
        return texts.get(row);
    }

    /** The row of a whole number written without leading zeros, {@link Names#NONE} for none. */
    int ofNumber(long number) {
        return number < rowOfNumber.length ? rowOfNumber[(int) number] : Names.NONE;
    }

    /** The row of a text, {@link Names#NONE} for none; eight bytes can be read from where it begins. */
    int find(byte[] bytes, int from, int to) {
        if (to - from > Long.BYTES) {
            return find(new String(bytes, from, to - from, StandardCharsets.UTF_8));
        }
        long packed = packed(bytes, from, to - from);
        int slot = slot(packed);
        while (rowOfShort[slot] != Names.NONE) {
            if (shortText[slot] == packed) {
                break;
            }
            slot = slot + 1 & shortText.length - 1;
        }
        // a zero byte in a text cannot be told from the end of a shorter one
        return bytes[to - 1] == 0 ? find(new String(bytes, from, to - from, StandardCharsets.UTF_8)) : rowOfShort[slot];
    }

    int find(String text) {
        return rows.getOrDefault(text, Names.NONE);
    }

    private static long packed(byte[] bytes, int from, int length) {
        long eight = (long) EIGHT_BYTES.get(bytes, from);
        return length == Long.BYTES ? eight : eight & (1L << length * Byte.SIZE) - 1;
    }

    private int slot(long packed) {
        long mixed = packed * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 32) & shortText.length - 1;
    }

    private static int number(String text) {
        boolean canonical = text.length() == 1 || !text.startsWith("0");
        if (text.isEmpty() || text.length() > 7 || !canonical || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Names.NONE;
        }
        int number = Integer.parseInt(text);
        return number < LARGEST_NUMBER ? number : Names.NONE;
    }
}
