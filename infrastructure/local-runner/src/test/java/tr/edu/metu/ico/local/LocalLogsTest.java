package tr.edu.metu.ico.local;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.adapters.pdf.PdfText;

/** The runner's console output while documents are read (INV-22). */
class LocalLogsTest {

    /** An invalid word that the library would quote. */
    private static final String PDF = """
        %PDF-1.4
        1 0 obj
        << /Type /Catalog /Pages 2 0 R /Lang ZumrutHasABrokenLeg >>
        endobj
        2 0 obj
        << /Type /Pages /Kids [3 0 R] /Count 1 >>
        endobj
        3 0 obj
        << /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Note ZumrutHasABrokenLeg /Contents 4 0 R >>
        endobj
        4 0 obj
        << /Length 40 >>
        stream
        BT /F9 12 Tf (ZumrutHasABrokenLeg) Tj ET
        endstream
        endobj
        trailer
        << /Root 1 0 R /Size 5 >>
        startxref
        0
        %%EOF
        """;

    @Test
    void INV_22_the_console_shows_no_word_of_a_document() {
        QuietLogs.set();
        var console = System.err;
        var seen = new ByteArrayOutputStream();
        System.setErr(new PrintStream(seen, true, StandardCharsets.UTF_8));
        try {
            PdfText.of(PDF.getBytes(StandardCharsets.US_ASCII), PdfText.Limits.OF_LETTERS);
        } finally {
            System.setErr(console);
        }

        assertEquals("", seen.toString(StandardCharsets.UTF_8));
    }
}
