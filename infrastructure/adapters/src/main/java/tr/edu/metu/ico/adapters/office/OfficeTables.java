package tr.edu.metu.ico.adapters.office;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import tr.edu.metu.ico.applicant.OfficeRow;
import tr.edu.metu.ico.call.ImportKind;

/**
 * Reads the office's files, CSV and XLSX: every line is checked and every bad one reported, then the good rows can be
 * requested. A file is read from disk line by line, twice, and never held in memory as a whole.
 */
public final class OfficeTables {

    private OfficeTables() {}

    /** @param fileName the uploader's name for it; its extension determines the format */
    public static Report read(ImportKind kind, Path file, String fileName, Checks checks) throws IOException {
        var layout = Layouts.of(kind);
        return new FileCheck<>(layout, checks)
                .judge(new NamedFile(file, fileName, cells -> HeaderSearch.isHeader(cells, layout)));
    }

    /** Checks rows as if they were in a file of their own, the first in line 2; an omitted cell is empty. */
    public static Report read(ImportKind kind, List<OfficeRow> rows, Checks checks) {
        try {
            return new FileCheck<>(Layouts.of(kind), checks).judge(new RowLines(columns(kind), rows));
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
    }

    /** The names of the columns that a file of this kind may have. */
    public static List<String> columns(ImportKind kind) {
        return Layouts.of(kind).names();
    }
}
