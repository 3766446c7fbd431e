package tr.edu.metu.ico.functions.comments;

import java.time.Instant;
import java.util.List;
import tr.edu.metu.ico.application.Comment;
import tr.edu.metu.ico.application.Comment.Author;
import tr.edu.metu.ico.application.Comments;
import tr.edu.metu.ico.application.Dossiers;
import tr.edu.metu.ico.application.IdempotencyKey;
import tr.edu.metu.ico.call.Sha256;
import tr.edu.metu.ico.functions.access.Action;
import tr.edu.metu.ico.functions.access.CallStudent;
import tr.edu.metu.ico.functions.access.Policy;
import tr.edu.metu.ico.functions.access.Principal;
import tr.edu.metu.ico.functions.access.Target;
import tr.edu.metu.ico.functions.comments.CommentBodies.CommentBody;
import tr.edu.metu.ico.functions.comments.CommentBodies.CommentRequestBody;
import tr.edu.metu.ico.functions.comments.CommentBodies.CommentsBody;
import tr.edu.metu.ico.functions.http.BodyFields;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.people.ShownName;
import tr.edu.metu.ico.functions.refusal.Refusal;
import tr.edu.metu.ico.functions.trail.Trail;
import tr.edu.metu.ico.people.Contacts;

/** Reads and writes what the department and the office tell each other about an application. */
public final class CommentOnApplication {

    private static final int LONGEST_TEXT = 1000;
    private static final int MOST = 100;
    private static final int DIGITS = 32;

    private final Comments comments;
    private final Dossiers dossiers;
    private final Contacts contacts;
    private final Trail trail;

    public CommentOnApplication(Parts parts) {
        comments = parts.ports().comments();
        dossiers = parts.ports().dossiers();
        contacts = parts.ports().contacts();
        trail = parts.trail();
    }

    /** The comments on an application, the oldest first. */
    public CommentsBody list(CallStudent about) {
        return new CommentsBody(comments.of(about.call().id(), about.student()).stream()
                .map(CommentBody::of)
                .toList());
    }

    /** Writes a comment, once for a key. */
    public CommentsBody write(
            CallStudent about, Principal author, IdempotencyKey key, CommentRequestBody body, Instant now) {
        var text = BodyFields.text("text", body.text(), LONGEST_TEXT);
        var id = Sha256.of(author.subject() + "#" + key.value()).hex().substring(0, DIGITS);
        requireBegun(about);
        requireRoom(comments.of(about.call().id(), about.student()), id);
        var as = Policy.permits(author, Action.LIST_EVERY_DEPARTMENT, Target.of(about.call()))
                ? Author.OFFICER
                : Author.COORDINATOR;
        var name = ShownName.of(author, contacts);
        // the words stand in the comment, which is erased; the trail stays
        var entry = trail.entry(
                now,
                author.subject(),
                "application.comment",
                about.call().id() + "/" + about.student(),
                "comment " + id);
        comments.add(about.call().id(), about.student(), new Comment(id, author.subject(), name, as, text, now), entry);
        return list(about);
    }

    private void requireBegun(CallStudent about) {
        if (dossiers.find(about.call().id(), about.student()).isEmpty()) {
            throw Refusal.conflict(
                    "NOT_BEGUN",
                    "The student has no application in this call to comment on.",
                    "Öğrencinin bu çağrıda yorum yazılacak bir başvurusu yok.");
        }
    }

    private static void requireRoom(List<Comment> written, String id) {
        if (written.size() >= MOST && written.stream().noneMatch(one -> one.id().equals(id))) {
            throw Refusal.conflict(
                    "TOO_MANY_COMMENTS",
                    "There are " + MOST + " comments already; continue by phone or mail.",
                    "Zaten " + MOST + " yorum var; telefon ya da e-postayla devam edin.");
        }
    }
}
