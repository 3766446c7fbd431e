package tr.edu.metu.ico.result;

import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.applicant.Applicant;
import tr.edu.metu.ico.applicant.Pseudonym;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.application.Application;
import tr.edu.metu.ico.application.ApplicationContent;
import tr.edu.metu.ico.application.Document;
import tr.edu.metu.ico.application.Dossier;
import tr.edu.metu.ico.application.Receipt;
import tr.edu.metu.ico.application.Review;
import tr.edu.metu.ico.call.Call;

/**
 * One application as it was sealed.
 *
 * @param pseudonym the student's name in the published bundle; the lot is derived from it
 * @param documents the versions that count, one per slot, ordered by slot
 * @param review    the coordinator's decision on this exact submission; empty when undecided
 */
public record SealedApplication(
        StudentNumber student,
        Pseudonym pseudonym,
        Receipt receipt,
        ApplicationContent content,
        Applicant applicant,
        List<Document> documents,
        Optional<Review> review) {

    public SealedApplication {
        documents = List.copyOf(documents);
    }

    /** What counts for this submission: documents stored in time, rulings and its review. */
    public static SealedApplication of(
            Call call, Dossier dossier, Application.Submission submission, Applicant applicant) {
        var student = dossier.application().student();
        var documents = Document.counting(dossier.documents(), call.calendar().closesAt());
        var review = dossier.review()
                .filter(r -> r.submission() == submission.receipt().version());
        return new SealedApplication(
                student,
                Pseudonym.of(call.pseudonymKey(), call.id(), student),
                submission.receipt(),
                submission.content(),
                dossier.docket().applied(applicant),
                List.copyOf(documents.values()),
                review);
    }
}
