package tr.edu.metu.ico.application;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tr.edu.metu.ico.applicant.AcademicRecord;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.petition.Docket;
import tr.edu.metu.ico.withdrawal.Withdrawal;

/**
 * Everything stored about one application.
 *
 * @param openings who of the office looked last at each document that somebody looked at
 */
public record Dossier(
        Application application,
        List<Document> documents,
        Optional<Review> review,
        Optional<Withdrawal> withdrawal,
        Docket docket,
        Map<DocumentId, Opening> openings) {

    public Dossier {
        documents = List.copyOf(documents);
        openings = Map.copyOf(openings);
    }

    /** With documents that nobody has looked at. */
    public Dossier(
            Application application,
            List<Document> documents,
            Optional<Review> review,
            Optional<Withdrawal> withdrawal,
            Docket docket) {
        this(application, documents, review, withdrawal, docket, Map.of());
    }

    /** Without any petition or ruling. */
    public Dossier(
            Application application,
            List<Document> documents,
            Optional<Review> review,
            Optional<Withdrawal> withdrawal) {
        this(application, documents, review, withdrawal, Docket.EMPTY);
    }

    /** Of a student who has not begun. */
    public static Dossier none(CallId call, AcademicRecord record, Instant now) {
        var cohort = record.cohort();
        var nothing = Application.none(call, record.student(), cohort.department(), cohort.level(), now);
        return new Dossier(nothing, List.of(), Optional.empty(), Optional.empty());
    }

    /** Whether the student withdrew before a result was published; the application then takes no part in it (reading A-45). */
    public boolean leftBeforeTheResult() {
        return withdrawal
                .filter(w -> w.timing() == Withdrawal.Timing.BEFORE_PUBLICATION)
                .isPresent();
    }
}
