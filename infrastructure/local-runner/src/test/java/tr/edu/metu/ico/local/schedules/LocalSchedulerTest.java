package tr.edu.metu.ico.local.schedules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tr.edu.metu.ico.local.cast.ScheduledHandler;
import tr.edu.metu.ico.local.lambda.AsyncInvoker;
import tr.edu.metu.ico.local.lambda.FunctionLog;
import tr.edu.metu.ico.local.lambda.LocalFunctions;
import tr.edu.metu.ico.local.template.FunctionResource;
import tr.edu.metu.ico.local.template.ScheduleExpression;
import tr.edu.metu.ico.local.template.ScheduleTrigger;

class LocalSchedulerTest {
    private static final Instant START = Instant.parse("2023-11-01T09:00:00Z");
    private static final ScheduleTrigger SWEEP =
            new ScheduleTrigger("Sweep", "Scheduled", new ScheduleExpression.Rate(Duration.ofMinutes(1)), "{}", true);
    private static final ScheduleTrigger NOON = new ScheduleTrigger(
            "Noon",
            "Scheduled",
            new ScheduleExpression.At(START.plus(Duration.ofHours(3))),
            "{\"call\":\"noon\"}",
            true);

    @TempDir
    Path folder;

    private final AtomicReference<Instant> now = new AtomicReference<>(START);
    private LocalScheduler scheduler;

    @BeforeEach
    void a_scheduler_that_runs_only_on_demand() {
        ScheduledHandler.RUNG.clear();
        scheduler = scheduler();
    }

    private LocalScheduler scheduler() {
        var function = new FunctionResource(
                "Scheduled",
                "Scheduled",
                "arn:scheduled",
                ScheduledHandler.class.getName(),
                Map.of(),
                Duration.ofSeconds(10),
                1,
                128);
        var functions = new LocalFunctions(Map.of("Scheduled", function), new FunctionLog(folder.resolve("log")));
        var invoker = new AsyncInvoker(folder.resolve("dead-letters"), Duration.ZERO);
        return new LocalScheduler(now::get, functions, invoker, folder.resolve("schedules.json"), List.of(SWEEP, NOON));
    }

    private List<String> at(Duration sinceStart) {
        return scheduler.moveAndRun(() -> now.set(START.plus(sinceStart)));
    }

    private void plan(String name, String at, String completion) throws Exception {
        var request = (ObjectNode) new JsonMapper().readTree("""
            {"ScheduleExpression":"at(%s)","ScheduleExpressionTimezone":"UTC","ActionAfterCompletion":"%s",
             "FlexibleTimeWindow":{"Mode":"OFF"},
             "Target":{"Arn":"arn:scheduled","RoleArn":"role","Input":"{\\"call\\":\\"%s\\"}"}}\
            """.formatted(at, completion, name));
        new SchedulerActions(scheduler, now::get, Set.of("default")).create(name, request);
    }

    @Test
    void a_sweep_fires_each_minute_and_once_after_a_jump() {
        assertEquals(List.of(), at(Duration.ofSeconds(59)));
        assertEquals(List.of("Sweep"), at(Duration.ofSeconds(60)));
        assertEquals(List.of(), at(Duration.ofSeconds(119)));
        assertEquals(List.of("Sweep"), at(Duration.ofMinutes(90).plusSeconds(30)));
        assertEquals(List.of(), at(Duration.ofMinutes(90).plusSeconds(59)));
        assertEquals(List.of("Sweep"), at(Duration.ofMinutes(91)));
        assertEquals(List.of("sweep", "sweep", "sweep"), ScheduledHandler.RUNG);
    }

    @Test
    void a_jump_fires_what_came_due_in_the_order_of_time_and_each_once() throws Exception {
        plan("seal", "2023-11-01T13:00:00", "DELETE");
        plan("open", "2023-11-01T11:00:00", "NONE");

        assertEquals(List.of("open", "Noon", "seal", "Sweep"), at(Duration.ofDays(1)));
        assertEquals(List.of("Sweep"), at(Duration.ofDays(2)));
        assertEquals(List.of("open", "noon", "seal", "sweep", "sweep"), ScheduledHandler.RUNG);
        assertEquals(
                List.of("open"),
                scheduler.oneTime().all().stream().map(OneTimeSchedule::name).toList());
    }

    @Test
    void what_was_planned_survives_a_restart_and_what_was_done_is_not_done_again() throws Exception {
        plan("seal", "2023-11-01T13:00:00", "NONE");
        plan("place", "2023-11-01T15:00:00", "NONE");
        at(Duration.ofHours(5));
        ScheduledHandler.RUNG.clear();

        scheduler = scheduler();

        assertEquals(List.of("place", "Sweep"), at(Duration.ofHours(7)));
    }

    @Test
    void a_sweep_goes_on_after_the_clock_was_set_back() {
        at(Duration.ofDays(1));

        assertEquals(List.of(), at(Duration.ZERO));
        assertEquals(List.of("Sweep"), at(Duration.ofMinutes(1)));
    }

    @Test
    void a_function_that_keeps_failing_gets_its_event_twice_and_then_it_is_a_dead_letter() throws Exception {
        plan("poison", "2023-11-01T09:00:10", "DELETE");

        assertEquals(List.of("poison"), at(Duration.ofSeconds(20)));
        assertEquals(List.of("poison", "poison"), ScheduledHandler.RUNG);
        assertEquals(1, folder.resolve("dead-letters").toFile().list().length);
    }
}
