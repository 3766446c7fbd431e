package tr.edu.metu.ico.functions.world;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tr.edu.metu.ico.call.Calendar;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.call.Milestone;
import tr.edu.metu.ico.call.MilestoneSchedules;

/** Records the alarms that were set; the tests fire them. */
public final class Alarms implements MilestoneSchedules {

    public final Map<CallId, Calendar> planned = new TreeMap<>();
    public final List<String> reminders = new ArrayList<>();

    @Override
    public void plan(CallId call, Calendar calendar) {
        planned.put(call, calendar);
    }

    @Override
    public void remind(CallId call, Milestone milestone, Instant due, ZoneId zone) {
        reminders.add(call + " " + milestone + " " + due);
    }

    @Override
    public void remove(CallId call) {
        planned.remove(call);
    }
}
