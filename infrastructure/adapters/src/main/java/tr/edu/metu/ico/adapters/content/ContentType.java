package tr.edu.metu.ico.adapters.content;

import java.util.List;
import java.util.Optional;

/**
 * Identifies a file by its content alone. Only whole files of exactly one type pass: nothing before the first byte of the
 * format and only blanks after its end, so that no other program can read the file as another type.
 */
public final class ContentType {

    static final List<FileFormat> FORMATS = List.of(new PdfFormat(), new JpegFormat(), new PngFormat());

    private ContentType() {}

    /** {@code application/pdf}, {@code image/jpeg} or {@code image/png}; empty for everything else. */
    public static Optional<String> detect(byte[] content) {
        var bytes = new Bytes(content);
        if (ZipTail.endsIn(bytes)) {
            return Optional.empty();
        }
        return FORMATS.stream()
                .filter(format -> format.isWhole(bytes))
                .map(FileFormat::mediaType)
                .findFirst();
    }
}
