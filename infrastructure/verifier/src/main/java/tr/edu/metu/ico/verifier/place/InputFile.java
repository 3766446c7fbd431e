package tr.edu.metu.ico.verifier.place;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import tr.edu.metu.ico.verifier.BadInput;

/** A file of an instance: strictly UTF-8, with or without a byte order mark. */
final class InputFile {
    private static final int BYTE_ORDER_MARK = '\uFEFF';

    private InputFile() {}

    /** The file's text; reading throws CharacterCodingException if it is not UTF-8. */
    static Reader open(Path file) {
        require(file);
        try {
            var reader = new BufferedReader(
                    new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8.newDecoder()), 1 << 16);
            return withoutMark(reader);
        } catch (CharacterCodingException notText) {
            throw notText(file, notText);
        } catch (IOException unreadable) {
            throw new BadInput(file + " cannot be read: " + unreadable.getMessage(), unreadable);
        }
    }

    static void require(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new BadInput(file + " is not there or is not a file");
        }
    }

    /**
     * The exception for a file that is not UTF-8, with the line: the reader is ahead of the current row, so it is searched for.
     */
    static BadInput notText(Path file, IOException cause) {
        try (var lines = Files.lines(file, StandardCharsets.ISO_8859_1)) {
            long line = 1 + lines.takeWhile(InputFile::isText).count();
            return new BadInput(file + " line " + line + ": is not UTF-8 from here on", cause);
        } catch (IOException unreadable) {
            return new BadInput(file + " cannot be read: " + unreadable.getMessage(), unreadable);
        }
    }

    private static boolean isText(String bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes.getBytes(StandardCharsets.ISO_8859_1)));
            return true;
        } catch (CharacterCodingException notText) {
            return false;
        }
    }

    private static Reader withoutMark(BufferedReader reader) throws IOException {
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK) {
            reader.reset();
        }
        return reader;
    }
}
