package tr.edu.metu.ico.functions.comments;

import java.time.Instant;
import java.util.List;
import tr.edu.metu.ico.application.Comment;

/** Bodies of requests and answers about comments. */
public final class CommentBodies {

    private CommentBodies() {}

    /** Writes a comment. */
    public record CommentRequestBody(String text) {}

    /** The comments on an application, the oldest first. */
    public record CommentsBody(List<CommentBody> comments) {}

    /** One comment. */
    public record CommentBody(String id, String by, String name, String as, String text, Instant at) {

        static CommentBody of(Comment comment) {
            return new CommentBody(
                    comment.id(), comment.by(), comment.name(), comment.as().name(), comment.text(), comment.at());
        }
    }
}
