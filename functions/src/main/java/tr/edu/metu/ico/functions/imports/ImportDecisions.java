package tr.edu.metu.ico.functions.imports;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.applicant.Import;
import tr.edu.metu.ico.applicant.OfficeData;
import tr.edu.metu.ico.applicant.OfficeFile;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.functions.access.Principal;
import tr.edu.metu.ico.functions.imports.Obstacles.Obstacle;
import tr.edu.metu.ico.functions.refusal.Refusal;

/** What an officer decides about an import that is there: to accept its good rows, or to go back to it. */
public final class ImportDecisions {

    private final OfficeData officeData;
    private final Obstacles obstacles;
    private final PutInForce putInForce;

    ImportDecisions(OfficeData officeData, Obstacles obstacles, PutInForce putInForce) {
        this.officeData = officeData;
        this.obstacles = obstacles;
        this.putInForce = putInForce;
    }

    /** Puts the good rows of a refused file in force, without its bad lines. */
    public Import accept(Principal officer, Import refused, String reason, Instant now) {
        if (!refused.acceptable()) {
            throw Refusal.conflict(
                    "NOTHING_TO_ACCEPT",
                    "Only a refused file that is a table with at least one good row can be accepted in part.",
                    "Yalnızca reddedilmiş ve en az bir iyi satırı olan bir tablo kısmen kabul edilebilir.");
        }
        if (storedRows(refused) != refused.rows().good()) {
            throw Refusal.conflict(
                    "UPLOAD_AGAIN",
                    "The records changed while this file was read; upload it again.",
                    "Bu dosya okunurken kayıtlar değişti; yeniden yükleyin.");
        }
        return put(officer, refused.because(reason), "import.accept", now);
    }

    /** Goes back to an import that was in force before. */
    public Import reinstate(Principal officer, Call call, Import earlier, String reason, Instant now) {
        if (earlier.state() != Import.State.IMPORTED) {
            throw Refusal.conflict(
                    "NEVER_IN_FORCE",
                    "Only an import that was in force can be reinstated.",
                    "Yalnızca daha önce yürürlükte olmuş bir içe aktarma geri getirilebilir.");
        }
        if (call.imported(earlier.kind()).filter(earlier.id()::equals).isPresent()) {
            throw Refusal.conflict("IN_FORCE", "This import is in force.", "Bu içe aktarma yürürlükte.");
        }
        return put(officer, earlier.because(reason), "import.reinstate", now);
    }

    private Import put(Principal officer, Import wanted, String action, Instant now) {
        var act = new PutInForce.Act(officer.subject(), now, action);
        return switch (putInForce.put(wanted, wanted.rows(), act, obstacles::against)) {
            case PutInForce.Outcome.InForce(var imported) -> imported;
            case PutInForce.Outcome.Refused(var against) -> throw refusal(against);
            case PutInForce.Outcome.Moved _ ->
                throw Refusal.conflict(
                        "DECIDED_MEANWHILE",
                        "Somebody decided about this import in the meantime; look at it again.",
                        "Bu arada bu içe aktarma için karar verildi; yeniden bakın.");
        };
    }

    static Refusal refusal(List<Obstacle> against) {
        return Refusal.conflicts(against.stream().map(Obstacle::problem).toList());
    }

    /** More than were counted when a reading was broken off and the next one, of other records, found fewer rows good. */
    private int storedRows(Import refused) {
        return officeData
                .stored(refused.call(), refused.kind(), refused.id(), Optional.empty())
                .map(OfficeData.Stored::rows)
                .mapToInt(OfficeFile::rowCount)
                .sum();
    }
}
