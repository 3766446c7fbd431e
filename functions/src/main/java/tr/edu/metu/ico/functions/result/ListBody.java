package tr.edu.metu.ico.functions.result;

import java.math.BigDecimal;
import java.util.Optional;
import tr.edu.metu.ico.result.Outcome;

/**
 * A place on the main list, on the waiting list or among those selected without a grant.
 *
 * @param seat     on the main list, the kind of seat
 * @param tieBreak for a student who wanted a grant and got none, what decided between equal totals
 * @param cutOff   total of the last student in a seat of this kind, or in one that this student could have had
 */
public record ListBody(int position, Optional<String> seat, Optional<String> tieBreak, Optional<BigDecimal> cutOff) {

    /** Empty for a student on no list. */
    static Optional<ListBody> of(Outcome outcome) {
        return switch (outcome) {
            case Outcome.MainList(var position, var seat, var cutOff) ->
                Optional.of(new ListBody(position, Optional.of(seat.name()), Optional.empty(), Optional.of(cutOff)));
            case Outcome.WaitingList(var position, var tieBreak, var cutOff) ->
                Optional.of(new ListBody(position, Optional.empty(), tieBreak.map(Enum::name), cutOff));
            case Outcome.ZeroGrant(var position, var _, var tieBreak, var cutOff) ->
                Optional.of(new ListBody(position, Optional.empty(), tieBreak.map(Enum::name), cutOff));
            case Outcome.Ineligible _,
                    Outcome.Cancelled _,
                    Outcome.NotApproved _,
                    Outcome.Placed _,
                    Outcome.NotPlaced _ -> Optional.empty();
        };
    }
}
