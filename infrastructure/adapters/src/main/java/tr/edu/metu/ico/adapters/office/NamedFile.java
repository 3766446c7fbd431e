package tr.edu.metu.ico.adapters.office;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Predicate;

/** A file that has to be what its name says. */
final class NamedFile implements LineSource {

    private final Path file;
    private final String name;
    private LineSource lines;

    NamedFile(Path file, String name) {
        this.file = file;
        this.name = name;
    }

    @Override
    public void read(Predicate<RawLine> wantsMore) throws IOException, UnreadableFile {
        if (lines == null) {
            lines = opened();
        }
        lines.read(wantsMore);
    }

    private LineSource opened() throws IOException, UnreadableFile {
        var format = OfficeFormat.named(name).orElseThrow(() -> new UnreadableFile(0, name, WorkbookText.OTHER_NAME));
        format.check(file);
        return switch (format) {
            case CSV -> new CsvLines(file);
            case XLSX -> new XlsxLines(file);
        };
    }
}
