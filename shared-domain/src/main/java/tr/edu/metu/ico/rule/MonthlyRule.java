package tr.edu.metu.ico.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import tr.edu.metu.ico.announcement.Clause;
import tr.edu.metu.ico.announcement.Fault;
import tr.edu.metu.ico.announcement.Parameter;

/** What a call with monthly grants pays for a study period. */
public sealed interface MonthlyRule extends GrantRule {

    /**
     * An amount for each month.
     *
     * @param perMonth     EUR
     * @param partialMonth what an incomplete month is worth (reading A-29)
     */
    record MonthlyGrant(Clause clause, BigDecimal perMonth, PartialMonth partialMonth) implements MonthlyRule {
        public MonthlyGrant {
            perMonth = Parameter.euros("perMonth", perMonth);
        }
    }

    /** What an incomplete month is worth. */
    enum PartialMonth {
        /** A thirtieth of the monthly amount for each day. */
        DAILY_1_30,
        /** Nothing. */
        WHOLE_MONTHS
    }

    /** Travel support, paid once. */
    record TravelSupport(Clause clause, TravelBands bands) implements MonthlyRule {}

    /** Sustainable travel both ways, shown by the travel documents, is paid at the green rate for the distance. */
    record GreenTravel(Clause clause) implements MonthlyRule {}

    /** The total is paid in two parts: this share at the start, the rest after completion. */
    record Instalments(Clause clause, BigDecimal first) implements MonthlyRule {
        public Instalments {
            Fault.unless(
                    first.signum() > 0 && first.compareTo(BigDecimal.ONE) < 0,
                    "first",
                    "first must be a share above 0 and below 1, such as 0.70, not " + first.toPlainString() + ".",
                    "first 0'dan büyük ve 1'den küçük bir oran olmalıdır, örneğin 0.70; verilen değer: "
                            + first.toPlainString() + ".");
            Fault.unless(
                    first.stripTrailingZeros().scale() <= 4,
                    "first",
                    "first must have at most four decimals, such as 0.7025, not " + first.toPlainString() + ".",
                    "first en fazla dört ondalık basamaklı olmalıdır, örneğin 0.7025; verilen değer: "
                            + first.toPlainString() + ".");
        }
    }

    /** Students in this group, with approved proof, may claim inclusion support. */
    record InclusionGroup(Clause clause, Group group) implements MonthlyRule {}

    /** Inclusion support for stays of this many months: an amount per month. */
    record InclusionMonthly(Clause clause, BigDecimal perMonth, int fromMonths, int toMonths) implements MonthlyRule {
        public InclusionMonthly {
            perMonth = Parameter.euros("perMonth", perMonth);
            Span.require("fromMonths", fromMonths, "toMonths", toMonths);
        }
    }

    /** Inclusion support for stays of this many days: a total amount. */
    record InclusionTotal(Clause clause, int fromDays, int toDays, BigDecimal amount) implements MonthlyRule {
        public InclusionTotal {
            Span.require("fromDays", fromDays, "toDays", toDays);
            amount = Parameter.euros("amount", amount);
        }
    }

    /**
     * The office requests support for additional needs due to a disability from the National Agency, this many days before
     * the contract ends.
     */
    record DisabilityNeeds(Clause clause, int days) implements MonthlyRule {
        public DisabilityNeeds {
            Parameter.between("days", days, 1, 366);
        }
    }

    /** The rules of a call that pays by the month, by kind. */
    record Terms(
            List<MonthlyRule> all,
            List<MonthlyGrant> grant,
            List<TravelSupport> travel,
            List<GreenTravel> green,
            List<Instalments> instalments,
            List<InclusionGroup> groups,
            List<InclusionMonthly> inclusionMonthly,
            List<InclusionTotal> inclusionTotals,
            List<DisabilityNeeds> disabilityNeeds) {

        static Terms of(List<MonthlyRule> rules) {
            var grant = new ArrayList<MonthlyGrant>();
            var travel = new ArrayList<TravelSupport>();
            var green = new ArrayList<GreenTravel>();
            var instalments = new ArrayList<Instalments>();
            var groups = new ArrayList<InclusionGroup>();
            var inclusionMonthly = new ArrayList<InclusionMonthly>();
            var inclusionTotals = new ArrayList<InclusionTotal>();
            var disabilityNeeds = new ArrayList<DisabilityNeeds>();
            for (var rule : rules) {
                switch (rule) {
                    case MonthlyGrant found -> grant.add(found);
                    case TravelSupport found -> travel.add(found);
                    case GreenTravel found -> green.add(found);
                    case Instalments found -> instalments.add(found);
                    case InclusionGroup found -> groups.add(found);
                    case InclusionMonthly found -> inclusionMonthly.add(found);
                    case InclusionTotal found -> inclusionTotals.add(found);
                    case DisabilityNeeds found -> disabilityNeeds.add(found);
                }
            }
            return new Terms(
                    List.copyOf(rules),
                    List.copyOf(grant),
                    List.copyOf(travel),
                    List.copyOf(green),
                    List.copyOf(instalments),
                    List.copyOf(groups),
                    List.copyOf(inclusionMonthly),
                    List.copyOf(inclusionTotals),
                    List.copyOf(disabilityNeeds));
        }
    }
}
