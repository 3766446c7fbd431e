package tr.edu.metu.ico.adapters.dynamo;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** Many lines in few items, compressed and packed as full as possible. Rows of a result shrink to a tenth. */
final class PackedLines {

    /** Even lines of two thousand incompressible characters stay below the store's limit of 400 KB per item. */
    private static final int LINES = 150;

    private static final String CONTENT = "content";

    private PackedLines() {}

    /** One piece for each part of the lines, in order. */
    static List<byte[]> of(List<String> lines) {
        var pieces = new ArrayList<byte[]>();
        for (int from = 0; from < lines.size(); from += LINES) {
            pieces.add(compressed(lines.subList(from, Math.min(from + LINES, lines.size()))));
        }
        return pieces;
    }

    static ItemWriter write(ItemWriter item, byte[] piece) {
        return item.bytes(CONTENT, piece);
    }

    static Stream<String> read(ItemReader item) {
        try (var content = new GZIPInputStream(new ByteArrayInputStream(item.bytes(CONTENT)))) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8).lines();
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    private static byte[] compressed(List<String> lines) {
        var bytes = new ByteArrayOutputStream();
        try (var content = new GZIPOutputStream(bytes)) {
            content.write(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
        return bytes.toByteArray();
    }
}
