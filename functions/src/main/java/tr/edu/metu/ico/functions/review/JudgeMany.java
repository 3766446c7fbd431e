package tr.edu.metu.ico.functions.review;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.application.Document;
import tr.edu.metu.ico.application.DocumentId;
import tr.edu.metu.ico.application.Documents;
import tr.edu.metu.ico.application.IdempotencyKey;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.functions.access.Action;
import tr.edu.metu.ico.functions.access.Principal;
import tr.edu.metu.ico.functions.documents.SpecialDocuments;
import tr.edu.metu.ico.functions.http.BodyFields;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.refusal.Refusal;
import tr.edu.metu.ico.functions.review.BatchBodies.BatchBody;
import tr.edu.metu.ico.functions.review.BatchBodies.PreviewBody;
import tr.edu.metu.ico.functions.review.BatchBodies.VerdictBatchBody;
import tr.edu.metu.ico.functions.review.BatchBodies.VerdictItemBody;
import tr.edu.metu.ico.functions.review.ReviewBodies.VerdictBody;

/** Verdicts of an officer on many documents. */
final class JudgeMany {

    private final JudgeDocument judgeDocument;
    private final Documents documents;
    private final DecideMany<VerdictItemBody> decideMany;

    JudgeMany(Parts parts) {
        judgeDocument = new JudgeDocument(parts);
        documents = parts.ports().documents();
        decideMany = new DecideMany<>(
                parts,
                new DecideMany.Items<>(
                        VerdictItemBody::student,
                        item -> Optional.of(item.document()),
                        (place, item) -> BodyFields.atLeast(place + ".version", item.version(), 0)));
    }

    PreviewBody preview(Principal officer, Call call, VerdictBatchBody body, Instant now) {
        return decideMany.preview(
                call,
                body.items(),
                item -> outcome(call, item, () -> {
                    judgeDocument.check(officer, call, student(item), document(item), item.version(), one(item), now);
                    return Optional.empty();
                }));
    }

    BatchBody decide(Principal officer, Call call, IdempotencyKey key, VerdictBatchBody body, Instant now) {
        return decideMany.decide(
                officer,
                call,
                key,
                body.items(),
                now,
                item -> outcome(
                        call,
                        item,
                        () -> Optional.of(decided(
                                officer,
                                judgeDocument.judge(
                                        officer, call, student(item), document(item), item.version(), one(item), now),
                                now))),
                item -> mayJudge(officer, call, item));
    }

    private boolean mayJudge(Principal officer, Call call, VerdictItemBody item) {
        try {
            return documents
                    .find(call.id(), student(item), document(item))
                    .filter(found -> SpecialDocuments.permits(officer, Action.JUDGE_SPECIAL_DOCUMENT, call, found))
                    .isPresent();
        } catch (Refusal noSuchId) {
            return false;
        }
    }

    /** A verdict that was taken back leaves none that could be named. */
    private static Outcome.Decision decided(Principal officer, Document judged, Instant now) {
        return Outcome.Decision.of(judged).orElseGet(() -> new Outcome.Decision(0, officer.subject(), now));
    }

    private Outcome outcome(Call call, VerdictItemBody item, Supplier<Optional<Outcome.Decision>> act) {
        return Outcome.of(
                act,
                () -> documents.find(call.id(), student(item), document(item)).flatMap(Outcome.Decision::of));
    }

    private static StudentNumber student(VerdictItemBody item) {
        try {
            return new StudentNumber(item.student());
        } catch (IllegalArgumentException malformed) {
            throw Refusal.notFound();
        }
    }

    private static DocumentId document(VerdictItemBody item) {
        try {
            return new DocumentId(item.document());
        } catch (IllegalArgumentException malformed) {
            throw Refusal.notFound();
        }
    }

    private static VerdictBody one(VerdictItemBody item) {
        return new VerdictBody(item.decision(), item.reason(), item.sha256(), item.language(), item.letter());
    }
}
