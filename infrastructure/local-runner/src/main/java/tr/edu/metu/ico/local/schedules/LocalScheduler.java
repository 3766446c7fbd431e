package tr.edu.metu.ico.local.schedules;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tr.edu.metu.ico.local.lambda.AsyncInvoker;
import tr.edu.metu.ico.local.lambda.LocalFunctions;
import tr.edu.metu.ico.local.template.ScheduleExpression;
import tr.edu.metu.ico.local.template.ScheduleTrigger;

/**
 * Fires the template's schedules and those created at run time, by the movable clock. When the clock jumps, each one-time
 * schedule that became due fires once, in the order of due times, and each recurring schedule fires once, for its last missed
 * time.
 */
public final class LocalScheduler implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(LocalScheduler.class.getName());
    private static final Duration TICK = Duration.ofMillis(250);

    private record Firing(String name, Instant due, String target, String input, Runnable completed) {}

    private final InstantSource clock;
    private final LocalFunctions functions;
    private final AsyncInvoker invoker;
    private final OneTimeSchedules oneTime;
    private final List<ScheduleTrigger> declared;
    private final Map<String, Instant> nextByName = new HashMap<>();
    private final Thread ticker;

    /** Starts to tick; {@code file} stores the schedules created at run time. */
    public LocalScheduler(
            InstantSource clock,
            LocalFunctions functions,
            AsyncInvoker invoker,
            Path file,
            List<ScheduleTrigger> declared) {
        this.clock = clock;
        this.functions = functions;
        this.invoker = invoker;
        this.oneTime = new OneTimeSchedules(file);
        this.declared = declared.stream().filter(ScheduleTrigger::enabled).toList();
        var now = clock.instant();
        this.declared.forEach(trigger -> nextByName.put(trigger.name(), first(trigger, now)));
        this.ticker = Thread.ofPlatform().daemon().name("schedules").unstarted(this::tick);
    }

    /** From now on due schedules fire by themselves. */
    public void start() {
        ticker.start();
    }

    OneTimeSchedules oneTime() {
        return oneTime;
    }

    LocalFunctions functions() {
        return functions;
    }

    private static Instant first(ScheduleTrigger trigger, Instant now) {
        return switch (trigger.expression()) {
            case ScheduleExpression.Rate(var period) -> now.plus(period);
            // a one-time schedule of the template that is already past does not fire again after a restart
            case ScheduleExpression.At(var due) -> due.isBefore(now) ? Instant.MAX : due;
        };
    }

    /** Fires what is due, including what becomes due as a result, and names it in the order of firing. */
    public synchronized List<String> runDue() {
        var fired = new ArrayList<String>();
        for (var due = due(); !due.isEmpty(); due = due()) {
            due.forEach(firing -> {
                fire(firing);
                fired.add(firing.name());
            });
        }
        return fired;
    }

    /** Moves the clock and runs everything due by then before anything else can run. */
    public synchronized List<String> moveAndRun(Runnable move) {
        move.run();
        return runDue();
    }

    private List<Firing> due() {
        var now = clock.instant();
        var due = new ArrayList<Firing>();
        for (var trigger : declared) {
            var next = inReach(trigger, nextByName.get(trigger.name()), now);
            if (!next.isAfter(now)) {
                var arn = functions.get(trigger.function()).resource().arn();
                var following = following(trigger, next, now);
                due.add(new Firing(trigger.name(), last(trigger, next, following), arn, trigger.input(), () -> {}));
                nextByName.put(trigger.name(), following);
            }
        }
        for (var schedule : oneTime.all()) {
            if (schedule.waits() && !schedule.due().isAfter(now)) {
                due.add(new Firing(
                        schedule.name(),
                        schedule.due(),
                        schedule.target(),
                        schedule.input(),
                        () -> complete(schedule)));
            }
        }
        due.sort(Comparator.comparing(Firing::due));
        return due;
    }

    // after the clock went back, a recurring schedule continues from there
    private Instant inReach(ScheduleTrigger trigger, Instant next, Instant now) {
        if (trigger.expression() instanceof ScheduleExpression.Rate(var period) && next.isAfter(now.plus(period))) {
            nextByName.put(trigger.name(), now.plus(period));
            return now.plus(period);
        }
        return next;
    }

    // one firing for any number of missed periods, then again in step with the first
    private static Instant following(ScheduleTrigger trigger, Instant next, Instant now) {
        return switch (trigger.expression()) {
            case ScheduleExpression.Rate(var period) ->
                next.plus(period.multipliedBy(Duration.between(next, now).dividedBy(period) + 1));
            case ScheduleExpression.At _ -> Instant.MAX;
        };
    }

    // only the last of all missed periods: recurring schedules are the safety net for the one-time ones
    private static Instant last(ScheduleTrigger trigger, Instant next, Instant following) {
        return trigger.expression() instanceof ScheduleExpression.Rate(var period) ? following.minus(period) : next;
    }

    private void fire(Firing firing) {
        Optional.of(firing.target())
                .flatMap(functions::byArn)
                .ifPresentOrElse(
                        function -> invoker.deliver(function, firing.input().getBytes(StandardCharsets.UTF_8)),
                        () -> LOG.log(
                                System.Logger.Level.WARNING,
                                "schedule " + firing.name() + " has no such target: " + firing.target()));
        firing.completed().run();
    }

    // a schedule that the function itself has just changed is a different one, and stays
    private void complete(OneTimeSchedule schedule) {
        var same = oneTime.find(schedule.group(), schedule.name()).filter(schedule::equals);
        if (schedule.endsByDeletion()) {
            same.ifPresent(oneTime::remove);
        } else {
            same.map(OneTimeSchedule::afterCompletion).ifPresent(oneTime::put);
        }
    }

    private void tick() {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                runDue();
                Thread.sleep(TICK);
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                LOG.log(System.Logger.Level.WARNING, "a schedule failed", e);
            }
        }
    }

    @Override
    public void close() {
        ticker.interrupt();
        try {
            ticker.join(Duration.ofSeconds(5));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
