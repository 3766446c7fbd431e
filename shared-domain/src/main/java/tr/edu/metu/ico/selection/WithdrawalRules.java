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
     * Until when somebody withdraws in time: the limit of the calendar, or the end of the days that follow the publication of
     * their own place, whichever is later (reading A-54).
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
     * When the place that a student has now was published first without a break; empty for who has none.
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

    /** Where a row sends its student: a university and semester, or the host of the letter by a seat on the list. */
    private static Optional<Object> place(Optional<ResultRow> row) {
        return row.map(ResultRow::outcome).filter(Outcome::selected).map(outcome -> switch (outcome) {
            case Outcome.Placed(var choice, var _, var _) -> choice;
            default -> Outcome.MainList.class;
        });
    }

    /**
     * By its receipt time alone; the limit itself is late (reading A-16), before publication none is.
     *
     * @param limit of this student, see {@link #limit}
     */
    public static Withdrawal.Timing timing(Call call, Instant limit, Instant receivedAt) {
        if (call.firstPublishedAt().filter(at -> !receivedAt.isBefore(at)).isEmpty()) {
            return Withdrawal.Timing.BEFORE_PUBLICATION;
        }
        return receivedAt.isBefore(limit) ? Withdrawal.Timing.IN_TIME : Withdrawal.Timing.LATE;
    }

    /** The scope of a penalty that a late withdrawal from this call makes (reading A-14). */
    public static PenaltyScope penalty(CallDefinition d) {
        return d.penalty().map(LateWithdrawalPenalty::scope).orElse(PenaltyScope.NOTHING);
    }
}
