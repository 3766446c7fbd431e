package tr.edu.metu.ico.functions.security;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;
import tr.edu.metu.ico.adapters.scheduler.ScheduleTargets;
import tr.edu.metu.ico.adapters.scheduler.SchedulerMilestoneSchedules;
import tr.edu.metu.ico.call.Calendar;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.call.Milestone;
import tr.edu.metu.ico.call.MilestoneSchedules;

/** The tests' alarms, set through the real adapter as well. */
record WatchedSchedules(MilestoneSchedules alarms, MilestoneSchedules real) implements MilestoneSchedules {

    static WatchedSchedules of(MilestoneSchedules alarms, WatchedScheduler scheduler, InstantSource clock) {
        var functions =
                Arrays.stream(Milestone.values()).collect(Collectors.toMap(Function.identity(), Milestone::name));
        var targets = new ScheduleTargets("ico", "role", "queue", functions);
        return new WatchedSchedules(alarms, new SchedulerMilestoneSchedules(scheduler, targets, clock));
    }

    @Override
    public void plan(CallId call, Calendar calendar) {
        alarms.plan(call, calendar);
        real.plan(call, calendar);
    }

    @Override
    public void remind(CallId call, Milestone milestone, Instant due, ZoneId zone) {
        alarms.remind(call, milestone, due, zone);
        real.remind(call, milestone, due, zone);
    }

    @Override
    public void remove(CallId call) {
        alarms.remove(call);
        real.remove(call);
    }
}
