package tr.edu.metu.ico.functions.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tr.edu.metu.ico.call.Sha256;
import tr.edu.metu.ico.functions.security.Story;
import tr.edu.metu.ico.functions.world.World;

/** An officer downloads a template and uploads it again. */
class ImportTemplateTest {

    private final Story story = new Story();

    @BeforeEach
    void aCall() {
        story.imported();
    }

    @ParameterizedTest
    @ValueSource(strings = {"RECORDS.csv", "RECORDS.xlsx"})
    void a_template_that_is_uploaded_as_it_is_has_no_problem(String name) {
        var content = Base64.getDecoder().decode(download(name).body());

        var report = story.uploadAnnounced(
                """
                {"kind":"RECORDS","fileName":"%s","size":%d,"sha256":"%s"}\
                """.formatted(name, content.length, Sha256.of(content).hex()), content);

        assertEquals(List.of(), report.get("problems").valueStream().toList());
        assertEquals(2, report.get("rows").asInt());
    }

    @ParameterizedTest
    @CsvSource({"QUOTAS.csv, text/csv", "QUOTAS.xlsx, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    })
    void it_is_a_file_of_its_name_and_type(String name, String type) {
        var headers = download(name).headers();

        assertEquals(type, headers.get("Content-Type"));
        assertEquals("attachment; filename=\"" + name + "\"", headers.get("Content-Disposition"));
    }

    private World.Response download(String name) {
        var answered = story.world
                .as(Story.OFFICER)
                .ask("GET /calls/{call}/import-templates/{template}", "call", Story.CALL, "template", name);
        assertEquals(200, answered.status());
        return answered;
    }
}
