package tr.edu.metu.ico.print;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.ChecksumException;
import com.google.zxing.FormatException;
import com.google.zxing.NotFoundException;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import tr.edu.metu.ico.site.Language;
import tr.edu.metu.ico.site.RootLocale;

/** Letters as files: archivable, readable aloud, in any name's letters, and always the same bytes. */
class LetterPdfTest {

    private static final float SCREEN = 150;

    static Stream<Arguments> letters() {
        return LetterExamples.letters()
                .flatMap(letter -> Arrays.stream(Language.values()).map(language -> Arguments.of(letter, language)));
    }

    @ParameterizedTest
    @MethodSource("letters")
    void every_letter_is_pdf_a_3a_and_pdf_ua_1_as_vera_pdf_sees_it(LetterText letter, Language language) {
        var pdf = LetterExamples.pdf(letter, language);

        assertEquals(List.of(), RootLocale.call(() -> faults(pdf, PDFAFlavour.PDFA_3_A)));
        assertEquals(List.of(), RootLocale.call(() -> faults(pdf, PDFAFlavour.PDFUA_1)));
    }

    private static List<String> faults(byte[] pdf, PDFAFlavour flavour) {
        VeraGreenfieldFoundryProvider.initialise();
        try (var foundry = Foundries.defaultInstance();
                var parser = foundry.createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = foundry.createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .map(fault -> fault.getRuleId().getClause() + " " + fault.getMessage())
                    .distinct()
                    .toList();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("letters")
    void a_letter_has_a_title_a_language_and_both_weights_of_an_embedded_font(LetterText letter, Language language) {
        var pdf = LetterExamples.pdf(letter, language);

        assertEquals(
                language.code(),
                read(pdf, document -> document.getDocumentCatalog().getLanguage()));
        assertFalse(read(pdf, document -> document.getDocumentInformation().getTitle())
                .isBlank());
        assertEquals(Set.of("DejaVuSans embedded", "DejaVuSans-Bold embedded"), read(pdf, LetterPdfTest::fonts));
    }

    private static Set<String> fonts(PDDocument document) {
        var fonts = new TreeSet<String>();
        for (var page : document.getPages()) {
            StreamSupport.stream(page.getResources().getFontNames().spliterator(), false)
                    .map(name -> font(page, name))
                    .forEach(font ->
                            fonts.add(font.getName().substring(font.getName().indexOf('+') + 1)
                                    + (font.isEmbedded() ? " embedded" : "")));
        }
        return fonts;
    }

    private static PDFont font(PDPage page, COSName name) {
        try {
            return page.getResources().getFont(name);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                LetterExamples.ISIL,
                "O'Brien & <Söhne>",
                "Nguyễn Thị Đào",
                "Łukasz Świętosławski",
                "Madonna",
                "I",
                "Çağrı Ğüşiöç İıŞş"
            })
    void a_name_is_printed_letter_by_letter_as_it_is_written(String name) {
        assertEquals(name, shownName(name));
    }

    @Test
    void a_name_of_120_characters_is_printed_whole() {
        var name = "Şevval Gökçenur ".repeat(8).strip().substring(0, 120);
        assertEquals(name, shownName(name));
    }

    @Test
    void invisible_characters_cannot_turn_a_name_round() {
        assertEquals("Ada zamliY", shownName("Ada \u202ezamliY\u202c"));
        assertEquals("Ada Yılmaz", shownName("Ada\u00a0\u200fYılmaz\r\n"));
    }

    @Test
    void a_decomposed_name_is_printed_composed() {
        assertEquals("Özgür Çağ", shownName(Normalizer.normalize("Özgür Çağ", Normalizer.Form.NFD)));
    }

    /** What the file shows between the labels of the name and of the student number. */
    private static String shownName(String name) {
        var text = text(LetterExamples.pdf(LetterExamples.notPlaced(name), Language.EN));
        return text.replaceAll("(?s).* Name (.*) Student number .*", "$1");
    }

    @Test
    void universities_of_every_partner_country_are_printed_as_they_are_written() {
        var text = text(LetterExamples.pdf(LetterExamples.receipt(LetterExamples.ISIL), Language.TR));

        for (var university : List.of(
                "Universitatea din Timișoara (Romanya)", "Politechnika Łódzka (Polonya)", "Trường Đại học Đà Nẵng")) {
            assertTrue(text.contains(university), text);
        }
    }

    @ParameterizedTest
    @MethodSource("letters")
    void no_letter_shows_a_missing_glyph(LetterText letter, Language language) throws IOException {
        try (var document = Loader.loadPDF(LetterExamples.pdf(letter, language))) {
            var missing = new TreeSet<String>();
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition text) {
                    var font = (PDType0Font) text.getFont();
                    for (int code : text.getCharacterCodes()) {
                        if (font.codeToCID(code) == 0) {
                            missing.add(text.getUnicode());
                        }
                    }
                }
            }.getText(document);
            assertEquals(Set.of(), missing);
        }
    }

    @Test
    void the_same_letter_is_always_the_same_bytes_and_another_one_is_not() throws InterruptedException {
        var first = LetterExamples.pdf(LetterExamples.placed(LetterExamples.ISIL), Language.TR);
        Thread.sleep(1100); // a file that holds the time of its making would differ now
        assertArrayEquals(first, LetterExamples.pdf(LetterExamples.placed(LetterExamples.ISIL), Language.TR));
        assertFalse(Arrays.equals(first, LetterExamples.pdf(LetterExamples.placed("Ada Yılmaz"), Language.TR)));
    }

    @Test
    void the_printed_qr_code_is_read_as_the_address_of_the_letter() {
        var pdf = LetterExamples.pdf(LetterExamples.nomination(LetterExamples.ISIL), Language.EN);

        assertEquals(LetterExamples.PROOF.address(), read(pdf, document -> scanned(page(document))));
    }

    private static BufferedImage page(PDDocument document) {
        try {
            return new PDFRenderer(document).renderImageWithDPI(0, SCREEN);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String scanned(BufferedImage page) {
        try {
            var bitmap = new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(page)));
            return new QRCodeReader().decode(bitmap).getText();
        } catch (NotFoundException | ChecksumException | FormatException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void a_nomination_has_neither_score_nor_ground() {
        var text = text(LetterExamples.pdf(LetterExamples.nomination(LetterExamples.ISIL), Language.EN));

        assertTrue(text.contains("To: Universitatea din Timișoara (Romania)"), text);
        assertFalse(text.contains("Score") || text.contains("points"), text);
    }

    private static String text(byte[] pdf) {
        return read(pdf, document -> {
            try {
                var stripper = new PDFTextStripper();
                stripper.setSortByPosition(true);
                return Normalizer.normalize(stripper.getText(document), Normalizer.Form.NFC)
                        .replaceAll("\\s+", " ");
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private static <T> T read(byte[] pdf, Function<PDDocument, T> what) {
        try (var document = Loader.loadPDF(pdf)) {
            return what.apply(document);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
