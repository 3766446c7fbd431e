package tr.edu.metu.ico.result;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import tr.edu.metu.ico.announcement.Problem;
import tr.edu.metu.ico.application.Choice;
import tr.edu.metu.ico.result.GrantDecision.Why;
import tr.edu.metu.ico.rule.TieBreak;

/** What a call decides about an application, in the office's words. */
public sealed interface Outcome {

    /** At least one eligibility rule is broken; all are listed. */
    record Ineligible(List<Problem> broken) implements Outcome {
        public Ineligible {
            broken = List.copyOf(broken);
        }
    }

    /** The application is void, only because the student missed the exam of the call (reading A-07). */
    record Cancelled(Problem because) implements Outcome {}

    /** The department did not approve the application, or nobody decided on it in time (reading A-20). */
    record NotApproved(String reason) implements Outcome {}

    /**
     * Placed; final, with no change of institution and no second round (OE24-PLACE-2, OE24-PLACE-3).
     *
     * @param grant empty in a call without grants by country
     */
    record Placed(Choice choice, int preference, Optional<GrantDecision> grant) implements Outcome {

        /** Placed in a call without grants. */
        public Placed(Choice choice, int preference) {
            this(choice, preference, Optional.empty());
        }
    }

    /** Ranked, but no approved choice had a free seat. */
    record NotPlaced() implements Outcome {}

    /**
     * On the main list of a call that ranks everybody in one list: with a grant.
     *
     * @param position place on the main list, the best being 1
     * @param cutOff   total of the last student in a seat of this kind
     */
    record MainList(int position, Seat seat, BigDecimal cutOff) implements Outcome {}

    /**
     * On the waiting list: wants a grant, none is left, and does not go without one. Not selected.
     *
     * @param position place on the waiting list, the next in line being 1
     * @param tieBreak what decided against the last student in a seat this one could have had; empty when the score
     *                 decided or there was no such seat
     * @param cutOff   total of that student; empty when there was no such seat
     */
    record WaitingList(int position, Optional<TieBreak> tieBreak, Optional<BigDecimal> cutOff) implements Outcome {}

    /**
     * Selected without a grant in a call that ranks everybody in one list (DOC23-GRANT-7-B). No seat of the main list
     * is used.
     *
     * @param position place among those selected without a grant, the best being 1
     * @param why      anything but {@link Why#WITHIN_QUOTA}
     * @param tieBreak for a student who wanted a grant and goes without, what decided, as on the waiting list
     * @param cutOff   for a student who wanted a grant and goes without, the cut-off
     */
    record ZeroGrant(int position, Why why, Optional<TieBreak> tieBreak, Optional<BigDecimal> cutOff)
            implements Outcome {
        public ZeroGrant {
            if (why.granted()) {
                throw new IllegalArgumentException("why must say why there is no grant");
            }
        }

        /** For a student who did not compete for a grant. */
        public ZeroGrant(int position, Why why) {
            this(position, why, Optional.empty(), Optional.empty());
        }
    }

    /** A kind of seat on the main list. */
    enum Seat {
        /** Reserved for a group that includes this student. */
        RESERVED,
        OPEN
    }

    /** Whether the application took part in the ranking: conditions met, approved, and not cancelled. */
    default boolean eligible() {
        return switch (this) {
            case Ineligible _, Cancelled _, NotApproved _ -> false;
            case Placed _, NotPlaced _, MainList _, WaitingList _, ZeroGrant _ -> true;
        };
    }

    /** Whether the student goes abroad with this outcome. */
    default boolean selected() {
        return this instanceof Placed || this instanceof MainList || this instanceof ZeroGrant;
    }

    /** The place at a university; empty without one, and in a call that ranks everybody in one list. */
    default Optional<Placed> place() {
        return this instanceof Placed placed ? Optional.of(placed) : Optional.empty();
    }

    /** Why a selected student has a grant or none; empty when not selected or in a call without grants. */
    default Optional<Why> grantWhy() {
        return switch (this) {
            case Placed(var _, var _, var grant) -> grant.map(GrantDecision::why);
            case MainList _ -> Optional.of(Why.WITHIN_QUOTA);
            case ZeroGrant(var _, var why, var _, var _) -> Optional.of(why);
            case Ineligible _, Cancelled _, NotApproved _, NotPlaced _, WaitingList _ -> Optional.empty();
        };
    }

    /** The place on the main list, on the waiting list or among those selected without a grant; empty in a call without lists. */
    default OptionalInt listPosition() {
        return switch (this) {
            case MainList(var position, var _, var _) -> OptionalInt.of(position);
            case WaitingList(var position, var _, var _) -> OptionalInt.of(position);
            case ZeroGrant(var position, var _, var _, var _) -> OptionalInt.of(position);
            case Ineligible _, Cancelled _, NotApproved _, Placed _, NotPlaced _ -> OptionalInt.empty();
        };
    }

    /** The office's name of the status, such as {@code NOT_PLACED}. */
    default String status() {
        return switch (this) {
            case Ineligible _ -> "INELIGIBLE";
            case Cancelled _ -> "CANCELLED";
            case NotApproved _ -> "NOT_APPROVED";
            case Placed(var _, var _, var grant) ->
                grant.map(g -> g.granted() ? "PLACED_WITH_GRANT" : "PLACED_ZERO_GRANT")
                        .orElse("PLACED");
            case NotPlaced _ -> "NOT_PLACED";
            case MainList _ -> "MAIN_LIST";
            case WaitingList _ -> "WAITING_LIST";
            case ZeroGrant _ -> "SELECTED_ZERO_GRANT";
        };
    }
}
