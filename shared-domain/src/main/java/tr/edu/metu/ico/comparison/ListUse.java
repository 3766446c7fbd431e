package tr.edu.metu.ico.comparison;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import tr.edu.metu.ico.agreement.Quota;
import tr.edu.metu.ico.result.Outcome;
import tr.edu.metu.ico.result.Outcome.Seat;

/**
 * The lists of a call that ranks everybody in one.
 *
 * @param seats          on the main list, where the office set the number
 * @param reserved       of these, reserved for a group, where the office set the number
 * @param zeroGrant      selected without a grant, beside the main list
 * @param cutOff         total of the last student in an open seat; empty when there is none
 * @param reservedCutOff total of the last student in a reserved seat; empty when there is none
 */
public record ListUse(
        OptionalInt seats,
        OptionalInt reserved,
        int mainList,
        int waitingList,
        int zeroGrant,
        Optional<BigDecimal> cutOff,
        Optional<BigDecimal> reservedCutOff) {

    /** Empty for a result without lists. */
    public static Optional<ListUse> of(Side side) {
        var use = new ListUse(
                side.quota(Quota.Kind.SEATS, Quota.ALL),
                side.quota(Quota.Kind.RESERVED, Quota.RESEARCH_ASSISTANTS),
                0,
                0,
                0,
                Optional.empty(),
                Optional.empty());
        for (var row : side.rows().values()) {
            use = use.with(row.outcome());
        }
        return Optional.of(use).filter(lists -> lists.mainList + lists.waitingList + lists.zeroGrant > 0);
    }

    private ListUse with(Outcome outcome) {
        return switch (outcome) {
            case Outcome.MainList(var _, var seat, var total) ->
                new ListUse(
                        seats,
                        reserved,
                        mainList + 1,
                        waitingList,
                        zeroGrant,
                        seat == Seat.OPEN ? Optional.of(total) : cutOff,
                        seat == Seat.RESERVED ? Optional.of(total) : reservedCutOff);
            case Outcome.WaitingList _ ->
                new ListUse(seats, reserved, mainList, waitingList + 1, zeroGrant, cutOff, reservedCutOff);
            case Outcome.ZeroGrant _ ->
                new ListUse(seats, reserved, mainList, waitingList, zeroGrant + 1, cutOff, reservedCutOff);
            case Outcome.Ineligible _,
                    Outcome.Cancelled _,
                    Outcome.NotApproved _,
                    Outcome.Placed _,
                    Outcome.NotPlaced _ -> this;
        };
    }
}
