package tr.edu.metu.ico.functions.lists;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import tr.edu.metu.ico.call.UrlText;
import tr.edu.metu.ico.functions.refusal.Refusal;

/** Any text behind the name of its list in the cursor of a list for staff: it continues the list, or it is refused. */
class ListCursorFuzzTest {

    private static final String LIST = "0123456789abcdef";

    @FuzzTest
    void any_text_is_a_cursor_or_refused(byte[] bytes) {
        var text = new String(bytes, StandardCharsets.UTF_8);
        try {
            var cursor = ListCursor.of(UrlText.encoded(LIST + "|" + text), LIST);
            assertEquals(cursor, ListCursor.of(cursor.text(), LIST));
        } catch (Refusal refused) {
            // the declared answer to a cursor that no page returned
        }
    }
}
