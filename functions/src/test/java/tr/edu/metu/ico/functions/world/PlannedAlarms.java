package tr.edu.metu.ico.functions.world;

import java.util.Map;
import tr.edu.metu.ico.call.Calendar;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.call.MilestoneSchedules;

/** The calendars by which alarms are set at present. */
public record PlannedAlarms(Map<CallId, Calendar> planned) implements MilestoneSchedules {

    @Override
    public void plan(CallId call, Calendar calendar) {
        planned.put(call, calendar);
    }

    @Override
    public void remove(CallId call) {
        planned.remove(call);
    }
}
