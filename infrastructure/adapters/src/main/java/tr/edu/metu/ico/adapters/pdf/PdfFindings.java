package tr.edu.metu.ico.adapters.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import tr.edu.metu.ico.application.FileFlag;

/**
 * What an uploaded PDF is like, without reading its pages: whether it opens at all without a password, and what an officer
 * should know of it. Whatever is wrong with the file is an answer and no fault.
 *
 * @param locked whether it opens for nobody who has no password
 */
public record PdfFindings(boolean locked, Set<FileFlag> flags) {

    private static final Duration LONGEST = Duration.ofSeconds(8);
    private static final byte[] ENCRYPTED = "/Encrypt".getBytes(StandardCharsets.US_ASCII);

    public PdfFindings {
        flags = Set.copyOf(flags);
    }

    public static PdfFindings of(byte[] content) {
        var found = new CompletableFuture<PdfFindings>();
        // a thread of its own, so that a file on which the library hangs holds up nobody
        Thread.ofPlatform().daemon().name("pdf").start(() -> found.complete(look(content, new PdfWork())));
        try {
            return found.get(LONGEST.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException hangs) {
            return notExamined(false);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return notExamined(false);
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        }
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
            // what is encrypted for a certificate or in an unknown way opens for nobody here either
            return notExamined(says(content, ENCRYPTED));
        }
    }

    private static PdfFindings notExamined(boolean locked) {
        return new PdfFindings(locked, locked ? Set.of() : Set.of(FileFlag.NOT_EXAMINED));
    }

    private static boolean says(byte[] content, byte[] word) {
        for (int start = 0; start + word.length <= content.length; start++) {
            if (Arrays.equals(content, start, start + word.length, word, 0, word.length)) {
                return true;
            }
        }
        return false;
    }
}
