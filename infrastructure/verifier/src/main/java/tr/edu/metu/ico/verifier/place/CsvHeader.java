package tr.edu.metu.ico.verifier.place;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tr.edu.metu.ico.verifier.BadInput;

/**
 * The first line of {@code applicants.csv}: {@code id,score,citizenship,c1,...,cN}.
 *
 * @param width     how many choices each row has
 * @param rowsStart where in the file the rows begin
 */
record CsvHeader(int width, long rowsStart) {
    private static final List<String> BEFORE_CHOICES = List.of("id", "score", "citizenship");
    private static final int LONGEST = 1 << 24;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    static CsvHeader of(Path file) {
        InputFile.require(file);
        var line = new ByteArrayOutputStream();
        try (var bytes = new BufferedInputStream(Files.newInputStream(file))) {
            int read = bytes.read();
            while (read >= 0 && read != '\n') {
                if (line.size() == LONGEST) {
                    throw new BadInput(file + " line 1: is no header, as it has more than " + LONGEST + " bytes");
                }
                line.write(read);
                read = bytes.read();
            }
            long rowsStart = line.size() + (read < 0 ? 0 : 1);
            return new CsvHeader(width(file, line.toString(StandardCharsets.UTF_8)), rowsStart);
        } catch (IOException unreadable) {
            throw new BadInput(file + " cannot be read: " + unreadable.getMessage(), unreadable);
        }
    }

    private static int width(Path file, String line) {
        var text = line.startsWith(BYTE_ORDER_MARK) ? line.substring(1) : line;
        if (text.isBlank()) {
            throw new BadInput(file + " line 1: is empty, not a header");
        }
        if (text.stripTrailing().indexOf('\r') >= 0) {
            throw new BadInput(file + " line 1: must end with a line feed, not with a carriage return alone");
        }
        try {
            return width(file, CsvReader.builder().ofSingleCsvRecord(text).getFields());
        } catch (CsvParseException broken) {
            throw new BadInput(file + " line 1: is no header", broken);
        }
    }

    private static int width(Path file, List<String> names) {
        for (int i = 0; i < Math.max(names.size(), BEFORE_CHOICES.size()); i++) {
            var expected = i < BEFORE_CHOICES.size() ? BEFORE_CHOICES.get(i) : "c" + (i - 2);
            if (i >= names.size() || !names.get(i).equals(expected)) {
                throw new BadInput(file + " line 1: column " + (i + 1) + " must be " + expected);
            }
        }
        return names.size() - BEFORE_CHOICES.size();
    }
}
