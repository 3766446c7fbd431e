package tr.edu.metu.ico.local.template;

/** A schedule that the template itself declares; {@code input} is the JSON given to the function. */
public record ScheduleTrigger(
        String name, String function, ScheduleExpression expression, String input, boolean enabled) {}
