package tr.edu.metu.ico.adapters.office;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import tr.edu.metu.ico.applicant.Import.Reading;

/** The lines of a CSV file, in the encoding and with the separator detected from the file. */
final class CsvLines implements LineSource {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Path file;
    private final Predicate<List<String>> header;
    private TextEncoding encoding;
    private Separator separator;

    /** @param header whether a line with these cells is the header, which shows the separator */
    CsvLines(Path file, Predicate<List<String>> header) {
        this.file = file;
        this.header = header;
    }

    @Override
    public void read(Predicate<RawLine> wantsMore) throws IOException, UnreadableFile {
        if (encoding == null) {
            encoding = TextEncoding.of(file);
            separator = Separator.of(this::text, header);
        }
        long line = 0;
        try (var text = text();
                var csv = Separator.reader(separator.sign()).ofCsvRecord(text)) {
            boolean skips = separator.named();
            for (var record : csv) {
                line = record.getStartingLineNumber();
                var raw = RawLine.of(line, record.getFields());
                if (skips && !raw.blank()) {
                    skips = false;
                } else if (!wantsMore.test(raw)) {
                    return;
                }
            }
        } catch (CsvParseException quotes) {
            throw new UnreadableFile(line + 1, CellText.BROKEN_QUOTES);
        }
    }

    @Override
    public boolean leavesOutBlanks() {
        return false;
    }

    @Override
    public List<Reading> readings() {
        var readings = new ArrayList<Reading>();
        encoding.how().ifPresent(how -> readings.add(new Reading(0, "", "", "", 1, how)));
        if (separator.named()) {
            readings.add(new Reading(1, "", "sep=" + separator.sign(), "", 1, ReadingText.SEPARATOR_LINE));
        } else if (separator.sign() == '\t') {
            readings.add(new Reading(0, "", "", "", 1, ReadingText.TAB));
        }
        return readings;
    }

    /** The text without its byte order mark. */
    private Reader text() throws IOException {
        var text = new PushbackReader(Files.newBufferedReader(file, encoding.charset()));
        int first = text.read();
        if (first >= 0 && first != BYTE_ORDER_MARK) {
            text.unread(first);
        }
        return text;
    }
}
