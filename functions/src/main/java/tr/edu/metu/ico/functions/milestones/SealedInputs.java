package tr.edu.metu.ico.functions.milestones;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tr.edu.metu.ico.applicant.Applicant;
import tr.edu.metu.ico.applicant.OfficeData;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.application.Dossier;
import tr.edu.metu.ico.application.Dossiers;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.definition.CallDefinition;
import tr.edu.metu.ico.functions.ledger.OfficeDataWithLedger;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.result.SealedApplication;
import tr.edu.metu.ico.result.SealedInput;

/** Reads all inputs of a placement, with consistent reads, at the call's epoch (protocol step 5). */
public final class SealedInputs {

    private final Dossiers dossiers;
    private final OfficeData officeData;

    public SealedInputs(Parts parts) {
        dossiers = parts.ports().dossiers();
        officeData = new OfficeDataWithLedger(parts);
    }

    /** A seat given back after publication stays empty, also in a correcting run (INV-30). */
    public SealedInput read(Call call) {
        var applicants = officeData.applicants(call);
        List<SealedApplication> sealed = new ArrayList<>();
        for (var dossier : dossiers.all(call.id())) {
            if (dossier.application().submission().isPresent() && !dossier.leftBeforeTheResult()) {
                sealed.add(seal(call, dossier, applicants));
            }
        }
        return new SealedInput(
                call.id(),
                call.epoch(),
                call.definition(),
                sealed,
                officeData.agreements(call),
                officeData.cohortAverages(call),
                officeData.quotas(call));
    }

    /** Students who wait for a ruling on a petition; only a call with such a rule accepts petitions (reading A-07). */
    public List<StudentNumber> undecidedPetitions(Call call, CallDefinition definition) {
        if (definition.terms().language().petition().isEmpty()) {
            return List.of();
        }
        return dossiers.all(call.id()).stream()
                .filter(dossier -> dossier.application().submission().isPresent()
                        && dossier.withdrawal().isEmpty()
                        && !dossier.docket().open().isEmpty())
                .map(dossier -> dossier.application().student())
                .toList();
    }

    private static SealedApplication seal(Call call, Dossier dossier, Map<StudentNumber, Applicant> applicants) {
        var application = dossier.application();
        var submission = application.submission().orElseThrow();
        var applicant = applicants.get(application.student());
        if (applicant == null) {
            throw new IllegalStateException("an applicant is missing in the records in force of call " + call.id());
        }
        return SealedApplication.of(call, dossier, submission, applicant);
    }
}
