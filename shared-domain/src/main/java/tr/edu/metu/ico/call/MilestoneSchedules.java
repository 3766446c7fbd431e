package tr.edu.metu.ico.call;

import java.time.Instant;
import java.time.ZoneId;

/** One-time schedules for the milestones of calls; a hint only: the sweep every minute is the fallback. */
public interface MilestoneSchedules {

    /** Sets the schedule of every milestone in the call's calendar and removes those that are due; idempotent. */
    void plan(CallId call, Calendar calendar);

    /**
     * Sets the schedule of one milestone regardless of the calendar; removes it when it is due.
     *
     * @param zone the call's time zone, for people who read the schedule
     */
    void remind(CallId call, Milestone milestone, Instant due, ZoneId zone);

    /** Removes all schedules of the call; idempotent. */
    void remove(CallId call);
}
