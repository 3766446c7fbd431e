package tr.edu.metu.ico.adapters.scheduler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.scheduler.SchedulerClient;
import tr.edu.metu.ico.call.Calendar;

class SchedulerMilestoneSchedulesTest {

    private static final ZoneId ISTANBUL = ZoneId.of("Europe/Istanbul");
    private static final Instant EARLIER = Instant.parse("2023-10-01T00:00:00Z");
    private static final Instant CLOSES = Instant.parse("2023-11-30T14:00:00Z");

    private SchedulerStub stub;
    private SchedulerClient client;

    @BeforeEach
    void start() throws IOException {
        stub = SchedulerStub.start();
        client = Schedules.client(stub.endpoint());
    }

    @AfterEach
    void stop() {
        client.close();
        stub.close();
    }

    @Test
    void every_milestone_of_a_call_gets_its_alarm() {
        plan(EARLIER, Schedules.calendar(CLOSES, ISTANBUL));

        assertEquals(
                Map.of(
                        "OE-2024-open", "at(2023-11-01T09:00:00) Europe/Istanbul",
                        "OE-2024-freeze", "at(2023-11-30T17:05:00) Europe/Istanbul",
                        "OE-2024-seal", "at(2023-12-15T09:00:00) Europe/Istanbul",
                        "OE-2024-place", "at(2023-12-15T09:01:00) Europe/Istanbul"),
                times());
    }

    @Test
    void an_alarm_says_all_it_must() throws IOException {
        plan(EARLIER, Schedules.calendar(CLOSES, ISTANBUL));

        assertEquals(new ObjectMapper().readTree("""
            {"ActionAfterCompletion":"DELETE","FlexibleTimeWindow":{"Mode":"OFF"},"GroupName":"calls",\
            "ScheduleExpression":"at(2023-11-30T17:05:00)","ScheduleExpressionTimezone":"Europe/Istanbul","State":"ENABLED",\
            "Target":{"Arn":"arn:aws:lambda:eu-central-1:123456789012:function:freeze",\
            "RoleArn":"arn:aws:iam::123456789012:role/start",\
            "DeadLetterConfig":{"Arn":"arn:aws:sqs:eu-central-1:123456789012:dead"},\
            "RetryPolicy":{"MaximumEventAgeInSeconds":3600,"MaximumRetryAttempts":20},\
            "Input":"{\\"call\\":\\"OE-2024\\",\\"dueAt\\":\\"2023-11-30T14:05:00Z\\"}"}}\
            """), stub.schedules().get("OE-2024-freeze"));
    }

    @Test
    void planning_again_moves_the_alarms_and_planning_the_same_changes_nothing() {
        plan(EARLIER, Schedules.calendar(CLOSES, ISTANBUL));
        var moved = Schedules.calendar(CLOSES.plusSeconds(3600), ISTANBUL);
        plan(EARLIER, moved);
        var afterwards = stub.schedules();
        plan(EARLIER, moved);

        assertEquals("at(2023-11-30T18:05:00) Europe/Istanbul", times().get("OE-2024-freeze"));
        assertEquals(afterwards, stub.schedules());
    }

    @Test
    void milestones_in_the_past_get_no_alarm() {
        plan(Instant.parse("2023-11-30T14:05:00Z"), Schedules.calendar(CLOSES, ISTANBUL));

        assertEquals(Set.of("OE-2024-seal", "OE-2024-place"), stub.schedules().keySet());
    }

    @Test
    void an_alarm_that_rings_while_it_is_moved_is_set_anew() {
        plan(Instant.parse("2023-12-15T06:00:30Z"), Schedules.calendar(CLOSES, ISTANBUL));
        stub.ringsMeanwhile("OE-2024-place");
        plan(Instant.parse("2023-12-15T06:00:30Z"), Schedules.calendar(CLOSES, ISTANBUL));

        assertEquals(
                List.of("POST OE-2024-place", "POST OE-2024-place", "PUT OE-2024-place", "POST OE-2024-place"),
                stub.calls().stream().filter(call -> !call.startsWith("DELETE")).toList());
        assertEquals(Set.of("OE-2024-place"), stub.schedules().keySet());
    }

    @Test
    void an_alarm_never_rings_early() {
        var half = Instant.parse("2023-11-30T14:00:00.001Z");

        assertEquals(new OneTime("at(2023-11-30T17:00:01)", "Europe/Istanbul"), OneTime.at(half, ISTANBUL));
        assertEquals(new OneTime("at(2023-11-30T17:00:00)", "Europe/Istanbul"), OneTime.at(CLOSES, ISTANBUL));
    }

    @Test
    void a_repeated_hour_and_a_bare_offset_are_scheduled_in_utc() {
        var repeated = Instant.parse("2024-10-27T01:30:00Z");

        assertEquals(new OneTime("at(2024-10-27T01:30:00)", "UTC"), OneTime.at(repeated, ZoneId.of("Europe/Brussels")));
        assertEquals(new OneTime("at(2023-11-30T14:00:00)", "UTC"), OneTime.at(CLOSES, ZoneOffset.ofHours(3)));
    }

    @Test
    void no_milestone_may_be_without_its_function() {
        assertThrows(IllegalArgumentException.class, () -> new ScheduleTargets("g", "r", "d", Map.of()));
    }

    private void plan(Instant now, Calendar calendar) {
        new SchedulerMilestoneSchedules(client, Schedules.targets("calls"), InstantSource.fixed(now))
                .plan(Schedules.CALL, calendar);
    }

    private Map<String, String> times() {
        var times = new TreeMap<String, String>();
        stub.schedules()
                .forEach((name, schedule) -> times.put(
                        name,
                        schedule.get("ScheduleExpression").asText() + " "
                                + schedule.get("ScheduleExpressionTimezone").asText()));
        return times;
    }
}
