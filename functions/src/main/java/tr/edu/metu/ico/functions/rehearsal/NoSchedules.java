package tr.edu.metu.ico.functions.rehearsal;

import java.time.Instant;
import java.time.ZoneId;
import tr.edu.metu.ico.call.Calendar;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.call.Milestone;
import tr.edu.metu.ico.call.MilestoneSchedules;

/** Sets no alarm: whatever runs a call, such as a rehearsal, takes each milestone when it is due. */
public final class NoSchedules implements MilestoneSchedules {

    @Override
    public void plan(CallId call, Calendar calendar) {
        // see above
    }

    @Override
    public void remind(CallId call, Milestone milestone, Instant due, ZoneId zone) {
        // see above
    }

    @Override
    public void remove(CallId call) {
        // see above
    }
}
