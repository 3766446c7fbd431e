package tr.edu.metu.ico.mobility;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.agreement.StudyLevel;
import tr.edu.metu.ico.applicant.Participation;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.ledger.LedgerEntry;

/**
 * What a completed mobility means for later calls: the student benefited. A correction cancels the entry of the wrong
 * completion as if it had never been made, and adds another if the mobility is still completed.
 */
public final class CompletedMobility {

    private final Call call;
    private final StudyLevel level;

    /** @param level the student's level in this call */
    public CompletedMobility(Call call, StudyLevel level) {
        this.call = call;
        this.level = level;
    }

    /** The entries of the ledger that follow from one more step, and only from that. @param next with the step */
    public List<LedgerEntry> consequences(Mobility before, Mobility next) {
        var entries = new ArrayList<LedgerEntry>();
        happened(before)
                .ifPresent(
                        at -> entries.add(LedgerEntry.notCompleted(before.student(), call.id(), before.version(), at)));
        happened(next)
                .ifPresent(at -> entries.add(
                        LedgerEntry.completed(next.student(), call.id(), next.version(), at, benefited(next))));
        return List.copyOf(entries);
    }

    /**
     * When a completed mobility ended: the end of its last day at the call's place, but not later than it was recorded;
     * empty for one that is not completed.
     */
    public Optional<Instant> happened(Mobility mobility) {
        return mobility.last()
                .flatMap(step -> step.status()
                        .actualStay()
                        .map(stay -> stay.lastDay()
                                .map(day -> day.plusDays(1)
                                        .atStartOfDay(call.calendar().zone())
                                        .toInstant())
                                .filter(end -> end.isBefore(step.at()))
                                .orElse(step.at())));
    }

    private Participation benefited(Mobility mobility) {
        var stay = mobility.last().orElseThrow().status().actualStay().orElseThrow();
        return new Participation(
                call.programme(),
                level,
                Participation.Outcome.BENEFITED,
                stay.length().startedMonths(),
                Optional.of(call.id()),
                Optional.empty());
    }
}
