package tr.edu.metu.ico.functions.petition;

import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.application.Application;
import tr.edu.metu.ico.application.Applications;
import tr.edu.metu.ico.application.LanguageClaim;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.refusal.Refusal;
import tr.edu.metu.ico.petition.Docket;

/** When a student may file a petition, change it and add files: with an application that needs it, before it is decided. */
public final class OpenPetition {

    private final Applications applications;

    public OpenPetition(Parts parts) {
        applications = parts.ports().applications();
    }

    /** Refuses a student who has not submitted an application with the exam of the call. */
    public void requireExam(Call call, StudentNumber student) {
        boolean sits = applications
                .find(call.id(), student)
                .flatMap(Application::submission)
                .filter(submission -> submission.content().language() instanceof LanguageClaim.TakesExam)
                .isPresent();
        if (!sits) {
            throw Refusal.conflict(
                    "EXAM_NOT_CHOSEN",
                    "You have not submitted an application with the exam of this call.",
                    "Bu çağrının sınavını seçtiğiniz bir başvurunuz yok.");
        }
    }

    /** Refuses once the office has ruled or the result is published. */
    public void requireUndecided(Call call, Docket docket) {
        if (call.publication().isPresent()) {
            throw Refusal.conflict("RESULT_PUBLISHED", "The result is already published.", "Sonuç zaten yayımlandı.");
        }
        if (!docket.petitions().isEmpty() && docket.open().isEmpty()) {
            throw Refusal.conflict(
                    "PETITION_DECIDED",
                    "The office has already ruled on your petition.",
                    "Ofis dilekçeniz hakkında zaten karar verdi.");
        }
    }
}
