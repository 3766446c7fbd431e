package tr.edu.metu.ico.rule;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import tr.edu.metu.ico.announcement.Clause;
import tr.edu.metu.ico.announcement.Parameter;
import tr.edu.metu.ico.call.Calendar;
import tr.edu.metu.ico.call.CalendarDate;

/** A clause that fixes milestones; their instants are in the call's {@link Calendar}. */
public record CalendarRule(Clause clause, Set<Moment> sets) implements Rule {
    public CalendarRule {
        Parameter.atLeastOne("sets", sets);
        sets = Collections.unmodifiableSet(EnumSet.copyOf(sets));
    }

    /** The milestones that an announcement can fix. */
    public enum Moment {
        OPENS_AT(CalendarDate.OPENS_AT),
        CLOSES_AT(CalendarDate.CLOSES_AT),
        /** The day itself is in the rule on the exam. */
        EXAM_DAY(null),
        WITHDRAW_OPENS_AT(CalendarDate.WITHDRAW_OPENS_AT),
        WITHDRAW_CLOSES_AT(CalendarDate.WITHDRAW_CLOSES_AT);

        private final CalendarDate date;

        Moment(CalendarDate date) {
            this.date = date;
        }

        /** The date of the calendar that it is; empty for the exam. */
        public Optional<CalendarDate> date() {
            return Optional.ofNullable(date);
        }
    }
}
