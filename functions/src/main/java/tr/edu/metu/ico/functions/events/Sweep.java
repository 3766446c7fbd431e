package tr.edu.metu.ico.functions.events;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.Calls;
import tr.edu.metu.ico.functions.log.Log;
import tr.edu.metu.ico.functions.log.LogField;

/**
 * What a schedule does for every call, or for everything of another kind. A failing one does not stop the others; the run
 * then fails at the end, so that the event is retried and finally moved to the dead-letter queue.
 */
public final class Sweep {

    private Sweep() {}

    /**
     * Over every call.
     *
     * @param failed the log event of a call that fails
     * @param act    returns what to report of the call
     * @throws RuntimeException the last failure, after every call had its turn
     */
    public static MilestoneReport calls(Calls calls, String failed, Function<Call, Object> act) {
        return MilestoneReport.of(over(calls.all(), Call::id, LogField.CALL, failed, act));
    }

    /**
     * Over everything that is given.
     *
     * @param name   of one of them, in the report and in the log
     * @param field  of the name in the log
     * @param failed the log event of one that fails
     * @param act    returns what to report of one
     * @return a line for each, its name and the report
     * @throws RuntimeException the last failure, after all had their turn
     */
    public static <T> List<String> over(
            Collection<T> all, Function<T, Object> name, LogField field, String failed, Function<T, Object> act) {
        var lines = new ArrayList<String>();
        RuntimeException last = null;
        for (var one : all) {
            try {
                lines.add(name.apply(one) + " " + act.apply(one));
            } catch (RuntimeException failure) {
                Log.failure(failed, failure, field, name.apply(one));
                last = failure;
            }
        }
        if (last != null) {
            throw last;
        }
        return lines;
    }
}
