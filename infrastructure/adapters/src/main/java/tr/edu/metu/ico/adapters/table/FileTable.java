package tr.edu.metu.ico.adapters.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.stream.Stream;

/** A table with its rows, which are read while they are written, and only once. */
public record FileTable<R>(TableDefinition<R> definition, Stream<R> rows) {

    /**
     * Writes the table; the caller closes the output.
     *
     * @return the number of rows
     * @throws TableTooLong as {@link TableFormat#write}
     */
    public long write(TableFormat format, TableLanguage language, OutputStream out) throws IOException {
        try (rows) {
            return format.write(definition, rows, language, out);
        }
    }
}
