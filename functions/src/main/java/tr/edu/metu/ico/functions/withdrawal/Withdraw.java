package tr.edu.metu.ico.functions.withdrawal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.applicant.PenaltyScope;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.application.Application;
import tr.edu.metu.ico.application.Applications;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.Calls;
import tr.edu.metu.ico.functions.access.Principal;
import tr.edu.metu.ico.functions.calls.RetryOnConflict;
import tr.edu.metu.ico.functions.ledger.AffectedCalls;
import tr.edu.metu.ico.functions.parts.Definitions;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.refusal.Refusal;
import tr.edu.metu.ico.functions.trail.Trail;
import tr.edu.metu.ico.mobility.Mobilities;
import tr.edu.metu.ico.result.Runs;
import tr.edu.metu.ico.selection.WithdrawalRules;
import tr.edu.metu.ico.withdrawal.Withdrawal;
import tr.edu.metu.ico.withdrawal.Withdrawals;

/**
 * Records a withdrawal. Before publication the student is left out of the next run; afterwards the seat stays empty,
 * since there is no second round. Only the receipt time decides whether it is late (INV-30): the student's limit is
 * later than the calendar's for a place that was published late (reading A-54).
 */
public final class Withdraw {

    private final Calls calls;
    private final Applications applications;
    private final Withdrawals withdrawals;
    private final Runs runs;
    private final Mobilities mobilities;
    private final Definitions definitions;
    private final AffectedCalls touched;
    private final Trail trail;

    public Withdraw(Parts parts) {
        var ports = parts.ports();
        definitions = parts.definitions();
        touched = new AffectedCalls(parts);
        calls = ports.calls();
        applications = ports.applications();
        withdrawals = ports.withdrawals();
        runs = ports.runs();
        mobilities = ports.mobilities();
        trail = parts.trail();
    }

    /** The withdrawal; a retry returns the first one. */
    public Withdrawal withdraw(Call call, StudentNumber student, String reason, Instant receivedAt) {
        return RetryOnConflict.whileCallMoves(
                calls,
                call,
                seen -> withdrawals.find(seen.id(), student).or(() -> record(seen, student, reason, receivedAt)));
    }

    private Optional<Withdrawal> record(Call call, StudentNumber student, String reason, Instant receivedAt) {
        requireSomethingToLeave(call, student);
        var limit = WithdrawalRules.placedAt(call, run -> runs.row(call.id(), run, student))
                .map(placedAt -> WithdrawalRules.limit(definitions.of(call), call, placedAt));
        var timing = WithdrawalRules.timing(call, limit.orElse(call.calendar().withdrawClosesAt()), receivedAt);
        var withdrawal = new Withdrawal(
                call.id(), student, receivedAt, reason, timing, limit, penalty(call, timing), Optional.empty());
        var entry = trail.entry(
                receivedAt,
                student.value(),
                "placement.withdraw",
                call.id() + "/" + student,
                withdrawal.timing().name());
        return withdrawals.record(call, withdrawal, entry) ? Optional.of(withdrawal) : Optional.empty();
    }

    /** What the call announces now; the penalty keeps this, regardless of later amendments. */
    private Optional<PenaltyScope> penalty(Call call, Withdrawal.Timing timing) {
        return timing == Withdrawal.Timing.LATE
                ? Optional.of(WithdrawalRules.penalty(definitions.of(call)))
                : Optional.empty();
    }

    private void requireSomethingToLeave(Call call, StudentNumber student) {
        if (call.state().accepting()) {
            throw Refusal.conflict(
                    "STILL_OPEN",
                    "The application period is not over: take the submission back instead; this has no"
                            + " consequences.",
                    "Başvuru dönemi bitmedi: bunun yerine başvurunuzu geri alın; bunun hiçbir yaptırımı yoktur.");
        }
        if (applications
                .find(call.id(), student)
                .flatMap(Application::submission)
                .isEmpty()) {
            throw Refusal.conflict(
                    "NOT_SUBMITTED", "There is no submission to withdraw.", "Vazgeçilecek bir başvuru yok.");
        }
        call.publication().ifPresent(publication -> requirePlaced(call, publication, student));
        if (mobilities.find(call.id(), student).completed()) {
            throw Refusal.conflict(
                    "MOBILITY_COMPLETED",
                    "Your mobility is recorded as completed, so there is nothing left to withdraw from. If this is"
                            + " wrong, ask the office to correct it.",
                    "Hareketliliğiniz tamamlandı olarak kayıtlı; vazgeçilecek bir şey kalmadı. Kayıt yanlışsa ofisten"
                            + " düzeltilmesini isteyin.");
        }
    }

    private void requirePlaced(Call call, Call.Publication publication, StudentNumber student) {
        var placed = runs.row(call.id(), publication.run(), student)
                .filter(row -> row.outcome().selected());
        if (placed.isEmpty()) {
            throw Refusal.conflict(
                    "NOT_PLACED",
                    "Only a placed student can withdraw.",
                    "Yalnızca yerleştirilen öğrenci vazgeçebilir.");
        }
    }

    /**
     * Records whether force majeure is accepted, also for the calls that consider the student's history; the latest
     * decision counts, and a retry changes nothing.
     *
     * @param version the version of the decision last seen, 0 when there was none (INV-5)
     */
    public Withdrawal decide(
            Principal officer,
            Call call,
            StudentNumber student,
            long version,
            boolean accepted,
            String reason,
            Instant now) {
        var before = withdrawals.find(call.id(), student).orElseThrow(Refusal::notFound);
        if (before.forceMajeure()
                .filter(f -> f.accepted() == accepted && f.reason().equals(reason) && f.by().equals(officer.subject()))
                .isPresent()) {
            return before;
        }
        if (WithdrawalBody.decisionVersion(before) != version) {
            throw Refusal.staleVersion();
        }
        var decided = before.with(new Withdrawal.ForceMajeure(accepted, reason, officer.subject(), now));
        var entry = trail.entry(
                now,
                officer.subject(),
                "withdrawal.force_majeure",
                call.id() + "/" + student,
                accepted ? "accepted" : "not accepted");
        if (!withdrawals.decide(before, decided, touchedBy(before), entry)) {
            throw Refusal.staleVersion();
        }
        return decided;
    }

    /** A withdrawal before publication is not part of a student's history. */
    private List<Call> touchedBy(Withdrawal withdrawal) {
        return withdrawal.timing() == Withdrawal.Timing.BEFORE_PUBLICATION
                ? List.of()
                : touched.of(withdrawal.student());
    }
}
