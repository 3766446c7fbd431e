package tr.edu.metu.ico.adapters.office;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static tr.edu.metu.ico.adapters.office.ReadOffice.found;
import static tr.edu.metu.ico.adapters.office.ReadOffice.problems;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tr.edu.metu.ico.adapters.office.Workbooks.Raw;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.applicant.Import.LineProblem;
import tr.edu.metu.ico.call.ImportKind;

/** Files that are not what they claim, grow when unpacked, or hide something: refused by name, in bounded time and memory. */
class HostileWorkbookTest {

    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String GOOD_ROWS = Workbooks.AVERAGES_HEADER + Raw.average("<c r=\"D2\"><v>2.89</v></c>");
    private static final byte[] GOOD = Raw.with(GOOD_ROWS);
    private static final byte[] OLE = {
        (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1, 0, 0
    };

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of("an old workbook", "a.xlsx", OLE, WorkbookText.OLD_EXCEL),
                Arguments.of("an old workbook called CSV", "a.csv", OLE, WorkbookText.OLD_EXCEL),
                Arguments.of("one with a password", "a.xlsx", behindPassword(), WorkbookText.ENCRYPTED),
                Arguments.of("a workbook called CSV", "a.csv", GOOD, WorkbookText.NAMED_CSV),
                Arguments.of("a CSV file called XLSX", "a.xlsx", "a,b\n".getBytes(UTF_8), WorkbookText.NO_WORKBOOK),
                Arguments.of("nothing called XLSX", "a.xlsx", new byte[0], WorkbookText.NO_WORKBOOK),
                Arguments.of("another name", "a.xls", GOOD, WorkbookText.OTHER_NAME),
                Arguments.of(
                        "another archive",
                        "a.xlsx",
                        Raw.zip(List.of(new Raw.Part("mimetype", "ods".getBytes(UTF_8)))),
                        WorkbookText.OTHER_ARCHIVE),
                Arguments.of("macros", "a.xlsx", book("xl/vbaProject.bin", "x"), WorkbookText.MACROS),
                Arguments.of("half a file", "a.xlsx", Arrays.copyOf(GOOD, GOOD.length / 2), WorkbookText.BROKEN),
                Arguments.of("no sheet", "a.xlsx", new Raw(List.of()).zipped(), WorkbookText.BROKEN),
                Arguments.of(
                        "XML that ends", "a.xlsx", sheet(Raw.sheet(GOOD_ROWS).substring(0, 500)), WorkbookText.BROKEN),
                Arguments.of("XML in UTF-16", "a.xlsx", sheet(Raw.sheet(GOOD_ROWS), UTF_16LE), WorkbookText.BROKEN),
                Arguments.of(
                        "a cell far out",
                        "a.xlsx",
                        Raw.with("<row r=\"1\"><c r='ZZZZZZ1'/></row>"),
                        WorkbookText.BROKEN),
                Arguments.of(
                        "rows that go backwards",
                        "a.xlsx",
                        Raw.with(GOOD_ROWS + "<row r=\"2\">" + Workbooks.inline("A2", "x") + "</row>"),
                        WorkbookText.BROKEN),
                Arguments.of(
                        "a text that is not there",
                        "a.xlsx",
                        Raw.with("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>7</v></c></row>"),
                        WorkbookText.BROKEN),
                Arguments.of(
                        "an outer entity", "a.xlsx", entity("SYSTEM \"file:///etc/hostname\""), WorkbookText.DOCTYPE),
                Arguments.of("an inner entity", "a.xlsx", entity("\"" + "x".repeat(100) + "\""), WorkbookText.DOCTYPE),
                Arguments.of("too many parts", "a.xlsx", parts(600), WorkbookText.TOO_LARGE),
                Arguments.of(
                        "a bomb", "a.xlsx", book("xl/media/image1.png", "0".repeat(30 << 20)), WorkbookText.TOO_LARGE));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void is_refused_by_name_and_none_of_its_rows_may_be_taken(String name, String called, byte[] content, Text why) {
        var report = found(ImportKind.COHORT_AVERAGES, content, called, Checks.none())
                .report();

        assertEquals(
                List.of(why), report.problems().stream().map(LineProblem::text).toList());
        assertFalse(report.readable());
        assertEquals(0, report.goodRows());
    }

    @Test
    void a_part_that_stands_twice_is_refused() {
        var twice = new String(book("xl/worksheets/sheet2.xml", "<x/>"), java.nio.charset.StandardCharsets.ISO_8859_1)
                .replace("sheet2.xml", "sheet1.xml")
                .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);

        assertEquals(
                List.of(new LineProblem(0, "", SHEET, WorkbookText.BROKEN)),
                problems(ImportKind.COHORT_AVERAGES, twice, "a.xlsx"));
    }

    @Test
    void a_million_empty_rows_are_read_over() {
        var empty = IntStream.rangeClosed(3, 1_000_000)
                .mapToObj(row -> "<row r=\"" + row + "\"/>")
                .collect(Collectors.joining());

        var report = found(ImportKind.COHORT_AVERAGES, Raw.with(GOOD_ROWS + empty), "a.xlsx", Checks.none())
                .report();

        assertEquals(List.of(), report.problems());
        assertEquals(1, report.goodRows());
    }

    @Test
    void more_rows_than_a_sheet_can_have_are_refused() {
        assertEquals(
                List.of(new LineProblem(1_200_000, "", "", WorkbookText.TOO_MANY_ROWS)),
                problems(
                        ImportKind.COHORT_AVERAGES,
                        Raw.with(GOOD_ROWS + "<row r=\"1200000\"><c r=\"A1200000\"><v>1</v></c></row>"),
                        "a.xlsx"));
    }

    private static byte[] behindPassword() {
        var out = new ByteArrayOutputStream();
        out.writeBytes(OLE);
        out.writeBytes("EncryptedEncryptedPackage".getBytes(UTF_16LE));
        return out.toByteArray();
    }

    private static byte[] entity(String declared) {
        return sheet("<!DOCTYPE x [<!ENTITY e " + declared + ">]>"
                + Raw.sheet(GOOD_ROWS.replace("CENG", "&e;"))
                        .substring("<?xml version=\"1.0\" encoding=\"UTF-8\"?>".length()));
    }

    private static byte[] sheet(String content) {
        return sheet(content, UTF_8);
    }

    private static byte[] sheet(String content, java.nio.charset.Charset charset) {
        return new Raw(List.of()).and(SHEET, content.getBytes(charset)).zipped();
    }

    private static byte[] book(String part, String content) {
        return new Raw(List.of())
                .and(SHEET, Raw.sheet(GOOD_ROWS))
                .and(part, content)
                .zipped();
    }

    private static byte[] parts(int count) {
        var raw = new Raw(List.of()).and(SHEET, Raw.sheet(GOOD_ROWS));
        for (int i = 0; i < count; i++) {
            raw = raw.and("xl/media/image" + i + ".png", "x");
        }
        return raw.zipped();
    }
}
