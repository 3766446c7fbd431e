package tr.edu.metu.ico.functions.application;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.agreement.Agreement;
import tr.edu.metu.ico.applicant.Applicant;
import tr.edu.metu.ico.application.Dossier;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.functions.parts.Definitions;
import tr.edu.metu.ico.submission.Outlook;

/** Computes what an application would come to if the deadline were now. */
final class Outlooks {

    private final Definitions definitions;
    private final InstantSource clock;

    Outlooks(Definitions definitions, InstantSource clock) {
        this.definitions = definitions;
        this.clock = clock;
    }

    /** For what counts. */
    Outlook of(Call call, Dossier dossier, Applicant applicant, List<Agreement> partners) {
        return Outlook.of(definitions.of(call), call, dossier, applicant, partners, clock.instant());
    }

    /** For a draft that is to replace a submission, if there is one. */
    Optional<Outlook> ofNewDraft(Call call, Dossier dossier, Applicant applicant, List<Agreement> partners) {
        return Outlook.ofNewDraft(definitions.of(call), call, dossier, applicant, partners, clock.instant());
    }
}
