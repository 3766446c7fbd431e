package tr.edu.metu.ico.adapters.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.stream.Stream;

/** The formats in which a table is written. */
public enum TableFormat {
    /** A workbook of one sheet with typed cells; at most 1,048,575 rows. */
    XLSX(".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
        @Override
        public <R> long write(TableDefinition<R> table, Stream<R> rows, TableLanguage language, OutputStream out)
                throws IOException {
            return XlsxTable.write(table, rows, language, out);
        }
    },
    /** UTF-8 with byte order mark: semicolons and decimal commas in Turkish, commas and decimal points in English. */
    CSV(".csv", "text/csv") {
        @Override
        public <R> long write(TableDefinition<R> table, Stream<R> rows, TableLanguage language, OutputStream out)
                throws IOException {
            return CsvTable.write(table, rows, language, out);
        }
    },
    /** A4 landscape for reading and filing; at most 5,000 rows. */
    PDF(".pdf", "application/pdf") {
        @Override
        public <R> long write(TableDefinition<R> table, Stream<R> rows, TableLanguage language, OutputStream out)
                throws IOException {
            return PdfTable.write(table, rows, language, out);
        }
    };

    private final String ending;
    private final String contentType;

    TableFormat(String ending, String contentType) {
        this.ending = ending;
        this.contentType = contentType;
    }

    /** The file extension, such as {@code .csv}. */
    public String ending() {
        return ending;
    }

    public String contentType() {
        return contentType;
    }

    /**
     * Writes the rows as they come; CSV and XLSX hold at most 1,000 of them in memory. The caller closes both streams.
     *
     * @return the number of rows
     * @throws TableTooLong if the format does not take so many rows; what was written until then is no file
     */
    public abstract <R> long write(TableDefinition<R> table, Stream<R> rows, TableLanguage language, OutputStream out)
            throws IOException;
}
