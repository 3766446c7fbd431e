package tr.edu.metu.ico.adapters.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import tr.edu.metu.ico.adapters.pdf.PdfText.Limits;
import tr.edu.metu.ico.application.LetterHint.Reading;

/** For any bytes uploaded as a PDF, both readers return: nothing is thrown, and there is text only if some was read. */
class PdfFuzzTest {

    static Stream<byte[]> files() {
        var text = "BT /F1 12 Tf 72 700 Td (We offer a traineeship.) Tj ET";
        var font = "/Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode 5 0 R >> >>";
        var table = "1 beginbfrange\n<0000> <00FF> <0000>\nendbfrange\n";
        return Stream.of(
                RawPdf.page().stream("", text.getBytes(ISO_8859_1)).bytes(),
                RawPdf.page().packed("", text, 2).withoutTable(),
                RawPdf.page(font).packed("", text, 1).packed("", table, 1).bytes(),
                RawPdf.page()
                        .packed("/DecodeParms << /Predictor 12 /Columns 4 >>", text, 4)
                        .bytes(),
                new RawPdf()
                        .object("<< /Type /Catalog /Pages 12 0 R >>")
                        .packed("/Type /ObjStm /N 1 /First 5", "12 0 << /Type /Pages /Kids [] /Count 0 >> ", 1)
                        .withoutTable());
    }

    @MethodSource("files")
    @FuzzTest
    void any_bytes_get_an_answer(byte[] file) {
        var findings = PdfFindings.look(file, new PdfWork());
        var text = PdfText.read(file, Limits.OF_LETTERS, new PdfWork());

        assertTrue(!findings.locked() || findings.flags().isEmpty(), findings::toString);
        var read = EnumSet.of(Reading.READ, Reading.READ_IN_PART).contains(text.reading());
        assertTrue(read || text.pages().equals(List.of()), text::toString);
    }
}
