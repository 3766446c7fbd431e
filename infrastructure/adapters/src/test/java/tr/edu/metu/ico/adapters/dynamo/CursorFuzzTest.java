package tr.edu.metu.ico.adapters.dynamo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import tr.edu.metu.ico.agreement.DepartmentCode;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.outbox.Delivery;

/** Any text sent as the cursor of a list: the list continues within itself, or the cursor is refused. */
class CursorFuzzTest {

    private static final CallId CALL = new CallId("OE-2024");
    private static final DepartmentCode DEPARTMENT = new DepartmentCode("CENG");

    @FuzzTest
    void any_text_is_a_cursor_or_refused(byte[] bytes) {
        var text = new String(bytes, StandardCharsets.UTF_8);
        refusedOr(() -> {
            var student = Cursor.read(text, StudentNumber::new);
            assertEquals(student, Cursor.read(Cursor.of(student.value()), StudentNumber::new));
        });
        refusedOr(() -> assertEquals(
                WorklistKey.documents(CALL, "cv"),
                WorklistKey.document(CALL, "cv", text)
                        .get(Index.BY_WORK.partition())
                        .s()));
        refusedOr(() -> {
            var sort = NoticePlace.inTable(CALL, text).sort();
            assertEquals(text, sort);
        });
        refusedOr(() -> assertEquals(
                NoticeKeys.open(CALL),
                NoticePlace.inIndex(CALL, Delivery.State.FAILED, text)
                        .get(Index.BY_WORK.partition())
                        .s()));
        refusedOr(() -> assertEquals(
                WorklistKey.reviews(CALL, DEPARTMENT),
                WorklistKey.review(CALL, DEPARTMENT, text)
                        .get(Index.BY_WORK.partition())
                        .s()));
    }

    private static void refusedOr(Runnable reading) {
        try {
            reading.run();
        } catch (IllegalArgumentException refused) {
            // the declared refusal of a cursor that no page returned
        }
    }
}
