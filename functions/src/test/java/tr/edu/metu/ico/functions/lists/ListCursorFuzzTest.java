package tr.edu.metu.ico.functions.lists;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import tr.edu.metu.ico.call.UrlText;
import tr.edu.metu.ico.functions.refusal.Refusal;

/** Any text behind the name of its list in the cursor of a list for staff: it continues the list, or it is refused. */
class ListCursorFuzzTest {

    @FuzzTest
    void any_text_is_a_cursor_or_refused(byte[] bytes) {
        var list = request(Optional.empty()).fingerprint();
        var text = new String(bytes, StandardCharsets.UTF_8);
        try {
            var cursor = ListCursor.of(request(Optional.of(UrlText.encoded(list + "|" + text))));
            assertEquals(cursor, ListCursor.of(request(cursor.map(ListCursor::text))));
        } catch (Refusal refused) {
            // the declared answer to a cursor that no page returned
        }
    }

    private static ListRequest request(Optional<String> cursor) {
        return new ListRequest(Map.of(), Optional.of("NAME"), false, 50, cursor, Optional.empty());
    }
}
