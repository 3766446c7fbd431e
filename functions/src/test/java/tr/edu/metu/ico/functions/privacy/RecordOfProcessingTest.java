package tr.edu.metu.ico.functions.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.privacy.KeptKind;
import tr.edu.metu.ico.privacy.RetentionPeriods;

/** The record of processing, the template and the code state the same periods. */
class RecordOfProcessingTest {

    private static String read(String file) throws IOException {
        return Files.readString(Path.of("..", file));
    }

    private static int inTemplate(String parameter) throws IOException {
        var found = Pattern.compile("\\n  " + parameter + ":\\n    Type: Number\\n    Default: ([0-9]+)")
                .matcher(read("template.yaml"));
        assertTrue(found.find(), parameter);
        return Integer.parseInt(found.group(1));
    }

    @Test
    void the_defaults_of_the_code_are_those_of_the_template() throws IOException {
        var usual = RetentionPeriods.usual();

        assertEquals(
                List.of(inTemplate("SpecialDocumentsDays"), inTemplate("DocumentsDays"), inTemplate("WorkingDataDays")),
                List.of(
                        usual.days(KeptKind.SPECIAL_DOCUMENTS),
                        usual.days(KeptKind.DOCUMENTS),
                        usual.days(KeptKind.WORKING_DATA)));
    }

    @Test
    void the_record_states_the_periods_of_the_template() throws IOException {
        var record = read("docs/record-of-processing.md");

        for (var line : List.of(
                "| special documents | " + inTemplate("SpecialDocumentsDays") + " days after",
                "| other documents | " + inTemplate("DocumentsDays") + " days after",
                "| drafts, messages (also those to staff), hints, who looked at a document, comments of staff,"
                        + " counters | "
                        + inTemplate("WorkingDataDays") + " days after",
                "| files of the office | " + inTemplate("DocumentsRetentionDays") + " days after",
                "| sealed inputs, results and bundles | " + inTemplate("ResultsRetentionDays") + " days,",
                "| technical logs, access log of the file store | " + KeptData.LOG_DAYS + " days",
                "| daily copies of the table | " + KeptData.BACKUP_DAYS + " days")) {
            assertTrue(record.contains(line), line);
        }
        assertTrue(read("template.yaml").contains("Lifecycle: {DeleteAfterDays: " + KeptData.BACKUP_DAYS + "}"));
    }
}
