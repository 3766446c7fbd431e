package tr.edu.metu.ico.adapters.office;

import com.code_intelligence.jazzer.junit.FuzzTest;
import tr.edu.metu.ico.call.ImportKind;

/** Any bytes imported as a CSV file: there is a report, and its good rows can be read. */
class CsvFuzzTest {

    @FuzzTest
    void any_bytes_get_a_report(byte[] file) {
        for (var kind : ImportKind.values()) {
            HostileOffice.read(kind, file, "a.csv");
        }
    }
}
