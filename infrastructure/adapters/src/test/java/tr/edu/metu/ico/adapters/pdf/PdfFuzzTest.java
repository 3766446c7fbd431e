package tr.edu.metu.ico.adapters.pdf;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.EnumSet;
import java.util.List;
import tr.edu.metu.ico.adapters.pdf.PdfText.Limits;
import tr.edu.metu.ico.application.LetterHint.Reading;

/** Whatever bytes are uploaded as a PDF, both readers answer: nothing is thrown, and text is given only when some was read. */
class PdfFuzzTest {

    @FuzzTest
    void any_bytes_get_an_answer(byte[] file) {
        var findings = PdfFindings.look(file, new PdfWork());
        var text = PdfText.read(file, Limits.OF_LETTERS, new PdfWork());

        assertTrue(!findings.locked() || findings.flags().isEmpty(), findings::toString);
        var read = EnumSet.of(Reading.READ, Reading.READ_IN_PART).contains(text.reading());
        assertTrue(read || text.pages().equals(List.of()), text::toString);
    }
}
