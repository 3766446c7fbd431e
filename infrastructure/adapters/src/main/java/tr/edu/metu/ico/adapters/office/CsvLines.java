package tr.edu.metu.ico.adapters.office;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PushbackReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;

/** The lines of a CSV file: UTF-8 with or without byte order mark, separated by comma or semicolon as the header is. */
final class CsvLines implements LineSource {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Path file;
    private boolean utf8;

    CsvLines(Path file) {
        this.file = file;
    }

    @Override
    public void read(Predicate<RawLine> wantsMore) throws IOException, UnreadableFile {
        if (!utf8) {
            Utf8Check.check(file);
            utf8 = true;
        }
        var separator = separator();
        long line = 0;
        try (var text = text();
                var csv = reader(separator).ofCsvRecord(text)) {
            for (var record : csv) {
                line = record.getStartingLineNumber();
                if (!wantsMore.test(RawLine.of(line, record.getFields()))) {
                    return;
                }
            }
        } catch (CsvParseException quotes) {
            throw new UnreadableFile(line + 1, CellText.BROKEN_QUOTES);
        }
    }

    private char separator() throws IOException {
        try (var text = new BufferedReader(text())) {
            var firstLine = text.lines().filter(line -> !line.isBlank()).findFirst();
            return firstLine.filter(line -> line.contains(";")).isPresent() ? ';' : ',';
        }
    }

    /** The text without its mark. */
    private PushbackReader text() throws IOException {
        var text = new PushbackReader(Files.newBufferedReader(file, StandardCharsets.UTF_8));
        int first = text.read();
        if (first >= 0 && first != BYTE_ORDER_MARK) {
            text.unread(first);
        }
        return text;
    }

    private static CsvReader.CsvReaderBuilder reader(char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false);
    }
}
