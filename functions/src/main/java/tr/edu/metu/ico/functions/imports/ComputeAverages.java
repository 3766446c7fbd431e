package tr.edu.metu.ico.functions.imports;

import java.time.Instant;
import java.util.Optional;
import tr.edu.metu.ico.applicant.CohortSums;
import tr.edu.metu.ico.applicant.Import;
import tr.edu.metu.ico.applicant.Imports;
import tr.edu.metu.ico.applicant.OfficeData;
import tr.edu.metu.ico.applicant.OfficeFile;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.ImportId;
import tr.edu.metu.ico.call.ImportKind;
import tr.edu.metu.ico.functions.access.Principal;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.refusal.Refusal;
import tr.edu.metu.ico.functions.trail.Trail;
import tr.edu.metu.ico.trail.Ids;

/** Creates an import of cohort averages from the academic records in force (reading A-44). */
public final class ComputeAverages {

    private static final ImportKind AVERAGES = ImportKind.COHORT_AVERAGES;

    private final Imports imports;
    private final OfficeData officeData;
    private final Ids ids;
    private final Trail trail;

    ComputeAverages(Parts parts) {
        var ports = parts.ports();
        imports = ports.imports();
        officeData = ports.officeData();
        ids = parts.ids();
        trail = parts.trail();
    }

    /** Like every import, they wait for an officer to put them in force. */
    public Import compute(Principal officer, Call call, Optional<String> reason, Instant now) {
        var records = call.imported(ImportKind.RECORDS).orElseThrow(ComputeAverages::noRecords);
        RequestImport.checkState(call);
        var sums = sums(call, records);
        var averages = sums.averages();
        if (averages.isEmpty()) {
            throw Refusal.conflict(
                    "NO_AVERAGES",
                    "Nobody in the records in force has a CGPA above 0.",
                    "Yürürlükteki kayıtlarda genel not ortalaması 0'dan büyük kimse yok.");
        }
        var source = new Import.Source.Records(records, sums.students(), sums.leftOut());
        var id = new ImportId(ids.next());
        // the rows first: a waiting import has all of its rows
        officeData.store(call.id(), id, new OfficeFile.CohortAverages(averages));
        var entry = trail.entry(now, officer.subject(), "import.compute", call.id() + "/" + AVERAGES, id.value());
        var awaited = Import.awaited(call.id(), id, AVERAGES, source, officer.subject(), now, reason);
        return imports.request(awaited.waiting(averages.size()), entry);
    }

    private CohortSums sums(Call call, ImportId records) {
        var sums = new CohortSums();
        officeData
                .stored(call.id(), ImportKind.RECORDS, records, Optional.empty())
                .flatMap(stored -> ((OfficeFile.Records) stored.rows()).rows().stream())
                .forEach(sums::add);
        return sums;
    }

    private static Refusal noRecords() {
        return Refusal.conflict(
                "NO_RECORDS",
                "No academic records are in force in this call; put them in force first.",
                "Bu çağrıda yürürlükte akademik kayıt yok; önce kayıtları yürürlüğe koyun.");
    }
}
