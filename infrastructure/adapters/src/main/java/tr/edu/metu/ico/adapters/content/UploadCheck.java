package tr.edu.metu.ico.adapters.content;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import tr.edu.metu.ico.application.FileRefusal;

/** Finds, from the bytes alone, why an uploaded file is not what it was announced as. */
public final class UploadCheck {

    /** PDF readers look for the header within the first bytes, not only at the very first. */
    private static final int HEADER_WITHIN = 1024;

    /** The first bytes of ZIP (and Office since 2007), Office before 2007, RAR and 7z files. */
    private static final List<byte[]> ARCHIVES = List.of(
            new byte[] {'P', 'K', 3, 4},
            new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0},
            new byte[] {'R', 'a', 'r', '!'},
            new byte[] {'7', 'z', (byte) 0xbc, (byte) 0xaf});

    /** Brands of HEIC and HEIF, and of videos in the same container. */
    private static final Set<String> HEIC =
            Set.of("heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1", "avif");

    private UploadCheck() {}

    /**
     * Why the file is refused; empty if it is exactly one whole file of the announced type.
     *
     * @param announced {@code application/pdf}, {@code image/jpeg} or {@code image/png}
     */
    public static Optional<FileRefusal> refusal(byte[] content, String announced) {
        var found = ContentType.detect(content);
        if (found.equals(Optional.of(announced))) {
            return Optional.empty();
        }
        return Optional.of(found.isPresent() ? FileRefusal.WRONG_TYPE : reason(new Bytes(content)));
    }

    private static FileRefusal reason(Bytes bytes) {
        if (bytes.isEmpty()) {
            return FileRefusal.EMPTY_FILE;
        }
        if (isHeic(bytes)) {
            return FileRefusal.HEIC;
        }
        if (ARCHIVES.stream().anyMatch(start -> bytes.has(0, start))) {
            return FileRefusal.OFFICE_OR_ARCHIVE;
        }
        return ContentType.FORMATS.stream()
                .filter(format -> format.begins(bytes))
                .findFirst()
                .map(format -> notWhole(format, bytes))
                .orElseGet(() -> hasHiddenPdf(bytes) ? FileRefusal.MIXED_FILE : FileRefusal.WRONG_TYPE);
    }

    private static FileRefusal notWhole(FileFormat format, Bytes bytes) {
        return ZipTail.endsIn(bytes) || format.endsWithin(bytes) ? FileRefusal.MIXED_FILE : FileRefusal.DAMAGED;
    }

    private static boolean isHeic(Bytes bytes) {
        return bytes.has(4, "ftyp") && HEIC.stream().anyMatch(brand -> bytes.has(8, brand));
    }

    private static boolean hasHiddenPdf(Bytes bytes) {
        for (var position = 1; position < HEADER_WITHIN; position++) {
            if (bytes.has(position, PdfFormat.HEADER)) {
                return true;
            }
        }
        return false;
    }
}
