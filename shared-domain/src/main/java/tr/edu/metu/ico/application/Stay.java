package tr.edu.metu.ico.application;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import tr.edu.metu.ico.agreement.CountryCode;

/** The requested length of stay; unspecified in a call that asks only for a semester. */
public sealed interface Stay {

    /** Not stated, or the call does not ask. */
    record Unsaid() implements Stay {}

    /** Months at the university where the student is placed. */
    record Months(int months) implements Stay {

        /** The longest mobility of any programme; a call's own limit is one of its rules. */
        public static final int MOST = 24;

        public Months {
            if (months < 1 || months > MOST) {
                throw new IllegalArgumentException("months must be between 1 and " + MOST);
            }
        }
    }

    /** A traineeship at the host that the acceptance letter names; both days belong to it. */
    record Traineeship(String host, CountryCode country, LocalDate firstDay, LocalDate lastDay) implements Stay {

        public Traineeship {
            if (host.isBlank()) {
                throw new IllegalArgumentException("host must not be empty");
            }
            if (lastDay.isBefore(firstDay)) {
                throw new IllegalArgumentException("lastDay must not be before firstDay");
            }
        }

        /** Days of activity, the first and the last included. */
        public long days() {
            return ChronoUnit.DAYS.between(firstDay, lastDay) + 1;
        }
    }
}
