package tr.edu.metu.ico.rule;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import tr.edu.metu.ico.announcement.Clause;
import tr.edu.metu.ico.announcement.Parameter;
import tr.edu.metu.ico.call.Calendar;

/** A clause that fixes milestones; their instants are in the call's {@link Calendar}. */
public record CalendarRule(Clause clause, Set<Moment> sets) implements Rule {
    public CalendarRule {
        Parameter.atLeastOne("sets", sets);
        sets = Collections.unmodifiableSet(EnumSet.copyOf(sets));
    }

    /** The milestones that an announcement can fix. */
    public enum Moment {
        OPENS_AT,
        CLOSES_AT,
        /** The day itself is in the rule on the exam. */
        EXAM_DAY,
        WITHDRAW_OPENS_AT,
        WITHDRAW_CLOSES_AT
    }
}
