package tr.edu.metu.ico.functions.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tr.edu.metu.ico.agreement.UniversityId;
import tr.edu.metu.ico.announcement.Problem;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.application.Application;
import tr.edu.metu.ico.application.Applications;
import tr.edu.metu.ico.application.Review;
import tr.edu.metu.ico.application.Reviews;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.Calls;
import tr.edu.metu.ico.functions.access.Principal;
import tr.edu.metu.ico.functions.calls.Retry;
import tr.edu.metu.ico.functions.http.Fields;
import tr.edu.metu.ico.functions.refusal.Refusal;
import tr.edu.metu.ico.functions.review.ReviewBodies.Decision;
import tr.edu.metu.ico.functions.review.ReviewBodies.ReviewBody;
import tr.edu.metu.ico.functions.trail.Trail;

/** Records a department's decision on exactly the submission that was looked at (OE24-REV-1, OE24-REV-2, reading A-20). */
public final class ReviewApplication {

    private final Calls calls;
    private final Applications applications;
    private final Reviews reviews;
    private final Trail trail;

    public ReviewApplication(Calls calls, Applications applications, Reviews reviews, Trail trail) {
        this.calls = calls;
        this.applications = applications;
        this.reviews = reviews;
        this.trail = trail;
    }

    /** @param version the version of the decision last seen, 0 when there was none */
    Review review(Principal coordinator, Call call, StudentNumber student, long version, ReviewBody body, Instant now) {
        var submission = applications
                .find(call.id(), student)
                .flatMap(Application::submission)
                .orElseThrow(() -> Refusal.conflict(
                        "NOT_SUBMITTED", "There is no submission to decide on.", "Karar verilecek bir başvuru yok."));
        if (submission.receipt().version() != body.submission()) {
            throw Refusal.conflict(Problem.of(
                    "submission",
                    "OTHER_SUBMISSION",
                    "The student has submitted again since; look at the new submission.",
                    "Öğrenci bu arada yeniden başvurdu; yeni başvuruya bakın."));
        }
        var next = decision(coordinator, call, student, version, body, submission, now);
        return Retry.whileCallMoves(calls, call, seen -> store(seen, version, next));
    }

    private Optional<Review> store(Call seen, long version, Review next) {
        var stored =
                reviews.find(seen.id(), next.student()).map(Review::version).orElse(0L);
        if (stored != version) {
            throw Refusal.staleVersion();
        }
        var entry = trail.entry(
                next.at(),
                next.by(),
                "application.review",
                seen.id() + "/" + next.student(),
                "submission " + next.submission() + (next.approved() ? " approved" : " declined"));
        return reviews.decide(seen, next, entry) ? Optional.of(next) : Optional.empty();
    }

    private static Review decision(
            Principal coordinator,
            Call call,
            StudentNumber student,
            long version,
            ReviewBody body,
            Application.Submission submission,
            Instant now) {
        var decision = Fields.oneOf("decision", Decision.class, body.decision());
        boolean approved = decision == Decision.APPROVED;
        if (!approved && body.reason().isEmpty()) {
            throw Refusal.malformed(
                    "reason", "A declined application needs a reason.", "Onaylanmayan başvuru için gerekçe gerekir.");
        }
        var reason = body.reason().map(text -> Fields.text("reason", text, 500)).orElse("");
        return new Review(
                call.id(),
                student,
                body.submission(),
                approved,
                reason,
                declined(body, submission),
                version + 1,
                coordinator.subject(),
                now);
    }

    private static Map<UniversityId, String> declined(ReviewBody body, Application.Submission submission) {
        var declined = new HashMap<UniversityId, String>();
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < body.declinedChoices().size(); i++) {
            var line = body.declinedChoices().get(i);
            var field = "declinedChoices[" + i + "]";
            var chosen = submission.content().choices().stream()
                    .filter(choice -> choice.university().value().equals(line.university()))
                    .findFirst();
            if (chosen.isEmpty()) {
                problems.add(Problem.of(
                        field + ".university",
                        "NOT_CHOSEN",
                        "The student did not choose this university.",
                        "Öğrenci bu üniversiteyi seçmedi."));
            } else {
                declined.put(chosen.get().university(), Fields.text(field + ".reason", line.reason(), 500));
            }
        }
        if (!problems.isEmpty()) {
            throw Refusal.brokenRules(problems);
        }
        return declined;
    }
}
