package tr.edu.metu.ico.adapters.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tr.edu.metu.ico.adapters.table.SampleTable.AYSE;
import static tr.edu.metu.ico.adapters.table.SampleTable.LUKASZ;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.announcement.Text;

class PdfTableTest {

    @Test
    void title_notes_header_rows_and_page_number_are_text_in_reading_order() {
        assertEquals(
                List.of(
                        "Sonuç listesi: OE-2024",
                        "10 Nisan 2024'te yayımlandığı gibi.",
                        "Öğrenci Ad soyad Durum Sıra Puan Hibe (avro) Başlangıç Gönderildi (İstanbul saati)",
                        "0012345 Ayşe Iğdır İŞÇİ Yerleşti 1 91,250 2460,50 02.09.2024 15.03.2024 23:59:59",
                        "9999998 Łukasz Nguyễn Đà -0,02 -10,00",
                        "Sayfa 1 / 1"),
                text(SampleTable.file(TableFormat.PDF, TableLanguage.TR, AYSE, LUKASZ))
                        .lines()
                        .toList());
    }

    @Test
    void letters_of_turkish_polish_romanian_and_vietnamese_are_found_again_and_combined_ones_are_composed() {
        var names = List.of(
                "Iğdır İŞÇİ ğüşöç",
                "Universitatea din Timișoara",
                "Łódź Zażółć gęślą jaźń",
                "Đà Nẵng Nguyễn Thị",
                "Offizier fi ffl");
        var decomposed = names.stream().map(name -> Normalizer.normalize(name, Normalizer.Form.NFD));
        var rows = Stream.concat(names.stream(), decomposed).map(SampleTable::named);
        var text = text(SampleTable.file(SampleTable.TABLE, TableFormat.PDF, TableLanguage.EN, rows));
        for (var name : names) {
            assertEquals(2, text.lines().filter(("9999999 " + name)::equals).count(), name);
        }
    }

    @Test
    void letters_that_the_font_lacks_show_that_something_is_missing() {
        var text = text(SampleTable.file(TableFormat.PDF, TableLanguage.EN, SampleTable.named("Ayşe 漢\u200B 한")));
        assertTrue(text.contains("9999999 Ayşe \uFFFD \uFFFD\n"), text);
    }

    @Test
    void every_page_repeats_the_header_and_says_which_of_how_many_it_is() {
        var rows = IntStream.range(0, 200).mapToObj(i -> SampleTable.named("Student " + i));
        try (var document = opened(SampleTable.file(SampleTable.TABLE, TableFormat.PDF, TableLanguage.EN, rows))) {
            int pages = document.getNumberOfPages();
            assertTrue(pages > 3);
            int students = 0;
            for (int page = 1; page <= pages; page++) {
                var lines = text(document, page).lines().toList();
                assertEquals(
                        1,
                        lines.stream()
                                .filter(line -> line.startsWith("Student Name Status"))
                                .count());
                assertTrue(lines.contains("Page " + page + " of " + pages)
                        || lines.contains("Result list: OE-2024 Page " + page + " of " + pages));
                students += (int) lines.stream()
                        .filter(line -> line.startsWith("9999999 Student "))
                        .count();
            }
            assertEquals(200, students);
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    @Test
    void a_long_reason_and_an_endless_word_are_broken_within_their_column() {
        var reason = "word ".repeat(200) + "x".repeat(300);
        var text = text(SampleTable.file(TableFormat.PDF, TableLanguage.EN, AYSE, SampleTable.named(reason)));
        assertEquals(200, text.split("word", -1).length - 1);
        assertEquals(300, text.replaceAll("[^x]", "").length());
    }

    @Test
    void a_table_of_many_columns_is_set_smaller_and_no_word_or_amount_is_broken() {
        var columns = IntStream.range(0, 18)
                .mapToObj(number -> TableColumn.money(
                        new Text("Instalment " + number, "Taksit " + number),
                        (Integer row) -> Optional.of(new BigDecimal(1_234_500 + 100 * row + number))))
                .toList();
        var table = new TableDefinition<>(new Text("Payments", "Ödemeler"), columns);

        var text = text(SampleTable.file(table, TableFormat.PDF, TableLanguage.TR, Stream.of(0, 1)));

        for (int number = 0; number < 18; number++) {
            assertTrue(text.contains("%d,00".formatted(1_234_500 + number)), text);
        }
        assertEquals(18, text.split("Taksit", -1).length - 1, text);
    }

    @Test
    void both_faces_are_embedded_and_the_document_states_its_title_and_language() throws IOException {
        try (var document = opened(SampleTable.file(TableFormat.PDF, TableLanguage.TR, AYSE))) {
            var fonts = document.getPage(0).getResources();
            for (COSName name : fonts.getFontNames()) {
                assertTrue(fonts.getFont(name).isEmbedded());
                assertTrue(fonts.getFont(name).getName().contains("DejaVuSans"));
            }
            assertEquals("tr-TR", document.getDocumentCatalog().getLanguage());
            assertEquals(
                    "Sonuç listesi: OE-2024", document.getDocumentInformation().getTitle());
        }
    }

    @Test
    void more_than_5000_rows_are_refused_with_the_limit_and_what_to_do() {
        var rows = IntStream.range(0, 5_001).mapToObj(i -> SampleTable.named("Student " + i));
        var refused = assertThrows(
                TableTooLong.class,
                () -> TableFormat.PDF.write(
                        SampleTable.TABLE, rows, TableLanguage.EN, OutputStream.nullOutputStream()));
        assertEquals(
                new Text(
                        "PDF files hold at most 5,000 rows. Ask for another format or for fewer rows.",
                        "PDF dosyaları en çok 5.000 satır içerebilir. Başka bir biçim ya da daha az satır isteyin."),
                refused.reason());
    }

    private static String text(byte[] file) {
        try (var document = opened(file)) {
            return text(document, 0);
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    /** @param page from 1; 0 for all */
    private static String text(PDDocument document, int page) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        if (page > 0) {
            stripper.setStartPage(page);
            stripper.setEndPage(page);
        }
        return stripper.getText(document);
    }

    private static PDDocument opened(byte[] file) throws IOException {
        return Loader.loadPDF(file);
    }
}
