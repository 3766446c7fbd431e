package tr.edu.metu.ico.adapters.scheduler;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Locale;
import software.amazon.awssdk.services.scheduler.SchedulerClient;
import software.amazon.awssdk.services.scheduler.model.ActionAfterCompletion;
import software.amazon.awssdk.services.scheduler.model.ConflictException;
import software.amazon.awssdk.services.scheduler.model.CreateScheduleRequest;
import software.amazon.awssdk.services.scheduler.model.FlexibleTimeWindow;
import software.amazon.awssdk.services.scheduler.model.FlexibleTimeWindowMode;
import software.amazon.awssdk.services.scheduler.model.ResourceNotFoundException;
import software.amazon.awssdk.services.scheduler.model.ScheduleState;
import software.amazon.awssdk.services.scheduler.model.Target;
import software.amazon.awssdk.services.scheduler.model.UpdateScheduleRequest;
import tr.edu.metu.ico.adapters.json.StrictJson;
import tr.edu.metu.ico.call.Calendar;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.call.Milestone;
import tr.edu.metu.ico.call.MilestoneSchedules;

/**
 * The alarms of calls as one-time schedules of EventBridge Scheduler, which delete themselves after firing. A milestone in the
 * past gets none: the minute sweep handles it.
 */
public final class SchedulerMilestoneSchedules implements MilestoneSchedules {

    private static final int MOST_RETRIES = 20;
    private static final Duration LONGEST_RETRYING = Duration.ofHours(1);

    private final SchedulerClient scheduler;
    private final ScheduleTargets targets;
    private final InstantSource clock;
    private final StrictJson json = new StrictJson();

    public SchedulerMilestoneSchedules(SchedulerClient scheduler, ScheduleTargets targets, InstantSource clock) {
        this.scheduler = scheduler;
        this.targets = targets;
        this.clock = clock;
    }

    @Override
    public void plan(CallId call, Calendar calendar) {
        for (var milestone : Milestone.values()) {
            milestone.dueAt(calendar).ifPresent(due -> remind(call, milestone, due, calendar.zone()));
        }
    }

    @Override
    public void remind(CallId call, Milestone milestone, Instant due, ZoneId zone) {
        if (due.isAfter(clock.instant())) {
            set(create(call, milestone, due, OneTime.at(due, zone)));
        } else {
            remove(call, milestone);
        }
    }

    @Override
    public void remove(CallId call) {
        for (var milestone : Milestone.values()) {
            remove(call, milestone);
        }
    }

    private void remove(CallId call, Milestone milestone) {
        try {
            scheduler.deleteSchedule(
                    schedule -> schedule.groupName(targets.group()).name(name(call, milestone)));
        } catch (ResourceNotFoundException gone) {
            return; // it has fired, or never existed
        }
    }

    private static String name(CallId call, Milestone milestone) {
        return call + "-" + milestone.name().toLowerCase(Locale.ROOT);
    }

    private void set(CreateScheduleRequest schedule) {
        try {
            scheduler.createSchedule(schedule);
        } catch (ConflictException isThere) {
            setAnew(schedule);
        }
    }

    /** An existing schedule may fire, and so be gone, at this moment. */
    private void setAnew(CreateScheduleRequest schedule) {
        try {
            scheduler.updateSchedule(update(schedule));
        } catch (ResourceNotFoundException gone) {
            scheduler.createSchedule(schedule);
        }
    }

    private CreateScheduleRequest create(CallId call, Milestone milestone, Instant due, OneTime time) {
        return CreateScheduleRequest.builder()
                .groupName(targets.group())
                .name(name(call, milestone))
                .scheduleExpression(time.expression())
                .scheduleExpressionTimezone(time.zone())
                .flexibleTimeWindow(FlexibleTimeWindow.builder()
                        .mode(FlexibleTimeWindowMode.OFF)
                        .build())
                .actionAfterCompletion(ActionAfterCompletion.DELETE)
                .state(ScheduleState.ENABLED)
                .target(target(call, milestone, due))
                .build();
    }

    /** An update replaces the whole schedule, so every field is sent again. */
    private static UpdateScheduleRequest update(CreateScheduleRequest schedule) {
        return UpdateScheduleRequest.builder()
                .groupName(schedule.groupName())
                .name(schedule.name())
                .scheduleExpression(schedule.scheduleExpression())
                .scheduleExpressionTimezone(schedule.scheduleExpressionTimezone())
                .flexibleTimeWindow(schedule.flexibleTimeWindow())
                .actionAfterCompletion(schedule.actionAfterCompletion())
                .state(schedule.state())
                .target(schedule.target())
                .build();
    }

    private Target target(CallId call, Milestone milestone, Instant due) {
        return Target.builder()
                .arn(targets.functionArns().get(milestone))
                .roleArn(targets.roleArn())
                .deadLetterConfig(queue -> queue.arn(targets.deadLetterArn()))
                .retryPolicy(retry -> retry.maximumRetryAttempts(MOST_RETRIES)
                        .maximumEventAgeInSeconds(Math.toIntExact(LONGEST_RETRYING.toSeconds())))
                .input(json.write(new Input(call.value(), due)))
                .build();
    }

    private record Input(String call, Instant dueAt) {}
}
