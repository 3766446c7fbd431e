package tr.edu.metu.ico.adapters.csv;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The text of a file in strict UTF-8. */
final class CsvText {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private CsvText() {}

    /** The text without byte order mark; empty, and told with its line, when some byte is no UTF-8. */
    static Optional<String> decode(byte[] content, Problems problems) {
        var bytes = ByteBuffer.wrap(content);
        var text = CharBuffer.allocate(content.length + 1);
        if (StandardCharsets.UTF_8.newDecoder().decode(bytes, text, true).isError()) {
            problems.add(lineOf(content, bytes.position()), "", "", CellText.NOT_UTF_8);
            return Optional.empty();
        }
        text.flip();
        var start = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
        return Optional.of(text.subSequence(start, text.length()).toString());
    }

    private static long lineOf(byte[] content, int position) {
        var line = 1L;
        for (var i = 0; i < position; i++) {
            line += content[i] == '\n' ? 1 : 0;
        }
        return line;
    }
}
