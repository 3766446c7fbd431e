package tr.edu.metu.ico.adapters.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import tr.edu.metu.ico.application.FileFlag;

/**
 * Properties of an uploaded PDF, without reading its pages: whether it opens without a password, and what an officer should
 * know about it. A faulty file is a finding, not an error.
 *
 * @param locked whether it opens only with a password
 */
public record PdfFindings(boolean locked, Set<FileFlag> flags) {

    private static final Duration LONGEST = Duration.ofSeconds(8);
    private static final String ENCRYPTED = "/Encrypt";

    public PdfFindings {
        flags = Set.copyOf(flags);
    }

    public static PdfFindings of(byte[] content) {
        return SeparateThread.within(LONGEST, () -> look(content, new PdfWork()), notExamined(false));
    }

    /** On this thread; a file that costs too much was not examined. */
    static PdfFindings look(byte[] content, PdfWork work) {
        QuietPdf.load();
        try (var document = BoundedPdf.open(content, work)) {
            var flags = EnumSet.noneOf(FileFlag.class);
            if (document.isEncrypted()) {
                flags.add(FileFlag.OWNER_LOCKED);
            }
            flags.addAll(new PdfWalk(work).from(document.getDocument().getTrailer()));
            return new PdfFindings(false, flags);
        } catch (InvalidPasswordException locked) {
            return new PdfFindings(true, Set.of());
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError damaged) {
            // a file encrypted for a certificate or in an unknown way does not open here either
            return notExamined(new String(content, StandardCharsets.ISO_8859_1).contains(ENCRYPTED));
        }
    }

    private static PdfFindings notExamined(boolean locked) {
        return new PdfFindings(locked, locked ? Set.of() : Set.of(FileFlag.NOT_EXAMINED));
    }
}
