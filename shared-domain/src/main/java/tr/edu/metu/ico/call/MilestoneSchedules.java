package tr.edu.metu.ico.call;

import java.time.Instant;
import java.time.ZoneId;

/** The clock's one-time alarms for the milestones of calls; a hint only, the minute sweep is the net under them. */
public interface MilestoneSchedules {

    /**
     * Sets the alarm of every milestone of the call's calendar anew, and takes away that of a milestone whose time has
     * come; doing so again changes nothing.
     */
    void plan(CallId call, Calendar calendar);

    /**
     * Sets the alarm of one milestone anew, whatever the calendar says; takes it away when its time has come.
     *
     * @param zone the call's, for people who look at the schedule
     */
    void remind(CallId call, Milestone milestone, Instant due, ZoneId zone);

    /** Takes every alarm of the call away; doing so again changes nothing. */
    void remove(CallId call);
}
