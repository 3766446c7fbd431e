package tr.edu.metu.ico.functions.application;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tr.edu.metu.ico.announcement.Problem;
import tr.edu.metu.ico.applicant.LanguageResult;
import tr.edu.metu.ico.application.Application;
import tr.edu.metu.ico.application.ApplicationContent;
import tr.edu.metu.ico.application.Dossier;
import tr.edu.metu.ico.application.Review;
import tr.edu.metu.ico.functions.documents.DocumentBody;
import tr.edu.metu.ico.functions.http.ProblemBody;
import tr.edu.metu.ico.functions.withdrawal.WithdrawalBody;
import tr.edu.metu.ico.submission.LanguageOption;
import tr.edu.metu.ico.submission.Outlook;

/**
 * An application as its readers see it.
 *
 * @param state    {@code NONE}, {@code DRAFT} or {@code SUBMITTED}
 * @param english  the English result of the submission that counts as things are; missing while there is none
 * @param languageOptions the sources of an English score that the call offers
 * @param problems what would be refused if the draft were submitted now
 * @param warnings what is worth knowing but does not block submission
 * @param notices  changes since the submission that the student did not make
 * @param outlook  what the result would be now; left out for a student who no longer has a record
 * @param draftOutlook the same for a draft that is to replace the submission
 * @param reviewVersion to be sent with the next decision of the department; 0 when there was none
 * @param changes  what the student changed since the department decided, if another submission counts now
 * @param deciding whether the department can decide now, for its coordinators
 * @param documentStates which documents exist, for a reader who may not see them
 * @param privacyNotice the privacy notice in force and the one that the student has acknowledged
 *
 * <p>Grounds for additional points and their documents concern health or protection (KVKK article 6): only the student
 * and entitled officers are shown them (INV-23). See {@link ApplicationVisibility}.
 */
public record ApplicationBody(
        String call,
        String student,
        Optional<String> name,
        Optional<BigDecimal> cgpa,
        String department,
        String level,
        String state,
        long version,
        Optional<Instant> changedAt,
        Optional<ContentBody> draft,
        Optional<ContentBody> submitted,
        Optional<ReceiptBody> receipt,
        Optional<EnglishBody> english,
        List<LanguageOptionBody> languageOptions,
        List<ProblemBody.Line> problems,
        List<ProblemBody.Line> warnings,
        List<ProblemBody.Line> notices,
        List<DocumentBody> documents,
        Optional<List<DocumentStateBody>> documentStates,
        Optional<ReviewBody> review,
        long reviewVersion,
        Optional<DecidingBody> deciding,
        Optional<SubmissionChangesBody> changes,
        Optional<WithdrawalBody> withdrawal,
        Optional<OutlookBody> outlook,
        Optional<OutlookBody> draftOutlook,
        PrivacyNoticeBody privacyNotice) {

    /**
     * The department's decision.
     *
     * @param because       the coded reason of a declined application
     * @param choiceBecause the coded reasons of declined choices, by university
     */
    public record ReviewBody(
            boolean approved,
            Optional<DeclineReasonBody> because,
            String reason,
            Map<String, String> declinedChoices,
            Map<String, DeclineReasonBody> choiceBecause,
            long submission,
            long version,
            Instant at) {

        static ReviewBody of(Review review) {
            var declined = new TreeMap<String, String>();
            review.declinedChoices().forEach((university, reason) -> declined.put(university.value(), reason));
            var because = new TreeMap<String, DeclineReasonBody>();
            review.grounds()
                    .choices()
                    .forEach((university, reason) -> because.put(university.value(), DeclineReasonBody.of(reason)));
            return new ReviewBody(
                    review.approved(),
                    review.grounds().application().map(DeclineReasonBody::of),
                    review.reason(),
                    declined,
                    because,
                    review.submission(),
                    review.version(),
                    review.at());
        }
    }

    /**
     * @param deadline  the deadline for documents
     * @param decided   the submission that the department decided on, if another one counts now
     * @param documents those that the reader may open
     * @param deciding  for a reader who decides
     */
    static ApplicationBody of(
            Dossier dossier,
            ApplicantSummary who,
            Instant deadline,
            Optional<LanguageResult> english,
            List<LanguageOption> options,
            List<Problem> problems,
            List<Problem> warnings,
            List<Problem> notices,
            ApplicationVisibility shown,
            List<DocumentBody> documents,
            Optional<DecidingBody> deciding,
            Optional<Application.Submission> decided,
            Optional<Outlook> outlook,
            Optional<Outlook> ofNewDraft) {
        var application = dossier.application();
        return new ApplicationBody(
                application.call().value(),
                application.student().value(),
                who.name(),
                who.cgpa(),
                application.department().value(),
                application.level().name(),
                state(application),
                application.version(),
                application.version() == 0 ? Optional.empty() : Optional.of(application.changedAt()),
                application.draft().map(content -> content(content, shown)),
                application.submission().map(s -> content(s.content(), shown)),
                application.submission().map(s -> ReceiptBody.of(s.receipt(), shown.grounds())),
                english.map(EnglishBody::of),
                options.stream().map(LanguageOptionBody::of).toList(),
                lines(problems, shown),
                lines(warnings, shown),
                lines(notices, shown),
                documents,
                Optional.of(DocumentStateBody.of(dossier.documents(), deadline)).filter(_ -> !shown.documents()),
                dossier.review().filter(review -> !review.takenBack()).map(ReviewBody::of),
                dossier.review().map(Review::version).orElse(0L),
                deciding,
                decided.flatMap(
                        earlier -> application.submission().map(now -> SubmissionChangesBody.of(earlier, now, shown))),
                dossier.withdrawal().map(WithdrawalBody::of).map(w -> shown.documents() ? w : w.withoutReason()),
                outlook.map(o -> OutlookBody.of(o, shown)),
                ofNewDraft.map(o -> OutlookBody.of(o, shown)),
                PrivacyNoticeBody.of(application));
    }

    private static ContentBody content(ApplicationContent content, ApplicationVisibility shown) {
        var body = ContentBody.of(content);
        return shown.grounds() ? body : body.withoutClaims();
    }

    private static List<ProblemBody.Line> lines(List<Problem> problems, ApplicationVisibility shown) {
        return problems.stream()
                .filter(shown::problem)
                .map(ProblemBody.Line::of)
                .toList();
    }

    static String state(Application application) {
        if (application.submission().isPresent()) {
            return "SUBMITTED";
        }
        return application.draft().isPresent() ? "DRAFT" : "NONE";
    }
}
