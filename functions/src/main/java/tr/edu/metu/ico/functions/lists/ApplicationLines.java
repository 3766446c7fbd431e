package tr.edu.metu.ico.functions.lists;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tr.edu.metu.ico.agreement.Agreement;
import tr.edu.metu.ico.agreement.UniversityId;
import tr.edu.metu.ico.applicant.AcademicRecord;
import tr.edu.metu.ico.applicant.Cgpa;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.application.Application;
import tr.edu.metu.ico.application.ApplicationContent;
import tr.edu.metu.ico.application.DeclineReason;
import tr.edu.metu.ico.application.Document;
import tr.edu.metu.ico.application.Dossier;
import tr.edu.metu.ico.application.Review;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.definition.CallDefinition;
import tr.edu.metu.ico.functions.lists.ApplicationListBody.ChosenBody;
import tr.edu.metu.ico.functions.lists.ApplicationListBody.LineBody;
import tr.edu.metu.ico.functions.lists.ApplicationListBody.PlacedBody;
import tr.edu.metu.ico.petition.Docket;
import tr.edu.metu.ico.progress.ApplicationState;
import tr.edu.metu.ico.result.Outcome;
import tr.edu.metu.ico.result.ResultRow;
import tr.edu.metu.ico.withdrawal.Withdrawal;

/** The lines of a list of applications, as one reader sees them. */
final class ApplicationLines {

    private final CallDefinition definition;
    private final CountingDocuments counting;
    private final ListReader reader;
    private final Map<StudentNumber, ResultRow> results;
    private final Map<UniversityId, String> universities;

    /** @param results the published rows by student; none before the publication */
    ApplicationLines(
            Call call,
            CallDefinition definition,
            List<Agreement> partners,
            ListReader reader,
            Map<StudentNumber, ResultRow> results) {
        this.definition = definition;
        this.counting = new CountingDocuments(call, definition);
        this.reader = reader;
        this.results = results;
        universities =
                partners.stream().collect(Collectors.toMap(Agreement::university, Agreement::name, (one, _) -> one));
    }

    /** What became of a department's decision. */
    enum Decided {
        /** Nobody has decided yet. */
        NEW,
        /** The student has submitted again since the last decision. */
        AGAIN,
        APPROVED,
        /** Approved, but some choices were declined. */
        APPROVED_IN_PART,
        DECLINED
    }

    /** What an officer has to do about the documents of an application. */
    enum DocumentsState {
        NONE,
        TO_CHECK,
        /** None is to be checked, and at least one was rejected or refused. */
        REJECTED,
        CHECKED
    }

    /** The state of a student's petitions. */
    enum PetitionState {
        OPEN,
        RULED
    }

    LineBody of(Dossier dossier, Optional<AcademicRecord> record) {
        var application = dossier.application();
        var decided = decided(dossier);
        var review = dossier.review().filter(done -> decided.isPresent() && !done.takenBack());
        var documents = counting.of(dossier, reader.entitled());
        var outcome = Optional.ofNullable(results.get(application.student())).map(ResultRow::outcome);
        return new LineBody(
                application.student().value(),
                record.map(AcademicRecord::name),
                application.department().value(),
                application.level().name(),
                record.flatMap(AcademicRecord::cgpa).map(Cgpa::value),
                record.map(AcademicRecord::completedSemesters),
                state(dossier).name(),
                application.version(),
                application.submission().map(sent -> sent.receipt().version()),
                application.submission().map(sent -> sent.receipt().receivedAt()),
                choices(application, review),
                decided.map(Enum::name),
                dossier.review().map(Review::version).orElse(0L),
                review.map(Review::by),
                review.map(Review::at),
                review.flatMap(done -> done.grounds().application()).map(DeclineReason::name),
                review.map(Review::reason).filter(words -> !words.isEmpty()),
                documents(documents).name(),
                Math.toIntExact(documents.stream()
                        .filter(document -> CountingDocuments.State.of(document) == CountingDocuments.State.TO_CHECK)
                        .count()),
                petition(dossier.docket()).filter(_ -> reader.officer()).map(Enum::name),
                dossier.withdrawal().map(Withdrawal::receivedAt),
                outcome.map(Outcome::status),
                outcome.flatMap(Outcome::place).map(PlacedBody::of));
    }

    /** Grounds are hidden, so a draft that differs in them only is no change for a reader without the permission (INV-23). */
    private ApplicationState state(Dossier dossier) {
        var shown = reader.entitled() ? dossier : withoutClaims(dossier);
        var state = ApplicationState.of(shown);
        return state == ApplicationState.SUBMITTED_WITH_CHANGES && !reader.officer()
                ? ApplicationState.SUBMITTED
                : state;
    }

    private static Dossier withoutClaims(Dossier dossier) {
        var whole = dossier.application();
        var shown = new Application(
                whole.call(),
                whole.student(),
                whole.department(),
                whole.level(),
                whole.version(),
                whole.changedAt(),
                whole.draft().map(ApplicationContent::withoutClaims),
                whole.draftPartners(),
                whole.submission()
                        .map(sent -> new Application.Submission(
                                sent.content().withoutClaims(), sent.receipt(), sent.partners())));
        return new Dossier(shown, List.of(), Optional.empty(), dossier.withdrawal());
    }

    private Optional<Decided> decided(Dossier dossier) {
        if (!definition.reviewed() || dossier.withdrawal().isPresent()) {
            return Optional.empty();
        }
        return dossier.application()
                .submission()
                .map(sent -> dossier.review()
                        .filter(review -> !review.takenBack())
                        .map(review ->
                                review.submission() == sent.receipt().version() ? decided(review) : Decided.AGAIN)
                        .orElse(Decided.NEW));
    }

    private static Decided decided(Review review) {
        if (!review.approved()) {
            return Decided.DECLINED;
        }
        return review.declinedChoices().isEmpty() ? Decided.APPROVED : Decided.APPROVED_IN_PART;
    }

    private List<ChosenBody> choices(Application application, Optional<Review> review) {
        return application
                .submission()
                .map(Application.Submission::content)
                .or(application::draft)
                .map(ApplicationContent::choices)
                .orElse(List.of())
                .stream()
                .map(choice -> new ChosenBody(
                        choice.university().value(),
                        Optional.ofNullable(universities.get(choice.university())),
                        choice.semester().name(),
                        review.filter(done -> done.declinedChoices().containsKey(choice.university()))
                                .isPresent()))
                .toList();
    }

    private static DocumentsState documents(List<Document> documents) {
        var states = documents.stream().map(CountingDocuments.State::of).toList();
        if (states.isEmpty()) {
            return DocumentsState.NONE;
        }
        if (states.contains(CountingDocuments.State.TO_CHECK)) {
            return DocumentsState.TO_CHECK;
        }
        return states.contains(CountingDocuments.State.REJECTED) || states.contains(CountingDocuments.State.REFUSED)
                ? DocumentsState.REJECTED
                : DocumentsState.CHECKED;
    }

    private static Optional<PetitionState> petition(Docket docket) {
        if (!docket.open().isEmpty()) {
            return Optional.of(PetitionState.OPEN);
        }
        return docket.petitions().isEmpty() ? Optional.empty() : Optional.of(PetitionState.RULED);
    }
}
