package tr.edu.metu.ico.adapters.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tr.edu.metu.ico.adapters.pdf.PdfText.Limits;
import tr.edu.metu.ico.application.LetterHint.Reading;

/** The text of uploaded letters: good ones, scans, damaged ones and traps. */
class PdfTextTest {

    @Test
    void the_text_of_a_letter_is_read_page_by_page() throws IOException {
        var text = PdfText.of(letter("We offer a traineeship.", "It includes research."), Limits.OF_LETTERS);

        assertEquals(Reading.READ, text.reading());
        assertEquals(
                List.of("We offer a traineeship.", "It includes research."),
                text.pages().stream().map(String::strip).toList());
    }

    @Test
    void a_scan_has_no_text() throws IOException {
        assertEquals(new PdfText(Reading.NO_TEXT, List.of()), PdfText.of(letter(""), Limits.OF_LETTERS));
    }

    @Test
    void of_a_book_the_first_pages_are_read() throws IOException {
        var pages = Stream.generate(() -> "page").limit(30).toArray(String[]::new);

        var text = PdfText.of(letter(pages), Limits.OF_LETTERS);

        assertEquals(Reading.READ_IN_PART, text.reading());
        assertEquals(20, text.pages().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "not a PDF", "%PDF-1.7\n1 0 obj\n<<>>\nendobj\nstartxref\n9\n%%EOF\n"})
    void what_is_no_pdf_is_unreadable_and_no_fault(String content) {
        var text = PdfText.of(content.getBytes(StandardCharsets.UTF_8), Limits.OF_LETTERS);

        assertTrue(List.of(Reading.UNREADABLE, Reading.NO_TEXT).contains(text.reading()), text::toString);
    }

    @Test
    void a_letter_cut_off_anywhere_is_no_fault() throws IOException {
        var whole = letter("It includes research.");
        for (int length = 0; length < whole.length; length += whole.length / 20) {
            var text = PdfText.of(Arrays.copyOf(whole, length), Limits.OF_LETTERS);
            assertTrue(text.pages().size() <= 1, text::toString);
        }
    }

    @Test
    void a_letter_with_a_password_is_unreadable() throws IOException {
        assertEquals(Reading.UNREADABLE, PdfText.of(locked(), Limits.OF_LETTERS).reading());
    }

    @Test
    void a_file_that_is_too_large_is_not_even_opened() {
        assertEquals(
                Reading.TOO_LARGE,
                PdfText.of(new byte[10_000_001], Limits.OF_LETTERS).reading());
    }

    private static byte[] letter(String... pages) throws IOException {
        try (var document = new PDDocument()) {
            for (var text : pages) {
                page(document, text);
            }
            return bytes(document);
        }
    }

    private static void page(PDDocument document, String text) throws IOException {
        var page = new PDPage();
        document.addPage(page);
        try (var content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setFont(new PDType1Font(FontName.HELVETICA), 12);
            content.newLineAtOffset(72, 700);
            content.showText(text);
            content.endText();
        }
    }

    private static byte[] locked() throws IOException {
        try (var document = new PDDocument()) {
            page(document, "secret");
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            return bytes(document);
        }
    }

    private static byte[] bytes(PDDocument document) throws IOException {
        var bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }
}
