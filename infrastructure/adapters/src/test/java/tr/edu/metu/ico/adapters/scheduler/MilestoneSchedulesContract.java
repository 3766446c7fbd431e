package tr.edu.metu.ico.adapters.scheduler;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.scheduler.SchedulerClient;
import tr.edu.metu.ico.call.Calendar;
import tr.edu.metu.ico.call.CallId;

/** The contract of the alarms of calls, for every scheduler. All times are far in the future. */
public abstract class MilestoneSchedulesContract {

    private static final CallId CALL = new CallId("OE-2044");
    private static final CallId OTHER = new CallId("ICM-2044");
    private static final Instant NOW = Instant.parse("2043-10-01T00:00:00Z");
    private static final Instant CLOSES = Instant.parse("2043-11-30T14:00:00Z");

    /** A client of the scheduler under test; its creator closes it. */
    protected abstract SchedulerClient client();

    /** An existing group, with targets that the scheduler knows. */
    protected abstract ScheduleTargets targets();

    @BeforeEach
    void no_alarm_of_these_calls_is_set() {
        schedules(NOW).remove(CALL);
        schedules(NOW).remove(OTHER);
    }

    @Test
    void every_milestone_gets_its_alarm_in_the_zone_of_the_call() {
        schedules(NOW).plan(CALL, calendar(CLOSES));

        assertEquals(
                Map.of(
                        "OE-2044-open", "at(2043-11-01T09:00:00) Europe/Istanbul DELETE",
                        "OE-2044-freeze", "at(2043-11-30T17:05:00) Europe/Istanbul DELETE",
                        "OE-2044-seal", "at(2043-12-15T09:00:00) Europe/Istanbul DELETE",
                        "OE-2044-place", "at(2043-12-15T09:01:00) Europe/Istanbul DELETE"),
                alarms(CALL));
    }

    @Test
    void an_extended_deadline_moves_its_alarm_and_saying_it_again_changes_nothing() {
        schedules(NOW).plan(CALL, calendar(CLOSES));
        schedules(NOW).plan(CALL, calendar(CLOSES.plus(Duration.ofDays(2))));
        var moved = alarms(CALL);
        schedules(NOW).plan(CALL, calendar(CLOSES.plus(Duration.ofDays(2))));

        assertEquals("at(2043-12-02T17:05:00) Europe/Istanbul DELETE", moved.get("OE-2044-freeze"));
        assertEquals("at(2043-11-01T09:00:00) Europe/Istanbul DELETE", moved.get("OE-2044-open"));
        assertEquals(moved, alarms(CALL));
    }

    @Test
    void a_milestone_whose_time_has_come_has_no_alarm_any_more() {
        schedules(NOW).plan(CALL, calendar(CLOSES));
        schedules(CLOSES).plan(CALL, calendar(CLOSES));

        assertEquals(
                Map.of(
                        "OE-2044-freeze", "at(2043-11-30T17:05:00) Europe/Istanbul DELETE",
                        "OE-2044-seal", "at(2043-12-15T09:00:00) Europe/Istanbul DELETE",
                        "OE-2044-place", "at(2043-12-15T09:01:00) Europe/Istanbul DELETE"),
                alarms(CALL));
    }

    @Test
    void a_cancelled_call_has_no_alarm_and_the_other_calls_keep_theirs() {
        schedules(NOW).plan(CALL, calendar(CLOSES));
        schedules(NOW).plan(OTHER, calendar(CLOSES));
        var others = alarms(OTHER);

        schedules(NOW).remove(CALL);
        schedules(NOW).remove(CALL);

        assertEquals(Map.of(), alarms(CALL));
        assertEquals(4, others.size());
        assertEquals(others, alarms(OTHER));
    }

    private SchedulerMilestoneSchedules schedules(Instant now) {
        return new SchedulerMilestoneSchedules(client(), targets(), InstantSource.fixed(now));
    }

    private Map<String, String> alarms(CallId call) {
        var group = targets().group();
        var alarms = new TreeMap<String, String>();
        client().listSchedules(list -> list.groupName(group).namePrefix(call + "-"))
                .schedules()
                .forEach(summary -> {
                    var reported =
                            client().getSchedule(get -> get.groupName(group).name(summary.name()));
                    alarms.put(
                            summary.name(),
                            reported.scheduleExpression() + " " + reported.scheduleExpressionTimezone() + " "
                                    + reported.actionAfterCompletionAsString());
                });
        return alarms;
    }

    private static Calendar calendar(Instant closesAt) {
        return new Calendar(
                ZoneId.of("Europe/Istanbul"),
                Instant.parse("2043-11-01T06:00:00Z"),
                closesAt,
                Duration.ofMinutes(5),
                Instant.parse("2043-12-15T06:00:00Z"),
                Optional.of(Instant.parse("2043-12-20T06:00:00Z")),
                Instant.parse("2044-01-20T14:00:00Z"));
    }
}
