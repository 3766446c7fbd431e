package tr.edu.metu.ico.local.lambda;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is logged for a function that failed. */
class FunctionLogTest {

    @TempDir
    private Path folder;

    @Test
    void INV_22_a_failure_is_logged_by_its_kind_and_place_and_never_by_its_message() throws IOException {
        var file = folder.resolve("functions.log");
        var words = "the document says: Zumrut has a broken leg";

        new FunctionLog(file)
                .failed("DocumentUploadedFunction", new IllegalStateException(words, new IOException(words)));

        var story = Files.readString(file);
        assertFalse(story.contains("Zumrut"), story);
        assertTrue(story.startsWith("DocumentUploadedFunction\njava.lang.IllegalStateException\n"), story);
        assertTrue(story.contains("caused by java.io.IOException\n"), story);
        assertTrue(story.contains("\tat " + FunctionLogTest.class.getName() + "."), story);
    }
}
