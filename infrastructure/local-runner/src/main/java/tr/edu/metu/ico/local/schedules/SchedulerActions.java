package tr.edu.metu.ico.local.schedules;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import tr.edu.metu.ico.local.template.SystemTemplate;

/** The scheduler API's operations on one-time schedules; recurring ones belong in the template. */
public final class SchedulerActions {
    private static final String ARN = "arn:aws:scheduler:" + SystemTemplate.REGION + ":" + SystemTemplate.ACCOUNT + ":";

    private final LocalScheduler scheduler;
    private final InstantSource clock;
    private final Set<String> groups;

    /** {@code groups} are those of the template. */
    public SchedulerActions(LocalScheduler scheduler, InstantSource clock, Set<String> groups) {
        this.scheduler = scheduler;
        this.clock = clock;
        this.groups = new ConcurrentSkipListSet<>(groups);
    }

    ObjectNode create(String name, ObjectNode request) {
        var now = clock.instant();
        var schedule = checked(new OneTimeSchedule(groupOf(request), name, request, now, now, false));
        var before = scheduler.oneTime().find(schedule.group(), name);
        if (before.isPresent() && !sameToken(before.get(), request)) {
            throw SchedulerError.conflict("Schedule " + name);
        }
        if (before.isEmpty()) {
            scheduler.oneTime().put(schedule);
        }
        return arn(schedule);
    }

    private static boolean sameToken(OneTimeSchedule before, ObjectNode request) {
        return request.has("ClientToken")
                && request.path("ClientToken").equals(before.request().path("ClientToken"));
    }

    ObjectNode update(String name, ObjectNode request) {
        var before = found(groupOf(request), name);
        var schedule =
                checked(new OneTimeSchedule(before.group(), name, request, before.created(), clock.instant(), false));
        scheduler.oneTime().put(schedule);
        return arn(schedule);
    }

    ObjectNode get(String group, String name) {
        var schedule = found(group, name);
        var answer = schedule.request().deepCopy();
        answer.remove("ClientToken");
        return described(answer, schedule);
    }

    ObjectNode delete(String group, String name) {
        scheduler.oneTime().remove(found(group, name));
        return JsonNodeFactory.instance.objectNode();
    }

    ObjectNode list(Optional<String> group, Optional<String> prefix) {
        var answer = JsonNodeFactory.instance.objectNode();
        var schedules = answer.putArray("Schedules");
        scheduler.oneTime().all().stream()
                .filter(schedule -> group.isEmpty() || group.get().equals(schedule.group()))
                .filter(schedule -> prefix.isEmpty() || schedule.name().startsWith(prefix.get()))
                .forEach(schedule -> {
                    var entry = described(JsonNodeFactory.instance.objectNode(), schedule);
                    entry.put("State", schedule.enabled() ? "ENABLED" : "DISABLED");
                    entry.putObject("Target").put("Arn", schedule.target());
                    schedules.add(entry);
                });
        return answer;
    }

    ObjectNode createGroup(String name) {
        if (!groups.add(name)) {
            throw SchedulerError.conflict("Schedule group " + name);
        }
        return JsonNodeFactory.instance.objectNode().put("ScheduleGroupArn", ARN + "schedule-group/" + name);
    }

    private OneTimeSchedule checked(OneTimeSchedule schedule) {
        if (!groups.contains(schedule.group())) {
            throw SchedulerError.notFound("Schedule group " + schedule.group());
        }
        if (!schedule.name().matches("[0-9a-zA-Z-_.]{1,64}")) {
            throw SchedulerError.invalid("The name " + schedule.name() + " is not allowed.");
        }
        if (schedule.request().path("FlexibleTimeWindow").path("Mode").isMissingNode()) {
            throw SchedulerError.invalid("FlexibleTimeWindow is missing.");
        }
        if (schedule.request().path("Target").path("RoleArn").asText().isEmpty()) {
            throw SchedulerError.invalid("The target has no RoleArn.");
        }
        if (scheduler.functions().byArn(schedule.target()).isEmpty()) {
            throw SchedulerError.invalid("The target is no function of the template: " + schedule.target() + ".");
        }
        requireOneTime(schedule);
        return schedule;
    }

    private static void requireOneTime(OneTimeSchedule schedule) {
        try {
            schedule.due();
        } catch (IllegalArgumentException | ClassCastException e) {
            throw SchedulerError.invalid("Only at(yyyy-MM-ddTHH:mm:ss) is possible here: " + e.getMessage());
        }
    }

    private OneTimeSchedule found(String group, String name) {
        return scheduler.oneTime().find(group, name).orElseThrow(() -> SchedulerError.notFound("Schedule " + name));
    }

    private static String groupOf(ObjectNode request) {
        return request.path("GroupName").asText("default");
    }

    private static ObjectNode arn(OneTimeSchedule schedule) {
        return JsonNodeFactory.instance.objectNode().put("ScheduleArn", arnOf(schedule));
    }

    private static String arnOf(OneTimeSchedule schedule) {
        return ARN + "schedule/" + schedule.group() + "/" + schedule.name();
    }

    private static ObjectNode described(ObjectNode answer, OneTimeSchedule schedule) {
        answer.put("Arn", arnOf(schedule)).put("GroupName", schedule.group()).put("Name", schedule.name());
        answer.put("CreationDate", seconds(schedule.created()));
        return answer.put("LastModificationDate", seconds(schedule.modified()));
    }

    private static long seconds(Instant instant) {
        return instant.getEpochSecond();
    }
}
