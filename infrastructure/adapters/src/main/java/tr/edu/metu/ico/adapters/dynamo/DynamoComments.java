package tr.edu.metu.ico.adapters.dynamo;

import java.util.Comparator;
import java.util.List;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.application.Comment;
import tr.edu.metu.ico.application.Comments;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.trail.TrailEntry;

/** Comments on applications in the single table, beside the application, so that they are shown and erased with it. */
public final class DynamoComments implements Comments {

    private final Table table;

    public DynamoComments(Table table) {
        this.table = table;
    }

    @Override
    public List<Comment> of(CallId call, StudentNumber student) {
        return table.stream(StudentKeys.comments(call, student))
                .map(ItemReader.reading(Comment.class))
                .sorted(Comparator.comparing(Comment::at).thenComparing(Comment::id))
                .toList();
    }

    @Override
    public void add(CallId call, StudentNumber student, Comment comment, TrailEntry entry) {
        var item = ItemWriter.item(StudentKeys.comment(call, student, comment.id()), comment);
        table.transact(List.of(Write.put(item, Condition.absent()), TrailItem.append(call, entry)));
    }
}
