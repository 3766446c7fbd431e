package tr.edu.metu.ico.adapters.office;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import tr.edu.metu.ico.call.ImportKind;

/** Any bytes imported as an XLSX file: there is a report, and its good rows can be read. */
class XlsxFuzzTest {

    static Stream<byte[]> workbooks() {
        return Stream.of(
                Workbooks.Raw.with(Workbooks.AVERAGES_HEADER + Workbooks.Raw.average("<c r=\"D2\"><v>2.89</v></c>")),
                Workbooks.Raw.with("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>7</v></c></row>"),
                Workbooks.Raw.with("<row r=\"1\"><c r='ZZZZZZ1'/></row>"));
    }

    @MethodSource("workbooks")
    @FuzzTest
    void any_bytes_get_a_report(byte[] file) {
        for (var kind : ImportKind.values()) {
            HostileOffice.read(kind, file, "a.xlsx");
        }
    }
}
