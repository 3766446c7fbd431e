package tr.edu.metu.ico.functions;

import tr.edu.metu.ico.call.Calendar;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.call.MilestoneSchedules;

/** The alarms of a function that has none to set. */
final class NoSchedules implements MilestoneSchedules {

    @Override
    public void plan(CallId call, Calendar calendar) {
        throw new IllegalStateException("this function plans no schedules");
    }

    @Override
    public void remove(CallId call) {
        throw new IllegalStateException("this function takes no schedules away");
    }
}
