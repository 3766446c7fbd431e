package tr.edu.metu.ico.call;

/** The clock's one-time alarms for the milestones of calls; a hint only, the minute sweep is the net under them. */
public interface MilestoneSchedules {

    /**
     * Sets the alarm of every milestone of the call anew, and takes away that of a milestone whose time has come; doing so
     * again changes nothing.
     */
    void plan(CallId call, Calendar calendar);

    /** Takes every alarm of the call away; doing so again changes nothing. */
    void remove(CallId call);
}
