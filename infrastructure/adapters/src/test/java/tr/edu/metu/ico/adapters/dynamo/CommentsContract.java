package tr.edu.metu.ico.adapters.dynamo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static tr.edu.metu.ico.adapters.dynamo.Cast.ADA;
import static tr.edu.metu.ico.adapters.dynamo.Cast.NOON;
import static tr.edu.metu.ico.adapters.dynamo.Cast.OE;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.application.Comment;
import tr.edu.metu.ico.application.Comments;
import tr.edu.metu.ico.privacy.KeptKind;
import tr.edu.metu.ico.trail.TrailEntry;

/** The contract of comments on applications. */
abstract class CommentsContract {

    private final Table table;
    private final Comments comments;

    CommentsContract(Table table) {
        this.table = table;
        comments = new DynamoComments(table);
    }

    @Test
    void comments_are_read_in_the_order_in_which_they_were_written_and_one_id_is_written_once() {
        var first = comment("b", "First.", 0);
        var second = comment("a", "Second.", 60);

        comments.add(OE, ADA, second, entry("1"));
        comments.add(OE, ADA, first, entry("2"));
        comments.add(OE, ADA, comment("a", "Other words.", 120), entry("3"));

        assertEquals(List.of(first, second), comments.of(OE, ADA));
        assertEquals(2, new DynamoAuditTrail(table).of(OE.value()).size());
    }

    @Test
    void a_comment_is_erased_as_working_data() {
        comments.add(OE, ADA, comment("a", "First.", 0), entry("1"));

        var item = table.get(StudentKeys.comment(OE, ADA, "a".repeat(32))).orElseThrow();

        assertEquals(Optional.of(KeptKind.WORKING_DATA), ErasableItem.kind(item));
    }

    private static Comment comment(String id, String text, int later) {
        return new Comment(
                id.repeat(32), "officer-1", "Ayşe Örnek", Comment.Author.OFFICER, text, NOON.plusSeconds(later));
    }

    private static TrailEntry entry(String id) {
        return new TrailEntry(id.repeat(32), NOON, "officer-1", "application.comment", "OE-2024/1000001", "");
    }
}
