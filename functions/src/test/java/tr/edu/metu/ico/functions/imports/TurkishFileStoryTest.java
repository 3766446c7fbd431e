package tr.edu.metu.ico.functions.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.functions.security.Story;

/** An officer uploads a file from a spreadsheet program, and sees how it was read. */
class TurkishFileStoryTest {

    private final Story story = new Story();

    @Test
    void the_report_of_an_import_says_how_the_file_was_read() {
        story.imported();
        var file = "bölüm;düzey;yarıyıl;ortalama\nCENG;Lisans;6;2,89\nCENG;Lisans;7;2,91\n";

        var report = story.importFile("COHORT_AVERAGES", file.getBytes(Charset.forName("windows-1254")));

        assertEquals(List.of(), report.get("problems").valueStream().toList());
        assertEquals(
                List.of(
                        "0  ''->'' 1",
                        "1 department 'bölüm'->'department' 1",
                        "1 level 'düzey'->'level' 1",
                        "1 semester 'yarıyıl'->'semester' 1",
                        "1 average 'ortalama'->'average' 1",
                        "2 level 'Lisans'->'UG' 2",
                        "2 average '2,89'->'2.89' 2"),
                report.get("readings")
                        .valueStream()
                        .map(TurkishFileStoryTest::said)
                        .toList());
    }

    private static String said(JsonNode reading) {
        return reading.get("line").asText() + " " + reading.get("column").asText() + " '"
                + reading.get("value").asText() + "'->'" + reading.get("readAs").asText() + "' "
                + reading.get("cells").asText();
    }
}
