package tr.edu.metu.ico.adapters.office;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import tr.edu.metu.ico.applicant.OfficeRow;
import tr.edu.metu.ico.call.ImportKind;

/**
 * Reads the office's files, CSV and XLSX: every line is judged and every bad one named, then the good rows may be asked for. A
 * file is read from the disk line by line, twice, and never held as a whole.
 */
public final class OfficeTables {

    private OfficeTables() {}

    /** @param fileName as its uploader calls it; its ending says what it has to be */
    public static Report read(ImportKind kind, Path file, String fileName, Checks checks) throws IOException {
        var layout = Layouts.of(kind);
        return new Judging<>(layout, checks)
                .judge(new NamedFile(file, fileName, cells -> HeaderSearch.isHeader(cells, layout)));
    }

    /** Judges rows as if they stood in a file of their own, the first of them in line 2; a cell that is left out is empty. */
    public static Report read(ImportKind kind, List<OfficeRow> rows, Checks checks) {
        try {
            return new Judging<>(Layouts.of(kind), checks).judge(new RowLines(columns(kind), rows));
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
    }

    /** The names of the columns that a file of this kind may have. */
    public static List<String> columns(ImportKind kind) {
        return Layouts.of(kind).names();
    }
}
