package tr.edu.metu.ico.functions.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tr.edu.metu.ico.applicant.Import;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.call.ImportId;
import tr.edu.metu.ico.call.ImportKind;
import tr.edu.metu.ico.call.Sha256;

/** An office file is downloaded under a name chosen by the system, whatever its uploader called it. */
class LinkImportFileTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "öğrenciler (son).CSV, OE-2024-RECORDS-3.csv",
        "a.xlsx, OE-2024-RECORDS-3.xlsx",
        "x.exe.csv, OE-2024-RECORDS-3.csv"
    })
    void it_says_call_kind_and_number(String uploaded, String downloaded) {
        var source = new Import.Source.Upload(uploaded, 7, Sha256.of("a file"));
        var awaited = Import.awaited(
                new CallId("OE-2024"),
                new ImportId("0".repeat(32)),
                ImportKind.RECORDS,
                source,
                "officer-1",
                Instant.parse("2023-11-01T09:00:00Z"),
                Optional.empty());

        assertEquals(downloaded, LinkImportFile.name(awaited.numbered(3).waiting(2)));
    }
}
