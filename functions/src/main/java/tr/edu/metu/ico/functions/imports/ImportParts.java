package tr.edu.metu.ico.functions.imports;

import java.time.InstantSource;
import tr.edu.metu.ico.applicant.Imports;
import tr.edu.metu.ico.applicant.OfficeData;
import tr.edu.metu.ico.application.Dossiers;
import tr.edu.metu.ico.call.Calls;
import tr.edu.metu.ico.file.Files;
import tr.edu.metu.ico.functions.calls.Definitions;
import tr.edu.metu.ico.functions.trail.Trail;
import tr.edu.metu.ico.outbox.Outbox;
import tr.edu.metu.ico.trail.Ids;

/** Makes the use cases of imports, and what only they share. */
public record ImportParts(
        Calls calls,
        Imports imports,
        OfficeData officeData,
        Dossiers dossiers,
        Outbox outbox,
        Definitions definitions,
        Ids ids,
        Trail trail) {

    public ImportFile importFile(Files files, InstantSource clock) {
        return new ImportFile(calls, imports, officeData, checks(clock), obstacles(), files, clock, trail);
    }

    public EditRow editRow(Files files, InstantSource clock) {
        return new EditRow(imports, officeData, checks(clock), obstacles(), files, trail);
    }

    public PutInForce putInForce() {
        var partnerNotices = new PartnerNotices(officeData, dossiers, outbox);
        return new PutInForce(calls, imports, officeData, obstacles(), review(), partnerNotices, trail);
    }

    public ImportReview review() {
        return new ImportReview(calls, imports, officeData);
    }

    public CompareImports compareImports() {
        return new CompareImports(imports, officeData);
    }

    public ComputeAverages computeAverages() {
        return new ComputeAverages(imports, officeData, ids, trail);
    }

    private FileChecks checks(InstantSource clock) {
        return new FileChecks(calls, officeData, definitions, clock);
    }

    private Obstacles obstacles() {
        return new Obstacles(definitions, new PartnerListGuard(officeData, dossiers, definitions));
    }
}
