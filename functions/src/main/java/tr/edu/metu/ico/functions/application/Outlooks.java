package tr.edu.metu.ico.functions.application;

import java.time.InstantSource;
import java.util.Optional;
import tr.edu.metu.ico.applicant.Applicant;
import tr.edu.metu.ico.applicant.OfficeData;
import tr.edu.metu.ico.application.Dossier;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.functions.calls.Definitions;
import tr.edu.metu.ico.rulebook.Outlook;

/** Tells what an application would come to if the deadline were now. */
final class Outlooks {

    private final OfficeData officeData;
    private final Definitions definitions;
    private final InstantSource clock;

    Outlooks(OfficeData officeData, Definitions definitions, InstantSource clock) {
        this.officeData = officeData;
        this.definitions = definitions;
        this.clock = clock;
    }

    /** Of what counts. */
    Outlook of(Call call, Dossier dossier, Applicant applicant) {
        return Outlook.of(definitions.of(call), call, dossier, applicant, officeData.agreements(call), clock.instant());
    }

    /** Of a draft that is to replace a submission, if there is one. */
    Optional<Outlook> ofNewDraft(Call call, Dossier dossier, Applicant applicant) {
        return Outlook.ofNewDraft(
                definitions.of(call), call, dossier, applicant, officeData.agreements(call), clock.instant());
    }
}
