package tr.edu.metu.ico.adapters.scheduler;

import java.util.Map;
import tr.edu.metu.ico.call.Milestone;

/**
 * Where the schedules are stored and what they start.
 *
 * @param group         name of the schedule group
 * @param roleArn       the role that may start the functions
 * @param deadLetterArn the dead-letter queue for failed starts
 * @param functionArns  the function of every milestone
 */
public record ScheduleTargets(String group, String roleArn, String deadLetterArn, Map<Milestone, String> functionArns) {

    public ScheduleTargets {
        functionArns = Map.copyOf(functionArns);
        if (functionArns.size() != Milestone.values().length) {
            throw new IllegalArgumentException("every milestone needs its function");
        }
    }
}
