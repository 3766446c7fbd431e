package tr.edu.metu.ico.functions.review;

import java.time.Instant;
import java.util.Optional;
import tr.edu.metu.ico.announcement.Problem;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.application.Applications;
import tr.edu.metu.ico.application.Review;
import tr.edu.metu.ico.application.ReviewTask;
import tr.edu.metu.ico.application.Reviews;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.Calls;
import tr.edu.metu.ico.functions.access.Principal;
import tr.edu.metu.ico.functions.application.DecidingBody;
import tr.edu.metu.ico.functions.calls.RetryOnConflict;
import tr.edu.metu.ico.functions.http.BodyFields;
import tr.edu.metu.ico.functions.parts.Definitions;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.people.ShownName;
import tr.edu.metu.ico.functions.refusal.Refusal;
import tr.edu.metu.ico.functions.review.ReviewBodies.Decision;
import tr.edu.metu.ico.functions.review.ReviewBodies.ReviewBody;
import tr.edu.metu.ico.functions.trail.Trail;
import tr.edu.metu.ico.people.Contacts;
import tr.edu.metu.ico.withdrawal.Withdrawals;

/**
 * Records a department's decision on exactly the submission that was reviewed (OE24-REV-1, OE24-REV-2, reading A-20).
 */
public final class ReviewApplication {

    private final Calls calls;
    private final Applications applications;
    private final Reviews reviews;
    private final Withdrawals withdrawals;
    private final Contacts contacts;
    private final Definitions definitions;
    private final Trail trail;

    public ReviewApplication(Parts parts) {
        var ports = parts.ports();
        calls = ports.calls();
        applications = ports.applications();
        reviews = ports.reviews();
        withdrawals = ports.withdrawals();
        contacts = ports.contacts();
        definitions = parts.definitions();
        trail = parts.trail();
    }

    /** @param version the version of the decision last seen, 0 when there was none */
    Review review(Principal coordinator, Call call, StudentNumber student, long version, ReviewBody body, Instant now) {
        return RetryOnConflict.whileCallMoves(calls, call, seen -> {
            var task = task(seen, student, BodyFields.atLeast("submission", body.submission(), 1));
            var next = decision(coordinator, task, version, body, now);
            requireLeftToDepartments(seen, next);
            return store(coordinator, seen, task, version, next);
        });
    }

    /** Refuses what {@link #review} would refuse now, and stores nothing. */
    void check(Principal coordinator, Call call, StudentNumber student, long version, ReviewBody body, Instant now) {
        var task = task(call, student, body.submission());
        var next = decision(coordinator, task, version, body, now);
        requireLeftToDepartments(call, next);
        requireSeen(call, student, version);
        requireDecided(next, task);
        call.afterInputChange();
    }

    /** The submission, if it is still the one reviewed. */
    private ReviewTask task(Call call, StudentNumber student, long submission) {
        var task = applications
                .find(call.id(), student)
                .filter(application -> application.submission().isPresent())
                .map(ReviewTask::open)
                .orElseThrow(() -> refused("NOT_SUBMITTED", DecidingBody.NOT_SUBMITTED));
        withdrawals.find(call.id(), student).ifPresent(_ -> {
            throw refused("WITHDRAWN", DecidingBody.WITHDRAWN);
        });
        if (task.submission() != submission) {
            throw Refusal.conflict(Problem.of(
                    "submission",
                    "OTHER_SUBMISSION",
                    "The student has submitted again since; review the new submission.",
                    "Öğrenci bu arada yeniden başvurdu; yeni başvuruyu inceleyin."));
        }
        return task;
    }

    private static Refusal refused(String code, Text obstacle) {
        return Refusal.conflict(code, obstacle.en(), obstacle.tr());
    }

    /** Enforces a call that gives departments no decision, or lets them only approve. */
    private void requireLeftToDepartments(Call call, Review next) {
        var definition = definitions.of(call);
        if (!definition.reviewed()) {
            throw Refusal.brokenRule(
                    "decision", "NOT_REVIEWED", DecidingBody.NOT_REVIEWED.en(), DecidingBody.NOT_REVIEWED.tr());
        }
        boolean declines = !next.takenBack()
                && (!next.approved() || !next.declinedChoices().isEmpty());
        if (declines && !definition.declinable()) {
            throw Refusal.brokenRule(
                    next.approved() ? "declinedChoices" : "decision",
                    "DECLINING_NOT_PROVIDED",
                    "No rule of this call lets the department decline. Approve the application, or write to the"
                            + " office.",
                    "Bu çağrının hiçbir kuralı bölüme ret yetkisi vermiyor. Başvuruyu onaylayın ya da ofise yazın.");
        }
    }

    private Optional<Review> store(Principal coordinator, Call seen, ReviewTask task, long version, Review next) {
        requireSeen(seen, next.student(), version);
        requireDecided(next, task);
        var entry = trail.entry(
                next.at(),
                next.by(),
                "application.review",
                seen.id() + "/" + next.student(),
                "submission " + task.submission() + word(next) + coordinator.inPlaceOf(task.department()));
        return reviews.decide(seen, task, next, entry) ? Optional.of(next) : Optional.empty();
    }

    private static String word(Review next) {
        if (next.takenBack()) {
            return " undecided";
        }
        return next.approved() ? " approved" : " declined";
    }

    /** Only a decision on the submission that counts can be taken back. */
    private void requireDecided(Review next, ReviewTask task) {
        if (next.takenBack() && !decided(task)) {
            throw Refusal.conflict(
                    "NOT_DECIDED",
                    "There is no decision on this submission to take back.",
                    "Bu başvuru hakkında geri alınacak bir karar yok.");
        }
    }

    private boolean decided(ReviewTask task) {
        return reviews.find(task.call(), task.student())
                .filter(stored -> stored.submission() == task.submission())
                .isPresent();
    }

    private void requireSeen(Call call, StudentNumber student, long version) {
        var stored = reviews.find(call.id(), student);
        if (stored.map(Review::version).orElse(0L) != version) {
            throw stored.map(other -> Refusal.staleVersion(
                            ShownName.of(other.by(), contacts),
                            other.at().atZone(call.calendar().zone())))
                    .orElseGet(Refusal::staleVersion);
        }
    }

    private static Review decision(Principal coordinator, ReviewTask task, long version, ReviewBody body, Instant now) {
        var decision = BodyFields.oneOf("decision", Decision.class, body.decision());
        boolean notDeclined = decision != Decision.DECLINED;
        var declined = new Declining(task, body);
        return new Review(
                task.call(),
                task.student(),
                decision == Decision.UNDECIDED ? Review.TAKEN_BACK : body.submission(),
                decision == Decision.APPROVED,
                declined.reason(notDeclined),
                declined.choices(),
                declined.grounds(notDeclined),
                version + 1,
                coordinator.subject(),
                now);
    }
}
