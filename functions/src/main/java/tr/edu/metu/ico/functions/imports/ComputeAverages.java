package tr.edu.metu.ico.functions.imports;

import java.time.Instant;
import java.util.List;
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
import tr.edu.metu.ico.functions.imports.Obstacles.Obstacle;
import tr.edu.metu.ico.functions.refusal.Refusal;
import tr.edu.metu.ico.functions.trail.Trail;
import tr.edu.metu.ico.trail.Ids;

/** Makes an import of cohort averages out of the academic records in force (reading A-44). */
public final class ComputeAverages {

    private static final ImportKind AVERAGES = ImportKind.COHORT_AVERAGES;

    private final Imports imports;
    private final OfficeData officeData;
    private final Obstacles obstacles;
    private final PutInForce putInForce;
    private final Ids ids;
    private final Trail trail;

    ComputeAverages(
            Imports imports, OfficeData officeData, Obstacles obstacles, PutInForce putInForce, Ids ids, Trail trail) {
        this.imports = imports;
        this.officeData = officeData;
        this.obstacles = obstacles;
        this.putInForce = putInForce;
        this.ids = ids;
        this.trail = trail;
    }

    public Import compute(Principal officer, Call call, Optional<String> reason, Instant now) {
        var records = call.imported(ImportKind.RECORDS).orElseThrow(ComputeAverages::noRecords);
        RequestImport.checkState(call, reason);
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
        var entry = trail.entry(now, officer.subject(), "import.compute", call.id() + "/" + AVERAGES, id.value());
        var awaited =
                imports.request(Import.awaited(call.id(), id, AVERAGES, source, officer.subject(), now, reason), entry);
        officeData.store(call.id(), id, new OfficeFile.CohortAverages(averages));
        return putInForce(officer, awaited, new Import.Rows(averages.size(), 0), now);
    }

    private CohortSums sums(Call call, ImportId records) {
        var sums = new CohortSums();
        officeData
                .stored(call.id(), ImportKind.RECORDS, records, Optional.empty())
                .flatMap(stored -> ((OfficeFile.Records) stored.rows()).rows().stream())
                .forEach(sums::add);
        return sums;
    }

    private Import putInForce(Principal officer, Import awaited, Import.Rows rows, Instant now) {
        var act = new PutInForce.Act(officer.subject(), now, "import.in_force");
        return switch (putInForce.put(awaited, rows, act, this::against)) {
            case PutInForce.Outcome.InForce(var imported) -> imported;
            case PutInForce.Outcome.Refused(var against) -> throw ImportDecisions.refusal(against);
            case PutInForce.Outcome.Moved _ -> throw ImportDecisions.refusal(List.of(changed()));
        };
    }

    /** Averages of records that are not in force any more would never be noticed. */
    private List<Obstacle> against(Call call, Import awaited, Instant at) {
        var same = awaited.source() instanceof Import.Source.Records(var records, var _, var _)
                && call.imported(ImportKind.RECORDS).filter(records::equals).isPresent();
        return same ? obstacles.againstArrival(call, awaited, at) : List.of(changed());
    }

    private static Obstacle changed() {
        return Obstacle.whole(
                "RECORDS_CHANGED",
                "The records changed while the averages were computed; compute them again.",
                "Ortalamalar hesaplanırken kayıtlar değişti; yeniden hesaplayın.");
    }

    private static Refusal noRecords() {
        return Refusal.conflict(
                "NO_RECORDS",
                "No academic records are in force in this call.",
                "Bu çağrıda yürürlükte akademik kayıt yok.");
    }
}
