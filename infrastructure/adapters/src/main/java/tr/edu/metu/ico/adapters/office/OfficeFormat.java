package tr.edu.metu.ico.adapters.office;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The two formats of office files, identified by file extension. */
public enum OfficeFormat {
    CSV(".csv", "text/csv"),
    XLSX(".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private static final int LONGEST_START = 8;

    private final String ending;
    private final String contentType;

    OfficeFormat(String ending, String contentType) {
        this.ending = ending;
        this.contentType = contentType;
    }

    /** The file extensions, such as {@code .csv}. */
    public String ending() {
        return ending;
    }

    public String contentType() {
        return contentType;
    }

    /** By file extension, in any case; empty for every other extension. */
    public static Optional<OfficeFormat> named(String fileName) {
        var name = fileName.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> name.endsWith(format.ending))
                .findFirst();
    }

    /** @throws UnreadableFile if the content begins like another format */
    void check(Path file) throws IOException, UnreadableFile {
        var start = start(file);
        if (begins(start, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)) {
            throw OldWorkbook.of(file);
        }
        boolean zip = begins(start, 'P', 'K', 3, 4) || begins(start, 'P', 'K', 5, 6);
        if (this == CSV && zip) {
            throw new UnreadableFile(0, WorkbookText.NAMED_CSV);
        }
        if (this == XLSX && !zip) {
            throw new UnreadableFile(0, WorkbookText.NO_WORKBOOK);
        }
    }

    private static byte[] start(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(LONGEST_START);
        }
    }

    private static boolean begins(byte[] start, int... expected) {
        if (start.length < expected.length) {
            return false;
        }
        for (int i = 0; i < expected.length; i++) {
            if ((start[i] & 0xff) != expected[i]) {
                return false;
            }
        }
        return true;
    }
}
