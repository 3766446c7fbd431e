package tr.edu.metu.ico.selection;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import tr.edu.metu.ico.applicant.PenaltyScope;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.RunId;
import tr.edu.metu.ico.definition.CallDefinition;
import tr.edu.metu.ico.result.Outcome;
import tr.edu.metu.ico.result.ResultRow;
import tr.edu.metu.ico.rule.LateWithdrawalPenalty;
import tr.edu.metu.ico.withdrawal.Withdrawal;

/** When a withdrawal is late and what it costs. */
public final class WithdrawalRules {
    private WithdrawalRules() {}

    /**
     * The deadline for a withdrawal in time: the calendar's, or the end of the days after the publication of the
     * student's place, whichever is later (reading A-54).
     *
     * @param placedAt when the place was published, see {@link #placedAt}
     */
    public static Instant limit(CallDefinition d, Call call, Instant placedAt) {
        var zone = call.calendar().zone();
        var announced = call.calendar().withdrawClosesAt();
        return d.terms().withdrawal().ownDays().stream()
                .findFirst()
                .map(own -> placedAt.atZone(zone)
                        .toLocalDate()
                        .plusDays(own.days() + 1L)
                        .atStartOfDay(zone)
                        .toInstant())
                .filter(announced::isBefore)
                .orElse(announced);
    }

    /**
     * Since when the student's current place has been published without a break; empty without a place.
     *
     * @param rows the student's row in each published run
     */
    public static Optional<Instant> placedAt(Call call, Function<RunId, Optional<ResultRow>> rows) {
        var publications = call.publications();
        var now = call.publication().flatMap(publication -> place(rows.apply(publication.run())));
        if (now.isEmpty()) {
            return Optional.empty();
        }
        int first = publications.size() - 1;
        while (first > 0 && place(rows.apply(publications.get(first - 1).run())).equals(now)) {
            first--;
        }
        return Optional.of(publications.get(first).at());
    }

    /** A row's destination: a university and semester, or the letter's host for a seat on the list. */
    private static Optional<Object> place(Optional<ResultRow> row) {
        return row.map(ResultRow::outcome).filter(Outcome::selected).map(outcome -> switch (outcome) {
            case Outcome.Placed(var choice, var _, var _) -> choice;
            default -> Outcome.MainList.class;
        });
    }

    /**
     * Decided by receipt time alone; at the limit it is late (reading A-16), before publication never.
     *
     * @param limit of this student, see {@link #limit}
     */
    public static Withdrawal.Timing timing(Call call, Instant limit, Instant receivedAt) {
        if (call.firstPublishedAt().filter(at -> !receivedAt.isBefore(at)).isEmpty()) {
            return Withdrawal.Timing.BEFORE_PUBLICATION;
        }
        return receivedAt.isBefore(limit) ? Withdrawal.Timing.IN_TIME : Withdrawal.Timing.LATE;
    }

    /** The scope of the penalty for a late withdrawal from this call (reading A-14). */
    public static PenaltyScope penalty(CallDefinition d) {
        return d.penalty().map(LateWithdrawalPenalty::scope).orElse(PenaltyScope.NOTHING);
    }
}
