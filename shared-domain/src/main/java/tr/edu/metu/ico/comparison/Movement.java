package tr.edu.metu.ico.comparison;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.result.Outcome;
import tr.edu.metu.ico.result.ResultRow;

/** The most important change for a student. A rank that shifts because others moved is not a change. */
public enum Movement {
    /** Has a result only in the later one. */
    ENTERED,
    /** Has a result only in the earlier one. */
    LEFT,
    /** Newly selected. */
    SELECTED,
    /** No longer selected. */
    NO_LONGER_SELECTED,
    /** Goes to another university or in another semester. */
    OTHER_PLACE,
    GRANT_GAINED,
    GRANT_LOST,
    /** A different place or kind of seat on the main or waiting list. */
    LIST_POSITION,
    /** A different status, such as ineligible instead of not placed. */
    STATUS,
    /** The same status for a different reason. */
    REASON,
    /** Only the total. */
    SCORE;

    /** Empty when nothing changed. */
    static Optional<Movement> of(ResultRow before, ResultRow after) {
        var was = before.outcome();
        var is = after.outcome();
        if (was.selected() != is.selected()) {
            return Optional.of(is.selected() ? SELECTED : NO_LONGER_SELECTED);
        }
        return ofPlace(was, is)
                .or(() -> was.status().equals(is.status()) ? Optional.empty() : Optional.of(STATUS))
                .or(() -> because(was).equals(because(is)) ? Optional.empty() : Optional.of(REASON))
                .or(() -> Points.same(total(before), total(after)) ? Optional.empty() : Optional.of(SCORE));
    }

    private static Optional<Movement> ofPlace(Outcome was, Outcome is) {
        if (was instanceof Outcome.Placed before
                && is instanceof Outcome.Placed after
                && !before.choice().equals(after.choice())) {
            return Optional.of(OTHER_PLACE);
        }
        boolean moved = was.status().equals(is.status()) && !position(was).equals(position(is));
        return ofGrant(was, is).or(() -> moved ? Optional.of(LIST_POSITION) : Optional.empty());
    }

    private static Optional<Movement> ofGrant(Outcome was, Outcome is) {
        if (was.grantWhy().isEmpty() || is.grantWhy().isEmpty()) {
            return Optional.empty();
        }
        boolean had = was.grantWhy().get().granted();
        boolean has = is.grantWhy().get().granted();
        return had == has ? Optional.empty() : Optional.of(has ? GRANT_GAINED : GRANT_LOST);
    }

    /** The place on a list and the kind of seat. */
    private static List<Object> position(Outcome outcome) {
        return outcome instanceof Outcome.MainList(var position, var seat, var _)
                ? List.of(position, seat)
                : List.of(outcome.listPosition());
    }

    private static Object because(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Ineligible(var broken) -> broken;
            case Outcome.Cancelled(var because) -> because;
            case Outcome.NotApproved(var reason) -> reason;
            case Outcome.ZeroGrant(var _, var why, var _, var _) -> why;
            case Outcome.Placed _, Outcome.NotPlaced _, Outcome.MainList _, Outcome.WaitingList _ -> "";
        };
    }

    private static Optional<BigDecimal> total(ResultRow row) {
        return row.score().map(score -> score.total());
    }
}
