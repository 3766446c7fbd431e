package tr.edu.metu.ico.adapters.office;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Unpacks every part of a workbook once before it is read, counting bytes and keeping nothing, so that a small file cannot grow
 * without bounds, whatever sizes it claims. The same library unpacks it later, so both see the same parts.
 */
final class ZipGuard {

    private static final int MOST_PARTS = 500;
    private static final long LARGEST_PART = 400L << 20;
    /** Content shared by all cells is kept in memory while the sheet is read. */
    private static final long LARGEST_TEXTS = 48L << 20;

    private static final long LARGEST_TOTAL = 500L << 20;
    private static final long MOST_RATIO = 100;
    /** Small parts may be compressed more tightly than that. */
    private static final long SMALL = 1L << 20;

    private final Set<String> names = new HashSet<>();
    private long total;

    private ZipGuard() {}

    /**
     * The names of the parts.
     *
     * @throws UnreadableFile if it is too large, or not a workbook as a spreadsheet program writes it
     */
    static Set<String> check(Path file) throws IOException, UnreadableFile {
        try (var zip = ZipFile.builder().setPath(file).get()) {
            var guard = new ZipGuard();
            for (var entries = zip.getEntries(); entries.hasMoreElements(); ) {
                guard.check(zip, entries.nextElement(), file.toFile().length());
            }
            return guard.workbook();
        } catch (IOException | IllegalArgumentException broken) {
            throw new UnreadableFile(0, WorkbookText.BROKEN);
        }
    }

    private void check(ZipFile zip, ZipArchiveEntry entry, long packed) throws IOException, UnreadableFile {
        var name = entry.getName().toLowerCase(Locale.ROOT);
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw new UnreadableFile(0, WorkbookText.ENCRYPTED);
        }
        if (!zip.canReadEntryData(entry) || !names.add(name)) {
            throw new UnreadableFile(0, entry.getName(), WorkbookText.BROKEN);
        }
        if (names.size() > MOST_PARTS) {
            throw new UnreadableFile(0, WorkbookText.TOO_LARGE);
        }
        boolean xml = name.endsWith(".xml") || name.endsWith(".rels");
        var scan = new XmlScan();
        try (var content = zip.getInputStream(entry)) {
            long size = 0;
            for (var chunk = new byte[1 << 16]; ; ) {
                int read = content.read(chunk);
                if (read < 0) {
                    return;
                }
                size += read;
                total += read;
                checkSize(name, size, packed);
                if (xml) {
                    scan.take(entry.getName(), chunk, read);
                }
            }
        }
    }

    private void checkSize(String name, long size, long packed) throws UnreadableFile {
        boolean tooLarge = size > LARGEST_PART
                || total > LARGEST_TOTAL
                || name.endsWith("sharedstrings.xml") && size > LARGEST_TEXTS
                || total > SMALL && total / packed > MOST_RATIO;
        if (tooLarge) {
            throw new UnreadableFile(0, name, WorkbookText.TOO_LARGE);
        }
    }

    private Set<String> workbook() throws UnreadableFile {
        if (names.contains("xl/vbaproject.bin")) {
            throw new UnreadableFile(0, WorkbookText.MACROS);
        }
        if (!names.contains("[content_types].xml") || !names.contains("xl/workbook.xml")) {
            throw new UnreadableFile(0, WorkbookText.OTHER_ARCHIVE);
        }
        return Set.copyOf(names);
    }
}
