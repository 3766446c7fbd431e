package tr.edu.metu.ico.adapters.office;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import tr.edu.metu.ico.applicant.Import.Reading;

/**
 * The rows of the only sheet of a workbook that has any, besides a {@link Guide}; hidden rows and columns count like the
 * others.
 */
final class XlsxLines implements LineSource {

    private final Path file;
    private Set<String> parts;
    private boolean explained;

    XlsxLines(Path file) {
        this.file = file;
    }

    @Override
    public void read(Predicate<RawLine> wantsMore) throws IOException, UnreadableFile {
        if (parts == null) {
            parts = ZipGuard.check(file);
        }
        try (var workbook = open()) {
            var filled = filled(workbook);
            if (filled.size() > 1) {
                var names = filled.stream().map(Sheet::getName).collect(Collectors.joining(", "));
                throw new UnreadableFile(0, names, WorkbookText.SEVERAL_SHEETS);
            }
            if (!filled.isEmpty()) {
                read(workbook, filled.getFirst(), MergedCells.of(file), wantsMore);
            }
        }
    }

    private ReadableWorkbook open() throws UnreadableFile {
        // the formats distinguish dates from numbers; not every workbook has any
        var options = new ReadingOptions(parts.stream().anyMatch(part -> part.endsWith("styles.xml")), true);
        try {
            return new ReadableWorkbook(file.toFile(), options);
        } catch (IOException | RuntimeException damaged) {
            throw new UnreadableFile(0, WorkbookText.BROKEN);
        }
    }

    /** The sheets with cells, except the one on which the system's own templates explain their columns. */
    private List<Sheet> filled(ReadableWorkbook workbook) throws UnreadableFile {
        var filled = new ArrayList<Sheet>();
        for (var sheet : workbook.getSheets().toList()) {
            try (var rows = new SheetRows(workbook, sheet)) {
                var row = rows.next();
                while (row.isPresent() && row.get().blank()) {
                    row = rows.next();
                }
                if (row.isPresent() && Guide.isOn(sheet.getName(), row.get())) {
                    explained = true;
                } else if (row.isPresent()) {
                    filled.add(sheet);
                }
            }
        }
        return filled;
    }

    private static void read(ReadableWorkbook workbook, Sheet sheet, MergedCells merged, Predicate<RawLine> wantsMore)
            throws UnreadableFile {
        try (var rows = new SheetRows(workbook, sheet)) {
            for (var row = rows.next(); row.isPresent(); row = rows.next()) {
                if (!wantsMore.test(merged.in(row.get()))) {
                    return;
                }
            }
        }
    }

    @Override
    public boolean leavesOutBlanks() {
        return true;
    }

    @Override
    public List<Reading> readings() {
        return explained ? List.of(new Reading(0, "", Guide.SHEET, "", 1, ReadingText.GUIDE)) : List.of();
    }
}
