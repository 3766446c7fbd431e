package tr.edu.metu.ico.functions.events;

import java.util.ArrayList;
import java.util.function.Function;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.Calls;
import tr.edu.metu.ico.functions.log.Log;
import tr.edu.metu.ico.functions.log.LogField;

/**
 * What a schedule does for every call. A failing call does not stop the others; the run then fails at the end, so that the
 * event is retried and finally moved to the dead-letter queue.
 */
public final class EachCall {

    private EachCall() {}

    /**
     * @param failed the log event of a call that fails
     * @param act    returns what to report of the call
     * @throws RuntimeException the last failure, after every call had its turn
     */
    public static MilestoneReport run(Calls calls, String failed, Function<Call, Object> act) {
        var lines = new ArrayList<String>();
        RuntimeException last = null;
        for (var call : calls.all()) {
            try {
                lines.add(call.id() + " " + act.apply(call));
            } catch (RuntimeException failure) {
                Log.failure(failed, failure, LogField.CALL, call.id());
                last = failure;
            }
        }
        if (last != null) {
            throw last;
        }
        var report = new MilestoneReport();
        report.setLines(lines);
        return report;
    }
}
