package tr.edu.metu.ico.adapters.office;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static tr.edu.metu.ico.adapters.office.ReadOffice.found;
import static tr.edu.metu.ico.adapters.office.ReadOffice.problems;
import static tr.edu.metu.ico.adapters.office.SampleRecords.AYSE;
import static tr.edu.metu.ico.adapters.office.SampleRecords.BORA;
import static tr.edu.metu.ico.adapters.office.SampleRecords.GOOD_RECORDS;
import static tr.edu.metu.ico.adapters.office.SampleRecords.HEADER;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tr.edu.metu.ico.applicant.Import.LineProblem;
import tr.edu.metu.ico.applicant.Import.Reading;
import tr.edu.metu.ico.applicant.LanguageResult;
import tr.edu.metu.ico.applicant.OfficeFile;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.call.ImportKind;

/** Files as Turkish spreadsheet programs save them: read if they have one meaning, refused if they have two. */
class TurkishOfficeFilesTest {

    private static final Charset WINDOWS_1254 = Charset.forName("windows-1254");
    private static final String TURKISH_HEADER =
            "ÖĞRENCİ NO;Adı Soyadı;BÖLÜM;Düzey;Yarıyıl;Tamamlanan Yarıyıl;GNO;Derece Öğrencisi;" + "HAZIRLIK;Uyruk\n";
    private static final String TURKISH_AYSE = "2500001;Ayşe Işık Çağrı;ceng;Lisans;6;5;3,10;Evet;HAYIR;TR, DE\n";
    private static final String TURKISH_BORA = "2500002;Öz, Bora;IE;Yüksek Lisans;2;0;;hayır;evet;\n";

    @Test
    void a_file_with_turkish_headers_words_and_decimal_commas_gives_the_same_records_and_says_how_it_was_read() {
        var found =
                found(ImportKind.RECORDS, bytes(TURKISH_HEADER + TURKISH_AYSE + TURKISH_BORA), "a.csv", Checks.none());

        assertEquals(List.of(), found.report().problems());
        assertEquals(List.of(GOOD_RECORDS), found.parts());
        assertEquals(
                List.of(
                        "1 student: ÖĞRENCİ NO as student (1)",
                        "1 name: Adı Soyadı as name (1)",
                        "1 department: BÖLÜM as department (1)",
                        "1 level: Düzey as level (1)",
                        "1 semester: Yarıyıl as semester (1)",
                        "1 completed_semesters: Tamamlanan Yarıyıl as completed_semesters (1)",
                        "1 cgpa: GNO as cgpa (1)",
                        "1 full_degree: Derece Öğrencisi as full_degree (1)",
                        "1 preparatory: HAZIRLIK as preparatory (1)",
                        "1 citizenships: Uyruk as citizenships (1)",
                        "2 department: ceng as CENG (1)",
                        "2 level: Lisans as UG (2)",
                        "2 cgpa: 3,10 as 3.10 (1)",
                        "2 full_degree: Evet as yes (2)",
                        "2 preparatory: HAYIR as no (2)",
                        "2 citizenships: TR, DE as TR|DE (1)"),
                found.report().readings().stream()
                        .map(TurkishOfficeFilesTest::said)
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1254", "ISO-8859-9"})
    void the_turkish_encodings_are_read_and_named(String encoding) {
        var found = found(
                ImportKind.RECORDS, (HEADER + AYSE + BORA).getBytes(Charset.forName(encoding)), "a.csv", Checks.none());

        assertEquals(List.of(GOOD_RECORDS), found.parts());
        assertEquals(
                List.of(new Reading(0, "", "", "", 1, ReadingText.WINDOWS_1254)),
                found.report().readings());
    }

    @Test
    void unicode_text_of_a_spreadsheet_with_its_tabs_is_read() {
        var tabs = (HEADER + AYSE + BORA).replace(",", "\t").replace("\"Öz\t Bora\"", "Öz, Bora");

        for (var encoding : List.of(UTF_16LE, UTF_16BE)) {
            var found = found(ImportKind.RECORDS, ("\uFEFF" + tabs).getBytes(encoding), "a.csv", Checks.none());

            assertEquals(List.of(GOOD_RECORDS), found.parts());
            assertEquals(
                    List.of(
                            new Reading(0, "", "", "", 1, ReadingText.UTF_16),
                            new Reading(0, "", "", "", 1, ReadingText.TAB)),
                    found.report().readings());
        }
    }

    @Test
    void bytes_that_are_no_text_in_any_of_the_encodings_are_refused_with_the_line() {
        var notText = List.of(new LineProblem(2, "", "", CellText.NOT_TEXT));
        var cutOff = Arrays.copyOf((HEADER + "Ş").getBytes(UTF_8), HEADER.length() + 1);
        var mixed = concat((HEADER + AYSE).getBytes(UTF_8), BORA.getBytes(WINDOWS_1254));

        assertEquals(notText, problems(ImportKind.RECORDS, cutOff, "a.csv"));
        assertEquals(notText, problems(ImportKind.RECORDS, bytes(HEADER + AYSE, "IBM857"), "a.csv"));
        assertEquals(
                notText,
                problems(
                        ImportKind.RECORDS,
                        bytes(HEADER + AYSE.replace("Ayşe Işık", "Анна Каренина"), "windows-1251"),
                        "a.csv"));
        assertEquals(
                List.of(new LineProblem(3, "", "", CellText.NOT_TEXT)), problems(ImportKind.RECORDS, mixed, "a.csv"));
        assertEquals(
                List.of(new LineProblem(1, "", "", CellText.NOT_TEXT)),
                problems(ImportKind.RECORDS, HEADER.getBytes(UTF_16BE), "a.csv"));
    }

    @Test
    void a_first_line_may_name_the_separator() {
        var found = found(
                ImportKind.RECORDS,
                bytes("sep=;\n" + TURKISH_HEADER + TURKISH_AYSE + TURKISH_BORA),
                "a.csv",
                Checks.none());

        assertEquals(List.of(GOOD_RECORDS), found.parts());
        assertEquals(
                new Reading(1, "", "sep=;", "", 1, ReadingText.SEPARATOR_LINE),
                found.report().readings().getFirst());
    }

    @Test
    void titles_above_the_header_and_empty_columns_beside_the_table_are_left_out() {
        var titled = "ODTÜ;;;;;;;;;;;\n\nÖğrenci listesi; 2023;;;;;;;;;;\n"
                + (TURKISH_HEADER + TURKISH_AYSE + TURKISH_BORA).replace("\n", ";;\n");

        var found = found(ImportKind.RECORDS, bytes(titled), "a.csv", Checks.none());

        assertEquals(List.of(), found.report().problems());
        assertEquals(List.of(GOOD_RECORDS), found.parts());
        assertEquals(
                new Reading(1, "", "ODTÜ", "", 1, ReadingText.ABOVE_THE_HEADER),
                found.report().readings().getFirst());
    }

    @Test
    void a_value_in_a_column_without_a_name_is_refused() {
        var lines = (TURKISH_HEADER + TURKISH_AYSE).replace("\n", ";\n").replace("TR, DE;", "TR, DE;x");

        assertEquals(
                List.of(new LineProblem(2, "", "x", CellText.cells(11, 10))),
                problems(ImportKind.RECORDS, lines).stream()
                        .map(p -> new LineProblem(p.line(), p.column(), "x", p.text()))
                        .toList());
        assertEquals(
                List.of(new LineProblem(2, "", "x", CellText.UNNAMED_COLUMN)),
                problems(ImportKind.COHORT_AVERAGES, "bölüm;düzey;;yarıyıl;ortalama\nCENG;UG;x;6;2,89\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "07.12.2023 ! 2023-12-07",
                "7.12.2023 ! 2023-12-07",
                "13/12/2023 ! 2023-12-13",
                "12/13/2023 ! 2023-12-13",
                "12-12-2023 ! 2023-12-12",
                "2023-12-07 00:00:00 ! 2023-12-07",
            })
    void a_date_with_one_meaning_is_read(String written, LocalDate day) {
        assertEquals(day, score(written, "78,50").date());
    }

    @Test
    void a_date_that_may_have_the_month_or_the_day_first_is_refused_with_both_meanings() {
        assertEquals(
                List.of(new LineProblem(2, "date", "07/12/2023", CellText.ambiguous("2023-12-07", "2023-07-12"))),
                problems(ImportKind.LANGUAGE_SCORES, "student;exam;date;score\n2500001;EPE;07/12/2023;78,50\n"));
    }

    @Test
    void a_comma_that_may_group_thousands_is_refused_with_both_meanings_and_read_where_only_one_fits() {
        assertEquals(
                List.of(new LineProblem(2, "exam_score", "1,234", CellText.ambiguous("1.234", "1234"))),
                problems(ImportKind.EQUIVALENCES, "table_version;exam;exam_score;metu_iys_score\nv1;TOEIC;1,234;60\n"));
        assertEquals(new BigDecimal("1.234"), score("2023-12-07", "1,234").score());
    }

    @Test
    void a_number_that_a_workbook_shows_with_leading_zeros_has_them() {
        var content = Workbooks.of(sheet -> {
            Workbooks.header(sheet, "Öğrenci No,Sınav,Tarih,Puan");
            sheet.value(1, 0, 12345);
            sheet.style(1, 0).format("0000000").set();
            sheet.value(1, 1, "EPE");
            sheet.value(1, 2, "01.09.2022");
            sheet.value(1, 3, "78,5");
        });
        var found = found(ImportKind.LANGUAGE_SCORES, content, "a.xlsx", Checks.none());

        assertEquals(List.of(), found.report().problems());
        assertEquals(
                List.of(scores("0012345", new LanguageResult("EPE", LocalDate.of(2022, 9, 1), new BigDecimal("78.5")))),
                found.parts());
        assertEquals(
                List.of(
                        "2 student: 0012345 as 0012345 (1)",
                        "2 date: 01.09.2022 as 2022-09-01 (1)",
                        "2 score: 78,5 as 78.5 (1)"),
                found.report().readings().stream()
                        .filter(reading -> reading.line() == 2)
                        .map(TurkishOfficeFilesTest::said)
                        .toList());
    }

    @Test
    void cells_merged_downwards_have_their_value_in_each_row_below_a_merged_title() {
        var content = Workbooks.of(sheet -> {
            Workbooks.fill(
                    sheet,
                    "İngilizce puanları\nstudent,exam,date,score\n2500001,EPE,2022-09-01,78.50\n,YDS,2022-10-01,81\n");
            sheet.range(0, 0, 0, 3).merge();
            sheet.range(2, 0, 3, 0).merge();
        });
        var found = found(ImportKind.LANGUAGE_SCORES, content, "a.xlsx", Checks.none());

        assertEquals(List.of(), found.report().problems());
        assertEquals(
                List.of(scores(
                        "2500001",
                        new LanguageResult("EPE", LocalDate.of(2022, 9, 1), new BigDecimal("78.50")),
                        new LanguageResult("YDS", LocalDate.of(2022, 10, 1), new BigDecimal("81")))),
                found.parts());
        assertEquals(
                List.of("1 : İngilizce puanları as  (1)", "4 student: 2500001 as 2500001 (1)"),
                found.report().readings().stream()
                        .map(TurkishOfficeFilesTest::said)
                        .toList());
    }

    @Test
    void cells_merged_across_columns_are_refused() {
        var content = Workbooks.of(sheet -> {
            Workbooks.fill(sheet, "department,level,semester,average\nCENG,UG,6,\n");
            sheet.range(1, 2, 1, 3).merge();
        });

        assertEquals(
                List.of(new LineProblem(2, "average", "", CellText.MERGED_ACROSS)),
                problems(ImportKind.COHORT_AVERAGES, content, "a.xlsx"));
    }

    private static LanguageResult score(String date, String score) {
        var file = ReadOffice.file(
                ImportKind.LANGUAGE_SCORES, "student;exam;date;score\n2500001;EPE;" + date + ";" + score + "\n");
        return ((OfficeFile.LanguageScores) file).rows().getFirst().result();
    }

    private static OfficeFile scores(String student, LanguageResult... results) {
        return new OfficeFile.LanguageScores(Arrays.stream(results)
                .map(result -> new OfficeFile.LanguageScores.Row(new StudentNumber(student), result))
                .toList());
    }

    private static String said(Reading reading) {
        return reading.line() + " " + reading.column() + ": " + reading.value() + " as " + reading.readAs() + " ("
                + reading.cells() + ")";
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }

    private static byte[] bytes(String text, String charset) {
        return text.getBytes(Charset.forName(charset));
    }

    private static byte[] concat(byte[] first, byte[] second) {
        var both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
