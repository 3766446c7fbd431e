package tr.edu.metu.ico.adapters.office;

import java.io.IOException;
import java.nio.file.Path;
import tr.edu.metu.ico.call.ImportKind;

/**
 * Reads the office's files, CSV and XLSX: every line is judged and every bad one named, then the good rows may be asked for. A
 * file is read from the disk line by line, twice, and never held as a whole.
 */
public final class OfficeTables {

    private OfficeTables() {}

    /** @param fileName as its uploader calls it; its ending says what it has to be */
    public static Report read(ImportKind kind, Path file, String fileName, Checks checks) throws IOException {
        var layout = Layouts.of(kind, checks);
        return new Judging<>(layout)
                .judge(new NamedFile(file, fileName, cells -> HeaderSearch.isHeader(cells, layout)));
    }
}
