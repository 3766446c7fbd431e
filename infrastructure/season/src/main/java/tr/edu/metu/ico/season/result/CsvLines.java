package tr.edu.metu.ico.season.result;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** CSV files of the office, read by Commons CSV, which did not write them. */
public final class CsvLines {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private CsvLines() {}

    /** The lines after the first, by the columns that the first one names. @param text without a byte order mark */
    public static List<Map<String, String>> of(String text) {
        try (var lines = FORMAT.parse(new StringReader(text))) {
            return lines.stream().map(CSVRecord::toMap).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
