package tr.edu.metu.ico.functions.review;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.application.IdempotencyKey;
import tr.edu.metu.ico.application.Review;
import tr.edu.metu.ico.application.Reviews;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.functions.access.Action;
import tr.edu.metu.ico.functions.access.Guard;
import tr.edu.metu.ico.functions.access.Principal;
import tr.edu.metu.ico.functions.application.ReadApplication;
import tr.edu.metu.ico.functions.http.BodyFields;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.refusal.Refusal;
import tr.edu.metu.ico.functions.review.BatchBodies.BatchBody;
import tr.edu.metu.ico.functions.review.BatchBodies.FailingBody;
import tr.edu.metu.ico.functions.review.BatchBodies.PreviewBody;
import tr.edu.metu.ico.functions.review.BatchBodies.ReviewBatchBody;
import tr.edu.metu.ico.functions.review.BatchBodies.ReviewItemBody;
import tr.edu.metu.ico.functions.review.ReviewBodies.Decision;
import tr.edu.metu.ico.functions.review.ReviewBodies.ReviewBody;

/** Approves or declines many applications of a coordinator's departments, or takes such decisions back. */
final class ReviewMany {

    private final Guard guard;
    private final ReviewApplication reviewApplication;
    private final ReadApplication readApplication;
    private final Reviews reviews;
    private final DecideMany<ReviewItemBody> decideMany;

    ReviewMany(Parts parts) {
        guard = new Guard(parts);
        reviewApplication = new ReviewApplication(parts);
        readApplication = new ReadApplication(parts);
        reviews = parts.ports().reviews();
        decideMany = new DecideMany<>(
                parts, new DecideMany.Items<>(ReviewItemBody::student, _ -> Optional.empty(), (place, item) -> {
                    BodyFields.atLeast(place + ".submission", item.submission(), 1);
                    BodyFields.atLeast(place + ".version", item.version(), 0);
                }));
    }

    PreviewBody preview(Principal coordinator, Call call, ReviewBatchBody body, Instant now) {
        Declining.check(body);
        var preview = decideMany.preview(
                call,
                body.items(),
                item -> outcome(call, item, () -> {
                    var seen = seen(coordinator, call, item);
                    reviewApplication.check(coordinator, call, seen, item.version(), one(body, item), now);
                    return Optional.empty();
                }));
        return body.decision().equals(Decision.APPROVED.name())
                ? preview.withFailing(failing(coordinator, call, preview))
                : preview;
    }

    /** What the coordinator would read as failing on the page of each application. */
    private List<FailingBody> failing(Principal coordinator, Call call, PreviewBody preview) {
        var eligibility = readApplication.eligibility(call, coordinator);
        return preview.items().stream()
                .filter(item -> item.outcome().equals(Outcome.Kind.DECIDABLE.name()))
                .flatMap(item -> eligibility.apply(new StudentNumber(item.student())).stream()
                        .map(outlook -> new FailingBody(item.student(), outlook.failing())))
                .filter(application -> !application.conditions().isEmpty())
                .toList();
    }

    BatchBody decide(Principal coordinator, Call call, IdempotencyKey key, ReviewBatchBody body, Instant now) {
        Declining.check(body);
        return decideMany.decide(
                coordinator,
                call,
                key,
                body.items(),
                now,
                item -> outcome(call, item, () -> Optional.of(decided(coordinator, call, body, item, now))),
                item -> mayDecide(coordinator, call, item));
    }

    private boolean mayDecide(Principal coordinator, Call call, ReviewItemBody item) {
        try {
            seen(coordinator, call, item);
            return true;
        } catch (Refusal notPermitted) {
            return false;
        }
    }

    private Outcome.Decision decided(
            Principal coordinator, Call call, ReviewBatchBody body, ReviewItemBody item, Instant now) {
        var student = seen(coordinator, call, item);
        try {
            return Outcome.Decision.of(
                    reviewApplication.review(coordinator, call, student, item.version(), one(body, item), now));
        } catch (Refusal stale) {
            return Optional.of(stale)
                    .filter(refusal -> refusal.kind() == Refusal.Kind.STALE_VERSION)
                    .flatMap(_ -> reviews.find(call.id(), student))
                    .filter(stored -> repeats(coordinator, body, item, stored))
                    .map(Outcome.Decision::of)
                    .orElseThrow(() -> stale);
        }
    }

    private Outcome outcome(Call call, ReviewItemBody item, Supplier<Optional<Outcome.Decision>> act) {
        return Outcome.of(
                act,
                () -> reviews.find(call.id(), new StudentNumber(item.student())).map(Outcome.Decision::of));
    }

    private StudentNumber seen(Principal coordinator, Call call, ReviewItemBody item) {
        return guard.application(
                        coordinator, Action.REVIEW_APPLICATION, call.id().value(), item.student())
                .student();
    }

    private static ReviewBody one(ReviewBatchBody body, ReviewItemBody item) {
        return new ReviewBody(body.decision(), body.code(), body.reason(), item.submission(), List.of());
    }

    private static long submission(ReviewBatchBody body, ReviewItemBody item) {
        return body.decision().equals(Decision.UNDECIDED.name()) ? Review.TAKEN_BACK : item.submission();
    }

    /** The same decision again, such as one made by a worker that died before it answered: it changes nothing (INV-26). */
    private static boolean repeats(Principal coordinator, ReviewBatchBody body, ReviewItemBody item, Review stored) {
        return stored.by().equals(coordinator.subject())
                && stored.submission() == submission(body, item)
                && stored.version() == item.version() + 1
                && stored.declinedChoices().isEmpty()
                && stored.approved() == body.decision().equals(Decision.APPROVED.name())
                && stored.grounds().application().map(Enum::name).equals(body.code())
                && stored.reason().equals(body.reason().map(String::strip).orElse(""));
    }
}
