package tr.edu.metu.ico.functions.milestones;

import tr.edu.metu.ico.call.Call;

/** One timed step of a call. Safe to run early, late, twice and in two workers at once. */
@FunctionalInterface
public interface Step {

    /** Takes the step if it is due; returns the outcome, such as {@code NOT_DUE} or {@code SEALED}. */
    String take(Call call);
}
