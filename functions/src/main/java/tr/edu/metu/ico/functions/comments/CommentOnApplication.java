package tr.edu.metu.ico.functions.comments;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
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
        return shown(comments.of(about.call().id(), about.student()));
    }

    private static CommentsBody shown(List<Comment> written) {
        return new CommentsBody(written.stream().map(CommentBody::of).toList());
    }

    /** Writes a comment; a retry writes nothing, the same key with another text is refused (INV-4). */
    public CommentsBody write(
            CallStudent about, Principal author, IdempotencyKey key, CommentRequestBody body, Instant now) {
        var text = BodyFields.text("text", body.text(), LONGEST_TEXT);
        var id = Sha256.of(author.subject() + "#" + key.value()).hex().substring(0, DIGITS);
        var written = comments.of(about.call().id(), about.student());
        if (find(written, id).isEmpty()) {
            requireBegun(about);
            requireRoom(written);
            add(about, author, id, text, now);
            written = comments.of(about.call().id(), about.student());
        }
        // another request with this key may have been written first
        if (find(written, id).filter(comment -> comment.text().equals(text)).isEmpty()) {
            throw Refusal.keyReused();
        }
        return shown(written);
    }

    private void add(CallStudent about, Principal author, String id, String text, Instant now) {
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
    }

    private static Optional<Comment> find(List<Comment> written, String id) {
        return written.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    private void requireBegun(CallStudent about) {
        if (dossiers.find(about.call().id(), about.student()).isEmpty()) {
            throw Refusal.conflict(
                    "NOT_BEGUN",
                    "The student has no application in this call to comment on.",
                    "Öğrencinin bu çağrıda yorum yazılacak bir başvurusu yok.");
        }
    }

    private static void requireRoom(List<Comment> written) {
        if (written.size() >= MOST) {
            throw Refusal.conflict(
                    "TOO_MANY_COMMENTS",
                    "There are " + MOST + " comments already; continue by phone or mail.",
                    "Zaten " + MOST + " yorum var; telefon ya da e-postayla devam edin.");
        }
    }
}
