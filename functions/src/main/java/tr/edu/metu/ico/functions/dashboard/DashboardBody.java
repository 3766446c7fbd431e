package tr.edu.metu.ico.functions.dashboard;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What is going on in a call.
 *
 * @param at          when it was read
 * @param departments those with applications that departments review
 */
public record DashboardBody(
        String call,
        String state,
        Instant at,
        List<CountBody> counts,
        List<DepartmentBody> departments,
        List<MilestoneBody> milestones) {

    /**
     * A number with the list of exactly those rows.
     *
     * @param department where it counts one department only
     * @param waitsFor   {@code STUDENT}, {@code COORDINATOR}, {@code OFFICER} or {@code NOBODY}
     * @param list       the path and query of the list
     */
    public record CountBody(String code, Optional<String> department, long count, String waitsFor, String list) {}

    /**
     * A department with the decisions that wait for it and those it has made.
     *
     * @param coordinators names of those who have logged in
     */
    public record DepartmentBody(String department, List<String> coordinators, List<CountBody> counts) {}

    /**
     * A step of the call.
     *
     * @param at       when it is due or was made; missing while nobody has set it
     * @param state    {@code DONE}, {@code NEXT}, {@code LATER} or {@code OVERDUE}
     * @param waitsFor {@code SYSTEM} for what happens by itself, {@code OFFICER} for what officers do
     */
    public record MilestoneBody(String code, Optional<Instant> at, String state, String waitsFor) {}
}
