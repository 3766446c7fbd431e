package tr.edu.metu.ico.functions.milestones;

import tr.edu.metu.ico.functions.events.MilestoneEvent;

/** What starts a milestone function. */
enum Trigger {
    /** The one-time schedule of a call. */
    SCHEDULE,
    /** The sweep over all calls, every minute. */
    SWEEP;

    /** Only the event of a one-time schedule names a call. */
    static Trigger of(MilestoneEvent event) {
        return event == null || event.getCall() == null ? SWEEP : SCHEDULE;
    }
}
