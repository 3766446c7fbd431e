package tr.edu.metu.ico.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import tr.edu.metu.ico.announcement.Clause;
import tr.edu.metu.ico.announcement.Parameter;

/** What a call with daily grants pays for a short stay. */
public sealed interface DailyRule extends GrantRule {

    /** An amount for each of these days of a stay. */
    record DailyGrant(Clause clause, BigDecimal perDay, int fromDay, int toDay) implements DailyRule {
        public DailyGrant {
            perDay = Parameter.euros("perDay", perDay);
            Span.require("fromDay", fromDay, "toDay", toDay);
        }
    }

    /**
     * How many days of a stay are paid; a longer stay is allowed, its other days are zero-grant (reading A-27).
     *
     * @param daily how the daily amounts of several clauses combine (reading A-25)
     */
    record FundedDays(Clause clause, int minimum, int maximum, Daily daily) implements DailyRule {
        public FundedDays {
            Span.require("minimum", minimum, "maximum", maximum);
        }
    }

    /** How the daily amounts of several clauses combine. */
    enum Daily {
        /** Each day is paid by the clause it falls under. */
        TIERED,
        /** Every day is paid by the clause that applies to the length of the whole activity. */
        FLAT
    }

    /** A travel day before and one after the stay may be paid as well. */
    record TravelDays(Clause clause, int most, TravelDayRate rate) implements DailyRule {
        public TravelDays {
            Parameter.between("most", most, 0, 2);
        }
    }

    /** What a travel day is worth (reading A-26). */
    enum TravelDayRate {
        /** As much as the adjacent funded day; it is not one of the funded days. */
        NEIGHBOUR,
        /** It is one more day at the end of the funded days, beyond their limit. */
        EXTENDS_STAY,
        /** It is one of the funded days and uses up their limit. */
        WITHIN_LIMIT
    }

    /**
     * A top-up for groups with fewer opportunities, for activities of this many days, funded or not.
     *
     * @param basis  per day or in total, as the announcement is worded; nothing is paid until an officer has confirmed a
     *               basis for the call (reading A-28)
     * @param groups the groups concerned
     */
    record TopUp(Clause clause, BigDecimal amount, int fromDay, int toDay, TopUpBasis basis, List<Group> groups)
            implements DailyRule {
        public TopUp {
            amount = Parameter.euros("amount", amount);
            Span.require("fromDay", fromDay, "toDay", toDay);
            groups = List.copyOf(groups);
            Parameter.eachOnce("groups", groups.stream().map(Group::code).toList());
            Parameter.atLeastOne("groups", groups);
        }
    }

    /** What the amount of a top-up is for. */
    enum TopUpBasis {
        /**
         * Each funded day of the activity, as the announcement of DOC-2023 is worded; a day without a grant adds nothing.
         */
        PER_DAY,
        /** The whole stay, as the other calls word it. */
        LUMP_SUM
    }

    /** No other support is paid in addition to the top-up. */
    record NoFurtherSupport(Clause clause) implements DailyRule {}

    /** The rules of a call that pays by the day, by kind. */
    record Terms(
            List<DailyRule> all,
            List<DailyGrant> tiers,
            List<FundedDays> funded,
            List<TravelDays> travel,
            List<TopUp> topUps,
            List<NoFurtherSupport> noFurtherSupport) {

        static Terms of(List<DailyRule> rules) {
            var tiers = new ArrayList<DailyGrant>();
            var funded = new ArrayList<FundedDays>();
            var travel = new ArrayList<TravelDays>();
            var topUps = new ArrayList<TopUp>();
            var noFurtherSupport = new ArrayList<NoFurtherSupport>();
            for (var rule : rules) {
                switch (rule) {
                    case DailyGrant found -> tiers.add(found);
                    case FundedDays found -> funded.add(found);
                    case TravelDays found -> travel.add(found);
                    case TopUp found -> topUps.add(found);
                    case NoFurtherSupport found -> noFurtherSupport.add(found);
                }
            }
            return new Terms(
                    List.copyOf(rules),
                    List.copyOf(tiers),
                    List.copyOf(funded),
                    List.copyOf(travel),
                    List.copyOf(topUps),
                    List.copyOf(noFurtherSupport));
        }
    }
}
