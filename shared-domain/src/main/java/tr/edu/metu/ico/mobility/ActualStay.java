package tr.edu.metu.ico.mobility;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import tr.edu.metu.ico.announcement.Parameter;

/** How long a completed mobility lasted. */
public sealed interface ActualStay {

    /** The longest stay, in months. */
    int MOST_MONTHS = 36;

    /**
     * From the first to the last day, both included.
     *
     * @param from  the first day
     * @param until the last day
     */
    record Dates(LocalDate from, LocalDate until) implements ActualStay {
        public Dates {
            if (until.isBefore(from) || !until.isBefore(from.plusMonths(MOST_MONTHS))) {
                throw new IllegalArgumentException(
                        "until must not be before from, and at most " + MOST_MONTHS + " months after it");
            }
        }

        /** The days of the stay, both the first and the last included. */
        public int days() {
            return Math.toIntExact(ChronoUnit.DAYS.between(from, until) + 1);
        }

        @Override
        public Length length() {
            var period = from.until(until.plusDays(1));
            return new Length(Math.toIntExact(period.toTotalMonths()), period.getDays());
        }
    }

    /** Whole months, where the host confirmed no dates. */
    record Months(int months) implements ActualStay {
        public Months {
            Parameter.between("months", months, 1, MOST_MONTHS);
        }

        @Override
        public Length length() {
            return new Length(months, 0);
        }
    }

    /** Calendar months, and the days of the incomplete month. */
    record Length(int months, int days) {

        /** Months with every started month counted, as the limit of months per level counts a traineeship. */
        public int startedMonths() {
            return months + (days > 0 ? 1 : 0);
        }
    }

    /** The length of the stay. */
    Length length();

    /** The last day; empty where only months are known. */
    default Optional<LocalDate> lastDay() {
        return this instanceof Dates(var _, var until) ? Optional.of(until) : Optional.empty();
    }
}
