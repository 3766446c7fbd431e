package tr.edu.metu.ico.functions.application;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import tr.edu.metu.ico.announcement.Problem;
import tr.edu.metu.ico.applicant.Applicant;
import tr.edu.metu.ico.applicant.LanguageResult;
import tr.edu.metu.ico.applicant.OfficeData;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.application.Application;
import tr.edu.metu.ico.application.ApplicationContent;
import tr.edu.metu.ico.application.Applications;
import tr.edu.metu.ico.application.Dossier;
import tr.edu.metu.ico.application.Dossiers;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.functions.access.Action;
import tr.edu.metu.ico.functions.access.Policy;
import tr.edu.metu.ico.functions.access.Principal;
import tr.edu.metu.ico.functions.access.Target;
import tr.edu.metu.ico.functions.documents.DocumentBody;
import tr.edu.metu.ico.functions.imports.NoRecord;
import tr.edu.metu.ico.functions.ledger.OfficeDataWithLedger;
import tr.edu.metu.ico.functions.parts.Definitions;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.result.SealedApplication;
import tr.edu.metu.ico.selection.English;
import tr.edu.metu.ico.submission.LanguageOption;
import tr.edu.metu.ico.submission.SubmissionCheck;

/** Reads an application with its problems, its warnings and what the result would be now. */
public final class ReadApplication {

    private final Dossiers dossiers;
    private final Applications applications;
    private final OfficeData officeData;
    private final Definitions definitions;
    private final InstantSource clock;
    private final Outlooks outlooks;

    public ReadApplication(Parts parts) {
        dossiers = parts.ports().dossiers();
        applications = parts.ports().applications();
        officeData = new OfficeDataWithLedger(parts);
        definitions = parts.definitions();
        clock = parts.clock();
        outlooks = new Outlooks(definitions, clock);
    }

    /** A student who has not begun gets an empty application of version 0. */
    public ApplicationBody read(Call call, StudentNumber student, Principal reader) {
        var dossier = dossiers.find(call.id(), student);
        var applicant = officeData.applicant(call, student);
        var whole = dossier.orElseGet(() -> nothing(call, applicant.orElseThrow(NoRecord::refusal)));
        var draft = whole.application().draft();
        var content = begun(whole);
        var definition = definitions.of(call);
        var partners = officeData.agreements(call);
        var problems =
                checked(applicant, draft, (known, said) -> SubmissionCheck.problems(definition, said, known, partners));
        var warnings = checked(
                applicant, content, (known, said) -> SubmissionCheck.warnings(definition, said, known, partners));
        var options = LanguageOption.of(definition, applicant);
        var shown = ApplicationVisibility.to(reader, call, student);
        return ApplicationBody.of(
                whole,
                ApplicantSummary.of(applicant.map(Applicant::record)),
                call.calendar().closesAt(),
                applicant.flatMap(known -> english(call, whole, known)),
                options,
                problems,
                warnings,
                new Notices(officeData, call, definition, partners, clock.instant()).of(whole.application()),
                shown,
                shown.documents() ? DocumentBody.openable(whole.documents(), call, reader) : List.of(),
                Optional.of(DecidingBody.of(call, definition, whole)).filter(_ -> decides(reader, call, whole)),
                decided(whole),
                applicant.map(known -> outlooks.of(call, whole, known, partners)),
                applicant.flatMap(known -> outlooks.ofNewDraft(call, whole, known, partners)));
    }

    private static boolean decides(Principal reader, Call call, Dossier dossier) {
        var application = dossier.application();
        return Policy.permits(
                reader,
                Action.REVIEW_APPLICATION,
                Target.of(call, application.student(), Optional.of(application.department())));
    }

    /** The identity of each student from the record in force, read together. */
    Function<StudentNumber, ApplicantSummary> who(Call call, Set<StudentNumber> students) {
        var records = officeData.records(call, students);
        return student -> ApplicantSummary.of(Optional.ofNullable(records.get(student)));
    }

    /** The universities that students of this call may choose. */
    public PartnersBody partners(Call call) {
        return PartnersBody.of(officeData.agreements(call), call.calendar());
    }

    /** What the result would be if the deadline were now, in three parts, from the student's own facts only. */
    public OutlookBody eligibility(Call call, StudentNumber student, Principal reader) {
        return eligibility(call, reader).apply(student).orElseThrow(NoRecord::refusal);
    }

    /** The same for several students, of whom one may have no record; the partners are read once. */
    public Function<StudentNumber, Optional<OutlookBody>> eligibility(Call call, Principal reader) {
        var partners = officeData.agreements(call);
        return student -> officeData.applicant(call, student).map(applicant -> {
            var dossier = dossiers.find(call.id(), student).orElseGet(() -> nothing(call, applicant));
            return OutlookBody.of(
                    outlooks.of(call, dossier, applicant, partners), ApplicationVisibility.to(reader, call, student));
        });
    }

    /** The English result that counts as things are; empty before the student has submitted. */
    private Optional<LanguageResult> english(Call call, Dossier dossier, Applicant applicant) {
        return dossier.application()
                .submission()
                .map(sent -> SealedApplication.of(call, dossier, sent, applicant))
                .flatMap(counting -> English.result(definitions.of(call), counting));
    }

    /** The submission that the department decided on; empty while it is the one that counts. */
    private Optional<Application.Submission> decided(Dossier dossier) {
        var application = dossier.application();
        return dossier.review()
                .filter(review -> !review.takenBack())
                .filter(review -> application
                        .submission()
                        .filter(now -> now.receipt().version() != review.submission())
                        .isPresent())
                .flatMap(review ->
                        applications.submission(application.call(), application.student(), review.submission()));
    }

    private static Optional<ApplicationContent> begun(Dossier dossier) {
        var application = dossier.application();
        return application.draft().or(() -> application.submission().map(Application.Submission::content));
    }

    private static List<Problem> checked(
            Optional<Applicant> applicant,
            Optional<ApplicationContent> content,
            BiFunction<Applicant, ApplicationContent, List<Problem>> check) {
        return applicant
                .flatMap(known -> content.map(said -> check.apply(known, said)))
                .orElse(List.of());
    }

    private Dossier nothing(Call call, Applicant applicant) {
        return Dossier.none(call.id(), applicant.record(), clock.instant());
    }
}
