package tr.edu.metu.ico.functions.milestones;

import tr.edu.metu.ico.call.Call;

/** One step of a call that the clock takes. Safe when it comes early, late, twice and from two workers at once. */
@FunctionalInterface
public interface Step {

    /** Takes the step if it is due; answers what was done in a word, such as {@code NOT_DUE} or {@code SEALED}. */
    String take(Call call);
}
