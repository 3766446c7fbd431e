package tr.edu.metu.ico.adapters.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tr.edu.metu.ico.adapters.pdf.PdfText.Limits;
import tr.edu.metu.ico.adapters.pdf.PdfWork.Kind;
import tr.edu.metu.ico.application.FileFlag;
import tr.edu.metu.ico.application.LetterHint.Reading;

/** PDFs made to exhaust the reader's memory or time: the work is limited and ends, and there is no hint. */
class HostilePdfTest {

    private static final String FONT = "/F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>";

    static Stream<Arguments> tooMuchForTheHint() {
        return Stream.of(
                Arguments.of("a page that unpacks to 1 GB", page("q\n", 500_000_000), Kind.UNPACKED),
                Arguments.of("a page packed twice", packedTwice(), Kind.UNPACKED),
                Arguments.of("a million operations", page("q Q\n", 500_000), Kind.OPERATORS),
                Arguments.of(
                        "a million letters",
                        page("BT /F1 1 Tf (" + "a".repeat(1_000) + ") Tj ET\n", 1_000),
                        Kind.LETTERS),
                Arguments.of("two million dictionaries", page("[<<>><<>>]\n", 1_000_000), Kind.OBJECTS),
                Arguments.of("a form that draws itself", formInItself(), Kind.OPERATORS),
                Arguments.of("a form drawn again and again", bigFormDrawnOften(), Kind.UNPACKED),
                Arguments.of("a table of the same letters", letterTable("<0000> <FFFF> <0000>\n"), Kind.MAPPINGS),
                Arguments.of("a table of long codes", letterTable("<00000000> <7FFFFFFF> <00410042>\n"), Kind.MAPPINGS),
                Arguments.of("a list of two million entries", bigList(), Kind.OBJECTS),
                Arguments.of("objects packed to a bomb", objectStream("/N 10 /First 100", 40), Kind.UNPACKED),
                Arguments.of("a number of packed objects", objectStream("/N 2000000 /First 100", 1), Kind.OBJECTS),
                Arguments.of("parts that do not end", withoutEnds(), Kind.READ));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tooMuchForTheHint")
    void a_file_that_costs_too_much_gives_no_hint(String what, byte[] file, Kind usedUp) {
        var work = new PdfWork();

        var text = PdfText.read(file, Limits.OF_LETTERS, work);

        assertEquals(new PdfText(Reading.TOO_SLOW, List.of()), text);
        assertEquals(Optional.of(usedUp), work.usedUp());
    }

    static Stream<Arguments> tooMuchToExamine() {
        return Stream.of(
                Arguments.of("a list of two million entries", bigList(), Kind.OBJECTS),
                Arguments.of("objects packed to a bomb", objectStream("/N 10 /First 100", 40), Kind.UNPACKED),
                Arguments.of("a number of packed objects", objectStream("/N 2000000 /First 100", 1), Kind.OBJECTS),
                Arguments.of("parts that do not end", withoutEnds(), Kind.READ));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tooMuchToExamine")
    void a_file_that_costs_too_much_is_not_examined(String what, byte[] file, Kind usedUp) {
        var work = new PdfWork();

        var findings = PdfFindings.look(file, work);

        assertEquals(new PdfFindings(false, Set.of(FileFlag.NOT_EXAMINED)), findings);
        assertEquals(Optional.of(usedUp), work.usedUp());
    }

    static Stream<Arguments> unreadable() {
        return Stream.of(
                Arguments.of("a row of two gigabytes", rowOf(2_000_000_000)),
                Arguments.of("a row of less than nothing", rowOf(-5)),
                Arguments.of(
                        "a page that is a picture",
                        RawPdf.page().stream("/Filter /JPXDecode", new byte[] {1, 2, 3})
                                .bytes()),
                Arguments.of("a table with remarks", letterTable("<0000> % <0000>\n <FFFF> <0000>\n")),
                Arguments.of("lists in lists in lists", nested(100_000)),
                Arguments.of(
                        "pages that are their own",
                        new RawPdf()
                                .object("<< /Type /Catalog /Pages 2 0 R >>")
                                .object("<< /Type /Pages /Kids [2 0 R] /Count 1 >>")
                                .bytes()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unreadable")
    void a_file_that_makes_no_sense_gives_no_hint_and_costs_little(String what, byte[] file) {
        var work = new PdfWork();

        var text = PdfText.read(file, Limits.OF_LETTERS, work);

        assertTrue(Set.of(Reading.UNREADABLE, Reading.NO_TEXT).contains(text.reading()), text::toString);
        assertEquals(Optional.empty(), work.usedUp());
    }

    @Test
    void a_font_that_unpacks_to_a_bomb_is_never_unpacked() {
        var file = RawPdf.page("/Font << /F1 << /Type /Font /Subtype /TrueType /BaseFont /AAAAAA+Some /FirstChar 97"
                        + " /LastChar 97 /Widths [500] /Encoding /WinAnsiEncoding /FontDescriptor << /Type"
                        + " /FontDescriptor /FontName /AAAAAA+Some /Flags 32 /FontFile2 5 0 R >> >> >>")
                .stream("", "BT /F1 12 Tf 72 700 Td (aaa) Tj ET".getBytes(ISO_8859_1))
                .packed("/Length1 100000000", "0", 100_000_000)
                .bytes();
        var work = new PdfWork();

        var text = PdfText.read(file, Limits.OF_LETTERS, work);

        assertEquals(List.of("aaa"), text.pages().stream().map(String::strip).toList());
        assertTrue(work.spent(Kind.UNPACKED) < 1_000, () -> "unpacked " + work.spent(Kind.UNPACKED));
    }

    @Test
    void a_bomb_on_a_page_is_nothing_to_an_examination() {
        var work = new PdfWork();

        assertEquals(new PdfFindings(false, Set.of()), PdfFindings.look(page("q\n", 50_000_000), work));
        assertEquals(0, work.spent(Kind.UNPACKED));
    }

    @Test
    void what_was_found_before_the_work_was_spent_is_kept() {
        var file = new RawPdf()
                .object("<< /Type /Catalog /Pages 3 0 R /Names 2 0 R /OpenAction << /S /JavaScript /JS (x) >> >>")
                .object("[" + "<<>>".repeat(600_000) + "]")
                .object("<< /Type /Pages /Kids [] /Count 0 >>")
                .bytes();

        assertEquals(
                Set.of(FileFlag.SCRIPTED, FileFlag.NOT_EXAMINED),
                PdfFindings.look(file, new PdfWork()).flags());
    }

    @Test
    void a_long_chain_of_objects_is_followed_to_its_end() {
        var file = new RawPdf().object("<< /Type /Catalog /Pages << /Type /Pages /Kids [] /Count 0 >> /Next 2 0 R >>");
        IntStream.range(2, 20_000).forEach(number -> file.object("<< /Next " + (number + 1) + " 0 R >>"));
        file.object("<< /S /Launch >>");

        assertEquals(new PdfFindings(false, Set.of(FileFlag.SCRIPTED)), PdfFindings.look(file.bytes(), new PdfWork()));
    }

    @Test
    void turkish_letters_of_an_embedded_font_are_read_without_its_program() throws IOException {
        var text =
                PdfText.read(withEmbeddedFont("İş yeri eğitimi; öğrenci ağırlanır."), Limits.OF_LETTERS, new PdfWork());

        assertEquals(
                List.of("İş yeri eğitimi; öğrenci ağırlanır."),
                text.pages().stream().map(String::strip).toList());
    }

    @Test
    void twenty_full_pages_stay_far_below_every_limit() throws IOException {
        var line = "BT /F1 10 Tf 50 %d Td (" + "This line of the letter has eighty letters in it. ".repeat(2)
                + ") Tj ET\n";
        var lines = IntStream.range(0, 60)
                .mapToObj(i -> line.formatted(780 - 12 * i))
                .collect(Collectors.joining());
        var file = new RawPdf()
                .object("<< /Type /Catalog /Pages 2 0 R >>")
                .object("<< /Type /Pages /Count 20 /Kids [" + "3 0 R ".repeat(20) + "] >>")
                .object("<< /Type /Page /Parent 2 0 R /Contents 4 0 R /Resources << /Font << " + FONT + " >> >> >>")
                .packed("", lines, 1);
        var work = new PdfWork();

        var text = PdfText.read(file.bytes(), Limits.OF_LETTERS, work);

        assertEquals(Reading.READ, text.reading());
        for (var kind : Kind.values()) {
            assertTrue(work.spent(kind) <= kind.most() / 2, () -> kind + " " + work.spent(kind));
        }
    }

    private static byte[] page(String content, int times) {
        return RawPdf.page().packed("", content, times).bytes();
    }

    private static byte[] packedTwice() {
        // 128 of the next byte, again and again
        var runs = RawPdf.deflated("\u0081 ", 1_000_000);
        return RawPdf.page().stream("/Filter [/FlateDecode /RunLengthDecode]", runs)
                .bytes();
    }

    private static byte[] formInItself() {
        return RawPdf.page("/XObject << /X 5 0 R >>").stream("", "/X Do".getBytes(ISO_8859_1)).stream(
                        "/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 5 0 R >> >>",
                        "/X Do /X Do".getBytes(ISO_8859_1))
                .bytes();
    }

    private static byte[] bigFormDrawnOften() {
        return RawPdf.page("/XObject << /X 5 0 R >>")
                .packed("", "/X Do\n", 1_000)
                .packed("/Type /XObject /Subtype /Form /BBox [0 0 9 9]", " ", 1_000_000)
                .bytes();
    }

    private static byte[] letterTable(String range) {
        return RawPdf.page("/Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode 5 0 R >> >>")
                .stream("", "BT /F1 12 Tf 72 700 Td (aaa) Tj ET".getBytes(ISO_8859_1))
                .packed("", "100 beginbfrange\n" + range.repeat(100) + "endbfrange\n", 200)
                .bytes();
    }

    private static byte[] bigList() {
        return new RawPdf()
                .object("<< /Type /Catalog /Pages 2 0 R /Names 3 0 R >>")
                .object("<< /Type /Pages /Kids [] /Count 0 >>")
                .object("[" + "0 ".repeat(2_000_000) + "]")
                .bytes();
    }

    private static byte[] objectStream(String entries, int megabytes) {
        return new RawPdf()
                .object("<< /Type /Catalog /Pages 12 0 R >>")
                .packed("/Type /ObjStm " + entries, "12 0 ", megabytes * 200_000)
                .withoutTable();
    }

    /** Each part gives a wrong length, so that a reader searches for its end up to the end of the file. */
    private static byte[] withoutEnds() {
        var file = new ByteArrayOutputStream();
        file.writeBytes("%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Kids [".getBytes(ISO_8859_1));
        IntStream.range(2, 3_000).forEach(i -> file.writeBytes((i + " 0 R ").getBytes(ISO_8859_1)));
        file.writeBytes("] >>\nendobj\n".getBytes(ISO_8859_1));
        IntStream.range(2, 3_000)
                .forEach(i -> file.writeBytes(
                        (i + " 0 obj\n<< /Length 1 >>\nstream\n" + "x".repeat(300) + "\n").getBytes(ISO_8859_1)));
        file.writeBytes("trailer\n<< /Root 1 0 R >>\nstartxref\n0\n%%EOF\n".getBytes(ISO_8859_1));
        return file.toByteArray();
    }

    private static byte[] rowOf(int columns) {
        return RawPdf.page()
                .packed("/DecodeParms << /Predictor 12 /Columns " + columns + " >>", "BT (aaa) Tj ET ", 100)
                .bytes();
    }

    private static byte[] nested(int depth) {
        return RawPdf.page().packed("", "[".repeat(1_000), depth / 1_000).bytes();
    }

    private static byte[] withEmbeddedFont(String text) throws IOException {
        try (var document = new PDDocument();
                var liberation = PDDocument.class.getResourceAsStream(
                        "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
            var font = PDType0Font.load(document, liberation);
            var page = new PDPage();
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(font, 12);
                content.newLineAtOffset(72, 700);
                content.showText(text);
                content.endText();
            }
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }
}
