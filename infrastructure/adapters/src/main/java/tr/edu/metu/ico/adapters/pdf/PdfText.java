package tr.edu.metu.ico.adapters.pdf;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import tr.edu.metu.ico.application.LetterHint.Reading;

/**
 * The text of an uploaded PDF, page by page, within limits on bytes, pages, objects, operations and letters ({@link PdfWork}).
 * A faulty file is a finding, not an error.
 */
public record PdfText(Reading reading, List<String> pages) {

    /** The limits for a file. */
    public record Limits(int bytes, int pages, Duration time) {

        /** Ten megabytes, twenty pages and eight seconds: far more than any letter needs. */
        public static final Limits OF_LETTERS = new Limits(10_000_000, 20, Duration.ofSeconds(8));
    }

    public PdfText {
        pages = List.copyOf(pages);
    }

    public static PdfText of(byte[] content, Limits limits) {
        if (content.length > limits.bytes()) {
            return nothing(Reading.TOO_LARGE);
        }
        var longest = limits.time().plusSeconds(1);
        return SeparateThread.within(longest, () -> read(content, limits, new PdfWork()), nothing(Reading.TOO_SLOW));
    }

    private static PdfText nothing(Reading reading) {
        return new PdfText(reading, List.of());
    }

    /** On this thread; a file that costs too much gives no text. */
    static PdfText read(byte[] content, Limits limits, PdfWork work) {
        QuietPdf.load();
        var stripper = new BoundedStripper(System.nanoTime() + limits.time().toNanos(), work);
        try (var document = BoundedPdf.open(content, work)) {
            new PdfObjects(work, new BoundedFonts(work))
                    .from(document.getDocument().getTrailer());
            return text(document, stripper, limits);
        } catch (BoundedStripper.OutOfBounds | PdfWork.Spent slow) {
            return nothing(Reading.TOO_SLOW);
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError damaged) {
            // a file made to blow up must not lose the event that reports it
            return nothing(Reading.UNREADABLE);
        }
    }

    private static PdfText text(PDDocument document, BoundedStripper stripper, Limits limits) throws IOException {
        int last = Math.min(document.getNumberOfPages(), limits.pages());
        var pages = new ArrayList<String>();
        for (int page = 1; page <= last; page++) {
            pages.add(stripper.page(document, page));
        }
        if (pages.stream().allMatch(String::isBlank)) {
            return nothing(Reading.NO_TEXT);
        }
        return new PdfText(last < document.getNumberOfPages() ? Reading.READ_IN_PART : Reading.READ, pages);
    }
}
