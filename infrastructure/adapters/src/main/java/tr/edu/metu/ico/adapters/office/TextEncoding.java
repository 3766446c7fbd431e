package tr.edu.metu.ico.adapters.office;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.announcement.Text;

/**
 * How a text file is encoded, detected by reading all of it before the text is used.
 *
 * @param how a note for people; empty for UTF-8
 */
record TextEncoding(Charset charset, Optional<Text> how) {

    private static final Charset TURKISH = Charset.forName("windows-1254");
    private static final int CHUNK = 1 << 16;

    /**
     * UTF-8 if the bytes are valid, UTF-16 if there is a byte order mark, otherwise Windows Turkish, which has the same letters
     * as ISO-8859-9.
     *
     * @throws UnreadableFile naming the line of the first bytes that are text in none of them
     */
    static TextEncoding of(Path file) throws IOException, UnreadableFile {
        var marked = marked(file);
        if (marked.isPresent()) {
            var wide = marked.get();
            long bad = firstBadLine(file, wide, new AnyText());
            if (bad > 0) {
                throw new UnreadableFile(bad, wide.name(), CellText.NOT_TEXT);
            }
            return new TextEncoding(wide, Optional.of(ReadingText.UTF_16));
        }
        long notUtf8 = firstBadLine(file, StandardCharsets.UTF_8, new AnyText());
        if (notUtf8 == 0) {
            return new TextEncoding(StandardCharsets.UTF_8, Optional.empty());
        }
        if (firstBadLine(file, TURKISH, new TurkishText()) > 0) {
            throw new UnreadableFile(notUtf8, CellText.NOT_TEXT);
        }
        return new TextEncoding(TURKISH, Optional.of(ReadingText.WINDOWS_1254));
    }

    /** UTF-16 in both byte orders, by the mark that Windows writes first. */
    private static Optional<Charset> marked(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var start = in.readNBytes(2);
            int mark = start.length < 2 ? 0 : (start[0] & 0xff) << 8 | start[1] & 0xff;
            return switch (mark) {
                case 0xfffe -> Optional.of(StandardCharsets.UTF_16LE);
                case 0xfeff -> Optional.of(StandardCharsets.UTF_16BE);
                default -> Optional.empty();
            };
        }
    }

    /** The line of the first invalid bytes; 0 if all are valid. */
    private static long firstBadLine(Path file, Charset charset, AnyText check) throws IOException {
        try (var in = new BufferedInputStream(Files.newInputStream(file))) {
            return firstBadLine(in, charset, check);
        }
    }

    private static long firstBadLine(InputStream in, Charset charset, AnyText check) throws IOException {
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var bytes = ByteBuffer.allocate(CHUNK);
        var text = CharBuffer.allocate(CHUNK);
        for (boolean last = false; !last; ) {
            int read = in.readNBytes(bytes.array(), bytes.position(), bytes.remaining());
            last = read < bytes.remaining();
            bytes.limit(bytes.position() + read).position(0);
            var result = decoder.decode(bytes, text.clear(), last);
            if (!check.accepts(text.flip()) || result.isError() || last && !check.complete()) {
                return check.line;
            }
            bytes.compact();
        }
        return 0;
    }

    /** Counts lines, and refuses zero bytes, which no text contains. */
    private static class AnyText {

        long line = 1;

        final boolean accepts(CharBuffer text) {
            while (text.hasRemaining()) {
                char letter = text.get();
                if (letter == '\n') {
                    line++;
                }
                if (!fits(letter)) {
                    return false;
                }
            }
            return true;
        }

        boolean fits(char letter) {
            return letter != 0;
        }

        boolean complete() {
            return true;
        }
    }

    /**
     * Text that reads like Turkish or another western language: the letters of the Turkish encoding, a few signs, and never
     * more than four accented letters in a row, which is what text in Cyrillic, Greek or DOS encodings would look like. Letters
     * that begin two bytes of UTF-8 with a sign behind them are damaged UTF-8.
     */
    private static final class TurkishText extends AnyText {

        private static final String SIGNS =
                "\u20ac\u2026\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u00a0\u00a7\u00aa\u00ab\u00b0\u00b4\u00b7\u00ba\u00bb";
        private static final String UTF_8_STARTS = "\u00c2\u00c3\u00c4\u00c5";
        private static final int MOST_IN_A_ROW = 4;

        private int inARow;
        private boolean started;

        @Override
        boolean fits(char letter) {
            boolean accented = letter > 0x7f && Character.isLetter(letter) && SIGNS.indexOf(letter) < 0;
            inARow = accented ? inARow + 1 : 0;
            boolean sign = SIGNS.indexOf(letter) >= 0;
            boolean known = letter <= 0x7f || accented && inWindows(letter) || sign && !started;
            started = UTF_8_STARTS.indexOf(letter) >= 0;
            return super.fits(letter) && known && inARow <= MOST_IN_A_ROW;
        }

        @Override
        boolean complete() {
            return !started;
        }

        /** The letters between A with grave and y with diaeresis, and the Turkish ones that took the place of Icelandic. */
        private static boolean inWindows(char letter) {
            return letter >= 0xc0 && letter <= 0xff
                    || List.of('Ğ', 'ğ', 'İ', 'ı', 'Ş', 'ş').contains(letter);
        }
    }
}
