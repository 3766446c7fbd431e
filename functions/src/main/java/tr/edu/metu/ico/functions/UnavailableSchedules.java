package tr.edu.metu.ico.functions;

import java.time.Instant;
import java.time.ZoneId;
import tr.edu.metu.ico.call.Calendar;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.call.Milestone;
import tr.edu.metu.ico.call.MilestoneSchedules;

/** For functions that schedule nothing. */
final class UnavailableSchedules implements MilestoneSchedules {

    @Override
    public void plan(CallId call, Calendar calendar) {
        throw refused();
    }

    @Override
    public void remind(CallId call, Milestone milestone, Instant due, ZoneId zone) {
        throw refused();
    }

    @Override
    public void remove(CallId call) {
        throw refused();
    }

    private static IllegalStateException refused() {
        return new IllegalStateException("this function plans no schedules");
    }
}
