package tr.edu.metu.ico.grant;

import java.math.BigDecimal;
import tr.edu.metu.ico.announcement.Clause;
import tr.edu.metu.ico.announcement.Fault;
import tr.edu.metu.ico.announcement.Parameter;

/** What a call that pays by the month gives for a study period. */
public sealed interface MonthlyRule extends GrantRule {

    /**
     * So much for every month.
     *
     * @param perMonth     EUR
     * @param partialMonth what an incomplete month is worth (reading A-29)
     */
    record MonthlyGrant(Clause clause, BigDecimal perMonth, PartialMonth partialMonth) implements MonthlyRule {
        public MonthlyGrant {
            perMonth = Euros.positive("perMonth", perMonth);
        }
    }

    /** What a month that is not complete is worth. */
    enum PartialMonth {
        /** A thirtieth of the monthly amount for each day. */
        DAILY_1_30,
        /** Nothing. */
        WHOLE_MONTHS
    }

    /** A travel support, paid once. */
    record TravelSupport(Clause clause, TravelBands bands) implements MonthlyRule {}

    /** Sustainable means both ways, shown by the travel documents, are paid by the green rate of the distance. */
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

    /** Whoever belongs to this group, with an approved proof, may ask for inclusion support. */
    record InclusionGroup(Clause clause, Group group) implements MonthlyRule {}

    /** Inclusion support for stays of so many months: so much for every month. */
    record InclusionMonthly(Clause clause, BigDecimal perMonth, int fromMonths, int toMonths) implements MonthlyRule {
        public InclusionMonthly {
            perMonth = Euros.positive("perMonth", perMonth);
            Span.require("fromMonths", fromMonths, "toMonths", toMonths);
        }
    }

    /** Inclusion support for stays of so many days: so much in total. */
    record InclusionTotal(Clause clause, int fromDays, int toDays, BigDecimal amount) implements MonthlyRule {
        public InclusionTotal {
            Span.require("fromDays", fromDays, "toDays", toDays);
            amount = Euros.positive("amount", amount);
        }
    }

    /** Extra needs of a disability are asked of the National Agency by the office, so many days before the contract ends. */
    record DisabilityNeeds(Clause clause, int days) implements MonthlyRule {
        public DisabilityNeeds {
            Parameter.between("days", days, 1, 366);
        }
    }
}
