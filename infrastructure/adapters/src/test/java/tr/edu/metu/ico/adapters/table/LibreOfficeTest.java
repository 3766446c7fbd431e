package tr.edu.metu.ico.adapters.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What LibreOffice shows and saves of exported tables. */
class LibreOfficeTest {

    private static final List<SampleTable.Row> ROWS = List.of(
            SampleTable.AYSE,
            SampleTable.LUKASZ,
            SampleTable.named("12345678901"),
            SampleTable.named("=HYPERLINK(\"http://example.org\";\"x\")"),
            SampleTable.named("1E5"),
            SampleTable.named("3-4"));

    /** Dates as the file asks for them, decimals as the program's language spells them: here English. */
    private static final List<String> SHOWN = List.of(
            "Öğrenci,Ad soyad,Durum,Sıra,Puan,Hibe (avro),Başlangıç,Gönderildi (İstanbul saati)",
            "0012345,Ayşe Iğdır İŞÇİ,Yerleşti,1,91.250,\"2,460.50\",02.09.2024,15.03.2024 23:59:59",
            "9999998,Łukasz Nguyễn Đà,,,-0.02,-10.00,,",
            "9999999,12345678901,,,,,,",
            "9999999,\"'=HYPERLINK(\"\"http://example.org\"\";\"\"x\"\")\",,,,,,",
            "9999999,1E5,,,,,,",
            "9999999,3-4,,,,,,");

    @TempDir
    private Path folder;

    private LibreOffice office;

    @BeforeEach
    void installed() {
        office = LibreOffice.orSkip(folder);
    }

    @Test
    void a_turkish_workbook_shows_zeros_ids_letters_decimals_and_dates_and_no_text_calculates()
            throws IOException, InterruptedException {
        assertEquals(SHOWN, lines(office.saved(workbook(TableLanguage.TR), "list.xlsx", LibreOffice.CSV)));
    }

    @Test
    void saved_as_an_ods_file_and_opened_again_it_shows_the_same() throws IOException, InterruptedException {
        var ods = office.saved(workbook(TableLanguage.TR), "list.xlsx", "ods");

        assertEquals(SHOWN, lines(office.saved(ods, "again.ods", LibreOffice.CSV)));
    }

    @Test
    void no_text_of_a_csv_file_is_calculated_when_it_is_opened_and_saved() throws IOException, InterruptedException {
        var csv = SampleTable.file(TableFormat.CSV, TableLanguage.EN, ROWS.toArray(SampleTable.Row[]::new));

        var saved = lines(office.saved(csv, "list.csv", LibreOffice.CSV));

        assertEquals(SHOWN.get(4), saved.get(4), saved::toString);
    }

    private static byte[] workbook(TableLanguage language) {
        return SampleTable.file(TableFormat.XLSX, language, ROWS.toArray(SampleTable.Row[]::new));
    }

    private static List<String> lines(byte[] csv) {
        return new String(csv, UTF_8).lines().toList();
    }
}
