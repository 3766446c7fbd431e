package tr.edu.metu.ico.grant;

import java.math.BigDecimal;
import java.util.Optional;
import tr.edu.metu.ico.announcement.Fault;
import tr.edu.metu.ico.announcement.Parameter;
import tr.edu.metu.ico.rule.Group;

/** The facts of a placed student's stay that the grant depends on. */
public sealed interface GrantFacts {

    /** The student's claim on the ground of fewer opportunities, if any. */
    Optional<SupportClaim> support();

    /**
     * A study period.
     *
     * @param months     whole months
     * @param days       days of the incomplete month
     * @param usedMonths months that earlier mobilities at the same study level have taken already
     */
    record StudyPeriod(int months, int days, Travel travel, Optional<SupportClaim> support, int usedMonths)
            implements GrantFacts {
        private static final int MOST_MONTHS = 36;
        private static final int MOST_DAYS = 30;

        public StudyPeriod {
            Parameter.between("months", months, 0, MOST_MONTHS);
            Parameter.between("days", days, 0, MOST_DAYS);
            Parameter.between("usedMonths", usedMonths, 0, MOST_MONTHS);
            Fault.unless(
                    months > 0 || days > 0,
                    "months",
                    "months and days must not both be 0. Give the length of the stay.",
                    "months ile days birlikte 0 olamaz. Hareketlilik süresini yazın.");
        }
    }

    /**
     * A short traineeship.
     *
     * @param days            days of the activity, without travel
     * @param travelDayBefore whether the office pays a travel day before the activity
     * @param travelDayAfter  whether the office pays a travel day after it
     * @param usedMonths      months of grants that earlier mobilities at the same study level have taken already
     */
    record Traineeship(
            int days, boolean travelDayBefore, boolean travelDayAfter, Optional<SupportClaim> support, int usedMonths)
            implements GrantFacts {
        private static final int MOST_DAYS = 366;
        private static final int MOST_MONTHS = 36;

        /** For a student who has used no months. */
        public Traineeship(int days, boolean travelDayBefore, boolean travelDayAfter, Optional<SupportClaim> support) {
            this(days, travelDayBefore, travelDayAfter, support, 0);
        }

        public Traineeship {
            Parameter.between("days", days, 1, MOST_DAYS);
            Parameter.between("usedMonths", usedMonths, 0, MOST_MONTHS);
        }

        public int travelDays() {
            return (travelDayBefore ? 1 : 0) + (travelDayAfter ? 1 : 0);
        }
    }

    /** How the student travels. */
    sealed interface Travel {

        /** Unknown, or the call does not ask. */
        record Unsaid() implements Travel {}

        /** Kilometres from Ankara; {@code green} is the office's decision on sustainable means both ways. */
        record ByDistance(int km, boolean green) implements Travel {
            private static final int HALF_ROUND_THE_EARTH = 20_100;

            public ByDistance {
                Parameter.between("km", km, 0, HALF_ROUND_THE_EARTH);
            }
        }

        /** An amount in EUR set by the office. */
        record Fixed(BigDecimal amount) implements Travel {
            public Fixed {
                amount = Parameter.euros("amount", amount);
            }
        }
    }

    /**
     * A claim on the ground of fewer opportunities.
     *
     * @param group          code of the {@link Group}
     * @param disabilityRate percent, as stated in the report; empty where no rate is required
     * @param proofApproved  whether the office has approved the proof; without it nothing is paid
     */
    record SupportClaim(String group, Optional<Integer> disabilityRate, boolean proofApproved) {
        public SupportClaim {
            disabilityRate.ifPresent(rate -> Parameter.between("disabilityRate", rate, 0, 100));
        }
    }
}
