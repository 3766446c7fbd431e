package tr.edu.metu.ico.adapters.office;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import tr.edu.metu.ico.applicant.Import.Reading;

/** A file whose content must match its name. */
final class NamedFile implements LineSource {

    private final Path file;
    private final String name;
    private final Predicate<List<String>> header;
    private LineSource lines;

    /** @param header whether a line with these cells is the header of such a file */
    NamedFile(Path file, String name, Predicate<List<String>> header) {
        this.file = file;
        this.name = name;
        this.header = header;
    }

    @Override
    public void read(Predicate<RawLine> wantsMore) throws IOException, UnreadableFile {
        if (lines == null) {
            lines = opened();
        }
        lines.read(wantsMore);
    }

    @Override
    public boolean leavesOutBlanks() {
        return lines.leavesOutBlanks();
    }

    @Override
    public List<Reading> readings() {
        return lines.readings();
    }

    private LineSource opened() throws IOException, UnreadableFile {
        var format = OfficeFormat.named(name).orElseThrow(() -> new UnreadableFile(0, name, WorkbookText.OTHER_NAME));
        format.check(file);
        return switch (format) {
            case CSV -> new CsvLines(file, header);
            case XLSX -> new XlsxLines(file);
        };
    }
}
