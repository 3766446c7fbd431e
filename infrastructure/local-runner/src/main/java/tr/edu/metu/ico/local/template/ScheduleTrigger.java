package tr.edu.metu.ico.local.template;

import tr.edu.metu.ico.local.schedules.ScheduleExpression;

/** A schedule that the template itself declares; {@code input} is the JSON given to the function. */
public record ScheduleTrigger(
        String name, String function, ScheduleExpression expression, String input, boolean enabled) {}
