package tr.edu.metu.ico.adapters.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static tr.edu.metu.ico.adapters.table.SampleTable.AYSE;
import static tr.edu.metu.ico.adapters.table.SampleTable.LUKASZ;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTableTest {

    @Test
    void a_turkish_file_has_semicolons_decimal_commas_and_turkish_dates() {
        assertEquals(
                List.of(
                        List.of(
                                "Öğrenci",
                                "Ad soyad",
                                "Durum",
                                "Sıra",
                                "Puan",
                                "Hibe (avro)",
                                "Başlangıç",
                                "Gönderildi (İstanbul saati)"),
                        List.of(
                                "0012345",
                                "Ayşe Iğdır İŞÇİ",
                                "Yerleşti",
                                "1",
                                "91,250",
                                "2460,50",
                                "02.09.2024",
                                "15.03.2024 23:59:59"),
                        List.of("9999998", "Łukasz Nguyễn Đà", "", "", "-0,02", "-10,00", "", "")),
                lines(TableLanguage.TR));
    }

    @Test
    void an_english_file_has_commas_decimal_points_and_dates_of_iso_8601() {
        assertEquals(
                List.of(
                        List.of(
                                "Student",
                                "Name",
                                "Status",
                                "Rank",
                                "Points",
                                "Grant (EUR)",
                                "Starts",
                                "Submitted (Istanbul time)"),
                        List.of(
                                "0012345",
                                "Ayşe Iğdır İŞÇİ",
                                "Placed",
                                "1",
                                "91.250",
                                "2460.50",
                                "2024-09-02",
                                "2024-03-15 23:59:59"),
                        List.of("9999998", "Łukasz Nguyễn Đà", "", "", "-0.02", "-10.00", "", "")),
                lines(TableLanguage.EN));
    }

    @Test
    void the_first_bytes_say_that_the_file_is_utf_8() {
        var file = SampleTable.file(TableFormat.CSV, TableLanguage.TR, AYSE);
        assertArrayEquals(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, Arrays.copyOf(file, 3));
    }

    @Test
    void a_negative_amount_stays_a_number_while_text_that_looks_like_one_does_not_calculate() {
        var line = PlainCsv.read(text(TableLanguage.TR, SampleTable.named("-0,02")), ';')
                .get(1);
        assertEquals("'-0,02", line.get(1));
        assertEquals("-0,02", lines(TableLanguage.TR).get(2).get(4));
    }

    private static List<List<String>> lines(TableLanguage language) {
        return PlainCsv.read(text(language, AYSE, LUKASZ), language == TableLanguage.TR ? ';' : ',');
    }

    private static String text(TableLanguage language, SampleTable.Row... rows) {
        return new String(SampleTable.file(TableFormat.CSV, language, rows), UTF_8).substring(1);
    }
}
