package tr.edu.metu.ico.local.schedules;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import tr.edu.metu.ico.local.template.ScheduleExpression;

/** A schedule made through the scheduler's API; {@code request} is the body that created or last updated it. */
record OneTimeSchedule(
        String group, String name, ObjectNode request, Instant created, Instant modified, boolean completed) {
    OneTimeSchedule afterCompletion() {
        return new OneTimeSchedule(group, name, request, created, modified, true);
    }

    Instant due() {
        return expression().due();
    }

    private ScheduleExpression.At expression() {
        return (ScheduleExpression.At) ScheduleExpression.parse(
                request.path("ScheduleExpression").asText(),
                request.path("ScheduleExpressionTimezone").asText("UTC"));
    }

    boolean waits() {
        return enabled() && !completed;
    }

    boolean enabled() {
        return request.path("State").asText("ENABLED").equals("ENABLED");
    }

    boolean endsByDeletion() {
        return request.path("ActionAfterCompletion").asText("NONE").equals("DELETE");
    }

    String target() {
        return request.path("Target").path("Arn").asText();
    }

    String input() {
        return request.path("Target").path("Input").asText("{}");
    }
}
