package tr.edu.metu.ico.functions.imports;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tr.edu.metu.ico.applicant.Import;
import tr.edu.metu.ico.applicant.Imports;
import tr.edu.metu.ico.applicant.OfficeData;
import tr.edu.metu.ico.applicant.OfficeFile;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.call.Calls;
import tr.edu.metu.ico.call.ImportId;
import tr.edu.metu.ico.call.Proposal.Waiver;
import tr.edu.metu.ico.functions.access.Principal;
import tr.edu.metu.ico.functions.calls.RetryOnConflict;
import tr.edu.metu.ico.functions.imports.Obstacles.Obstacle;
import tr.edu.metu.ico.functions.log.Log;
import tr.edu.metu.ico.functions.log.LogField;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.publication.CheckRun;
import tr.edu.metu.ico.functions.publication.ProposalBody.WaiverBody;
import tr.edu.metu.ico.functions.refusal.Refusal;
import tr.edu.metu.ico.functions.trail.Trail;
import tr.edu.metu.ico.functions.trail.Words;
import tr.edu.metu.ico.trail.TrailEntry;

/**
 * The only way an import comes into force: an officer decides it for a waiting file, for the good rows of a refused
 * file, or for an earlier import. It points the call to the stored rows, however often the call changes meanwhile.
 */
public final class PutInForce {

    private final Calls calls;
    private final Imports imports;
    private final OfficeData officeData;
    private final Obstacles obstacles;
    private final ImportReview review;
    private final PartnerNotices partnerNotices;
    private final Trail trail;

    PutInForce(Parts parts) {
        var ports = parts.ports();
        calls = ports.calls();
        imports = ports.imports();
        officeData = ports.officeData();
        obstacles = new Obstacles(parts);
        review = new ImportReview(parts);
        partnerNotices = new PartnerNotices(parts);
        trail = parts.trail();
    }

    /**
     * The officer's decision.
     *
     * @param seen      the number of the import that was in force when the officer reviewed it; 0 for none
     * @param overrides reasons for overriding findings
     */
    record Decision(long seen, Optional<String> reason, List<WaiverBody> overrides) {}

    /** Puts it in force; if it is already in force, only completes what a killed worker left out of the outbox. */
    Import put(Principal officer, Call asked, ImportId id, Decision decision, Instant now) {
        return RetryOnConflict.untilWritten(() -> attempt(officer, asked.id(), id, decision, now));
    }

    /** Empty when the call changed meanwhile. */
    private Optional<Import> attempt(Principal officer, CallId asked, ImportId id, Decision decision, Instant now) {
        var call = calls.find(asked).orElseThrow(Refusal::notFound);
        var found = imports.find(call.id(), id).orElseThrow(Refusal::notFound);
        if (call.imported(found.kind()).filter(id::equals).isPresent()) {
            partnerNotices.add(call, found);
            return Optional.of(found);
        }
        if (review.numberInForce(call, found.kind()) != decision.seen()) {
            throw Refusal.staleVersion();
        }
        var wanted = wanted(found, decision);
        checkObstacles(call, wanted, now);
        var waivers = CheckRun.waivers(review.findings(call, wanted), decision.overrides());
        var inForce = wanted.inForce(call.imported(wanted.kind()), now);
        partnerNotices.add(call, inForce);
        var entry = entry(officer, inForce, waivers, now);
        if (imports.putInForce(found, inForce, call, call.withImport(wanted.kind(), id), entry)) {
            // once more, for students who chose such a partner before the new list was in force
            partnerNotices.add(call, inForce);
            log(inForce);
            return Optional.of(inForce);
        }
        return Optional.empty();
    }

    private Import wanted(Import found, Decision decision) {
        if (!found.offered()) {
            throw Refusal.conflict(
                    "NOTHING_TO_PUT_IN_FORCE",
                    "Only a file that was read, and has at least one good row if it has bad lines, can be put in"
                            + " force.",
                    "Yalnızca okunmuş, hatalı satırı varsa en az bir iyi satırı da olan bir dosya yürürlüğe"
                            + " konabilir.");
        }
        if (found.state() != Import.State.WAITING && decision.reason().isEmpty()) {
            throw refusal(List.of(Obstacle.unexplained(
                    "Give the reason for leaving out bad lines or for returning to an earlier import.",
                    "Hatalı satırların neden dışarıda bırakıldığını ya da önceki içe aktarmaya neden"
                            + " dönüldüğünü yazın.")));
        }
        return found.because(decision.reason());
    }

    private void checkObstacles(Call call, Import wanted, Instant now) {
        var against = obstacles.against(call, wanted, now);
        if (!against.isEmpty()) {
            throw refusal(against);
        }
        if (wanted.state() == Import.State.REFUSED
                && storedRows(wanted) != wanted.rows().good()) {
            throw Refusal.conflict(
                    "UPLOAD_AGAIN",
                    "The records changed while this file was read; upload it again.",
                    "Bu dosya okunurken kayıtlar değişti; yeniden yükleyin.");
        }
    }

    private static Refusal refusal(List<Obstacle> against) {
        var problems = against.stream().map(Obstacle::problem).toList();
        return against.stream().allMatch(Obstacle::inRequest)
                ? Refusal.brokenRules(problems)
                : Refusal.conflicts(problems);
    }

    /** More than were counted if a read was interrupted and the next, with other records, found fewer good rows. */
    private int storedRows(Import refused) {
        return officeData
                .stored(refused.call(), refused.kind(), refused.id(), Optional.empty())
                .map(OfficeData.Stored::rows)
                .mapToInt(OfficeFile::rowCount)
                .sum();
    }

    private TrailEntry entry(Principal officer, Import inForce, List<Waiver> waivers, Instant now) {
        var findings =
                waivers.stream().map(waiver -> " waived " + waiver.finding()).collect(Collectors.joining());
        var why = Stream.concat(inForce.reason().stream(), waivers.stream().map(Waiver::reason))
                .toList();
        return trail.entry(
                now,
                officer.subject(),
                "import.in_force",
                inForce.call() + "/" + inForce.kind(),
                (inForce.id() + findings + " " + Words.digest(why)).strip());
    }

    private static void log(Import inForce) {
        Log.event(
                "import.in_force",
                LogField.CALL,
                inForce.call(),
                LogField.IMPORT,
                inForce.id(),
                LogField.COUNT,
                inForce.rows().good());
    }
}
