package tr.edu.metu.ico.functions.application;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tr.edu.metu.ico.announcement.Problem;
import tr.edu.metu.ico.application.Application;
import tr.edu.metu.ico.application.Dossier;
import tr.edu.metu.ico.application.Review;
import tr.edu.metu.ico.functions.documents.DocumentBody;
import tr.edu.metu.ico.functions.http.ProblemBody;
import tr.edu.metu.ico.functions.withdrawal.WithdrawalBody;

/**
 * An application as the people who may see it see it.
 *
 * @param state    {@code NONE}, {@code DRAFT} or {@code SUBMITTED}
 * @param problems what would be refused if the draft were submitted now
 * @param warnings what is worth knowing and stops nothing
 */
public record ApplicationBody(
        String call,
        String student,
        String department,
        String level,
        String state,
        long version,
        Optional<Instant> changedAt,
        Optional<ContentBody> draft,
        Optional<ContentBody> submitted,
        Optional<ReceiptBody> receipt,
        List<ProblemBody.Line> problems,
        List<ProblemBody.Line> warnings,
        List<DocumentBody> documents,
        Optional<ReviewBody> review,
        Optional<WithdrawalBody> withdrawal) {

    /** The department's decision. */
    public record ReviewBody(
            boolean approved,
            String reason,
            Map<String, String> declinedChoices,
            long submission,
            long version,
            Instant at) {

        static ReviewBody of(Review review) {
            var declined = new TreeMap<String, String>();
            review.declinedChoices().forEach((university, reason) -> declined.put(university.value(), reason));
            return new ReviewBody(
                    review.approved(), review.reason(), declined, review.submission(), review.version(), review.at());
        }
    }

    static ApplicationBody of(Dossier dossier, List<Problem> problems, List<Problem> warnings, boolean withDocuments) {
        var application = dossier.application();
        return new ApplicationBody(
                application.call().value(),
                application.student().value(),
                application.department().value(),
                application.level().name(),
                state(application),
                application.version(),
                application.version() == 0 ? Optional.empty() : Optional.of(application.changedAt()),
                application.draft().map(ContentBody::of),
                application.submission().map(s -> ContentBody.of(s.content())),
                application.submission().map(s -> ReceiptBody.of(s.receipt())),
                problems.stream().map(ProblemBody.Line::of).toList(),
                warnings.stream().map(ProblemBody.Line::of).toList(),
                withDocuments
                        ? dossier.documents().stream().map(DocumentBody::of).toList()
                        : List.of(),
                dossier.review().map(ReviewBody::of),
                dossier.withdrawal().map(WithdrawalBody::of));
    }

    static String state(Application application) {
        if (application.submission().isPresent()) {
            return "SUBMITTED";
        }
        return application.draft().isPresent() ? "DRAFT" : "NONE";
    }
}
