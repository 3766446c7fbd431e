package tr.edu.metu.ico.functions.application;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import tr.edu.metu.ico.agreement.Agreement;
import tr.edu.metu.ico.announcement.Problem;
import tr.edu.metu.ico.applicant.OfficeData;
import tr.edu.metu.ico.application.Application;
import tr.edu.metu.ico.application.SeenPartners;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.ImportId;
import tr.edu.metu.ico.call.ImportKind;
import tr.edu.metu.ico.definition.CallDefinition;
import tr.edu.metu.ico.functions.refusal.Cancelled;
import tr.edu.metu.ico.submission.ChangedPartners;
import tr.edu.metu.ico.submission.ChoiceNotices;
import tr.edu.metu.ico.submission.RemovedPartners;

/** Changes to an application that the student did not make: the call was cancelled, partners changed. */
final class Notices {

    private final OfficeData officeData;
    private final Call call;
    private final CallDefinition definition;
    private final List<Agreement> partners;
    private final boolean open;

    /** @param partners the list in force */
    Notices(OfficeData officeData, Call call, CallDefinition definition, List<Agreement> partners, Instant now) {
        open = call.state().accepting() && now.isBefore(call.calendar().closesAt());
        this.officeData = officeData;
        this.call = call;
        this.definition = definition;
        this.partners = partners;
    }

    List<Problem> of(Application application) {
        return Stream.of(Cancelled.notice(call).stream(), ofSubmission(application), ofDraft(application))
                .flatMap(notices -> notices)
                .toList();
    }

    private Stream<Problem> ofSubmission(Application application) {
        return application.submission().stream().flatMap(submission -> {
            var removed = RemovedPartners.notices(definition, submission.content(), partners, open);
            var changed = submission.partners().stream()
                    .flatMap(seen -> new ChoiceNotices(definition, seen.at(), open)
                            .ofSubmission(since(seen).of(submission.content(), application.level())).stream());
            return Stream.concat(removed.stream(), changed);
        });
    }

    private Stream<Problem> ofDraft(Application application) {
        return application.draft().stream()
                .flatMap(draft -> application.draftPartners().stream()
                        .flatMap(seen -> new ChoiceNotices(definition, seen.at(), open)
                                .ofDraft(since(seen).of(draft, application.level())).stream()));
    }

    /** From the list in force when the choices were begun to the current one. */
    private ChangedPartners since(SeenPartners seen) {
        return ChangedPartners.between(then(seen.list()), partners);
    }

    private List<Agreement> then(ImportId list) {
        return call.imported(ImportKind.AGREEMENTS).filter(list::equals).isPresent()
                ? partners
                : officeData.agreements(call.id(), list);
    }
}
