package tr.edu.metu.ico.verifier.place;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.List;
import tr.edu.metu.ico.verifier.BadInput;

/** Reads a CSV file from front to back; invalid content is refused with the file and the line. */
final class CsvRows {
    /** Processes one row. */
    interface RowStep {
        void read(List<String> cells);
    }

    private final Path file;
    private long line = 1;

    CsvRows(Path file) {
        this.file = file;
    }

    /** Whether a cell marks a missing value. */
    static boolean isNone(String cell) {
        return cell.isEmpty() || cell.equals("-1");
    }

    /** Reads all rows, including the header; returns how many there are. */
    long read(RowStep step) {
        try (var reader = reader(InputFile.open(file))) {
            long rows = 0;
            for (var row : reader) {
                line = row.getStartingLineNumber();
                step.read(row.getFields());
                rows++;
            }
            return rows;
        } catch (CsvParseException quotes) {
            throw new BadInput(at() + "on the next line a quotation mark is not closed", quotes);
        } catch (UncheckedIOException unreadable) {
            throw unreadable(unreadable.getCause());
        } catch (IOException unreadable) {
            throw unreadable(unreadable);
        }
    }

    /** The exception for an unusable current row. */
    BadInput fail(String what) {
        return new BadInput(at() + what);
    }

    private BadInput unreadable(IOException cause) {
        return cause instanceof CharacterCodingException
                ? InputFile.notText(file, cause)
                : new BadInput(file + " cannot be read: " + cause.getMessage(), cause);
    }

    private String at() {
        return file + " line " + line + ": ";
    }

    private static CsvReader<CsvRecord> reader(Reader text) {
        return CsvReader.builder()
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text);
    }
}
