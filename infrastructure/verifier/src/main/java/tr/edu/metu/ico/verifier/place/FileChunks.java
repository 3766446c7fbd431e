package tr.edu.metu.ico.verifier.place;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Arrays;
import tr.edu.metu.ico.verifier.place.RowReader.BadRow;

/** Cuts a file of lines into chunks of whole lines; a line belongs to the chunk in which it begins. */
final class FileChunks {
    private static final int SIZE = 1 << 20;
    private static final int OVERLAP = 1 << 14;
    private static final int LONGEST_LINE = 1 << 28;

    private final FileChannel file;
    private final long start;
    private final long end;

    /** The lines of a file from a place on where a line begins. */
    FileChunks(FileChannel file, long start) throws IOException {
        this.file = file;
        this.start = start;
        end = file.size();
    }

    int count() {
        return Math.toIntExact((end - start + SIZE - 1) / SIZE);
    }

    /** The bytes of whole lines, and where in the file they begin. */
    static final class Chunk {
        byte[] bytes = new byte[SIZE + OVERLAP + RowReader.PADDING];
        int from;
        int to;
        long offset;
    }

    /** Reads a chunk; it holds nothing when no line begins in it. */
    void read(int number, Chunk chunk) throws IOException {
        long begin = start + (long) number * SIZE;
        boolean first = number == 0;
        chunk.offset = first ? begin : begin - 1;
        int owned = (int) (Math.min(end, begin + SIZE) - chunk.offset);
        int filled = fill(chunk, 0, owned + OVERLAP);
        chunk.from = first ? 0 : afterLineEnd(chunk.bytes, 0, owned);
        if (chunk.from >= owned) {
            chunk.from = owned;
            chunk.to = owned;
            return;
        }
        int lineEnd = afterLineEnd(chunk.bytes, owned - 1, filled);
        while (lineEnd > filled && chunk.offset + filled < end) {
            if (filled > LONGEST_LINE) {
                throw new BadRow("is a line of more than " + LONGEST_LINE + " bytes").at(chunk.from);
            }
            int before = filled;
            filled = fill(chunk, before, before);
            lineEnd = afterLineEnd(chunk.bytes, before, filled);
        }
        chunk.to = Math.min(lineEnd, filled);
    }

    /** Reads on behind what is filled; answers how much is filled then. */
    private int fill(Chunk chunk, int filled, int wanted) throws IOException {
        int most = (int) Math.min(wanted, end - chunk.offset - filled);
        if (filled + most + RowReader.PADDING > chunk.bytes.length) {
            chunk.bytes = Arrays.copyOf(chunk.bytes, filled + most + RowReader.PADDING);
        }
        var buffer = ByteBuffer.wrap(chunk.bytes, filled, most);
        while (buffer.hasRemaining()) {
            if (file.read(buffer, chunk.offset + buffer.position()) < 0) {
                break;
            }
        }
        return buffer.position();
    }

    /** The index behind the first line end from an index on; behind {@code to} when there is none. */
    private static int afterLineEnd(byte[] bytes, int from, int to) {
        int at = from;
        while (at < to && bytes[at] != '\n') {
            at++;
        }
        return at + 1;
    }
}
