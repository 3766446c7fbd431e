package tr.edu.metu.ico.adapters.office;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import tr.edu.metu.ico.announcement.Text;

/** Reads a file through as strict UTF-8 before anything is made of its text. */
final class Utf8Check {

    private static final int CHUNK = 1 << 16;
    /** Ğ İ Ş ğ ı ş as Windows writes them in Turkish; in UTF-8 they never stand before a plain letter. */
    private static final String TURKISH = "ÐÝÞðýþ";

    private Utf8Check() {}

    /** @throws UnreadableFile naming the line of the first byte that is no UTF-8, and the encoding it looks like */
    static void check(Path file) throws IOException, UnreadableFile {
        try (var in = new BufferedInputStream(Files.newInputStream(file))) {
            in.mark(4);
            var start = in.readNBytes(4);
            in.reset();
            if (wide(start)) {
                throw new UnreadableFile(1, "UTF-16", CellText.UTF_16);
            }
            decode(in);
        }
    }

    /** Marked as two bytes for each letter, or with a zero among the first two letters. */
    private static boolean wide(byte[] start) {
        if (start.length < 2) {
            return false;
        }
        int first = start[0] & 0xff;
        int second = start[1] & 0xff;
        return first == 0xff && second == 0xfe || first == 0xfe && second == 0xff || first == 0 ^ second == 0;
    }

    private static void decode(InputStream in) throws IOException, UnreadableFile {
        var decoder = StandardCharsets.UTF_8.newDecoder();
        var bytes = ByteBuffer.allocate(CHUNK);
        var text = CharBuffer.allocate(CHUNK);
        long line = 1;
        for (boolean last = false; !last; ) {
            int read = in.readNBytes(bytes.array(), bytes.position(), bytes.remaining());
            last = read < bytes.remaining();
            bytes.limit(bytes.position() + read).position(0);
            var result = decode(decoder, bytes, text.clear(), last);
            line += lineEnds(bytes);
            if (result.isError()) {
                throw new UnreadableFile(line, guess(bytes), notUtf8(bytes));
            }
            bytes.compact();
        }
    }

    private static CoderResult decode(CharsetDecoder decoder, ByteBuffer bytes, CharBuffer text, boolean last) {
        return decoder.decode(bytes, text, last);
    }

    private static long lineEnds(ByteBuffer decoded) {
        long ends = 0;
        for (int i = 0; i < decoded.position(); i++) {
            ends += decoded.get(i) == '\n' ? 1 : 0;
        }
        return ends;
    }

    private static Text notUtf8(ByteBuffer at) {
        return guess(at).isEmpty() ? CellText.NOT_UTF_8 : CellText.WINDOWS_1254;
    }

    private static String guess(ByteBuffer at) {
        var letter = Character.toString((char) (at.get(at.position()) & 0xff));
        return TURKISH.contains(letter) ? "windows-1254" : "";
    }
}
