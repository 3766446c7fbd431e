package tr.edu.metu.ico.selection;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.applicant.Applicant;
import tr.edu.metu.ico.application.ApplicationContent;
import tr.edu.metu.ico.application.Document;
import tr.edu.metu.ico.call.Calendar;
import tr.edu.metu.ico.result.SealedApplication;

/**
 * The basis for judging eligibility.
 *
 * @param content   the student's input; without any, only the office's data is judged
 * @param documents the versions that count, one per slot
 */
public record Candidacy(Applicant applicant, Optional<ApplicationContent> content, List<Document> documents) {

    public Candidacy {
        documents = List.copyOf(documents);
    }

    /** For a student without an application. */
    public static Candidacy of(Applicant applicant) {
        return new Candidacy(applicant, Optional.empty(), List.of());
    }

    /** For a sealed application. */
    public static Candidacy of(SealedApplication sealed) {
        return new Candidacy(sealed.applicant(), Optional.of(sealed.content()), sealed.documents());
    }

    /** For the current application with all its uploads; those stored at the close or later do not count. */
    public static Candidacy of(
            Applicant applicant, ApplicationContent content, Collection<Document> uploads, Calendar calendar) {
        var counting = Document.counting(uploads, calendar.closesAt());
        return new Candidacy(applicant, Optional.of(content), List.copyOf(counting.values()));
    }
}
