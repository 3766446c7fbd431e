package tr.edu.metu.ico.benchmarks.coldstart;

import com.sun.net.httpserver.HttpExchange;
import java.util.List;

/** The phases of one function, each ending when the function asks for its next work. */
record Phases(RuntimeApi api, FunctionProcess function) {

    Measured measure(boolean snapshot, List<String> events) {
        var asked = api.awaitNext();
        long init = function.cpu();
        long restore = 0;
        if (snapshot) {
            long before = still(init);
            RuntimeApi.restore(asked);
            asked = api.awaitNext();
            restore = function.cpu() - before;
        }
        function.freeze();
        int classes = function.classes();
        function.thaw();
        long beforeFirst = function.cpu();
        asked = invoke(asked, events.getFirst());
        long first = function.cpu() - beforeFirst;
        function.freeze();
        int afterFirst = function.classes();
        function.thaw();
        long beforeSecond = function.cpu();
        invoke(asked, events.getLast());
        long second = function.cpu() - beforeSecond;
        return new Measured(init, restore, first, second, classes, afterFirst - (long) classes);
    }

    /** A snapshot is taken of a paused function. */
    private long still(long cpu) {
        function.freeze();
        function.thaw();
        return Math.max(cpu, function.cpu());
    }

    private HttpExchange invoke(HttpExchange asked, String event) {
        api.invoke(asked, event);
        var answer = api.awaitAnswer();
        if (!answer.contains("\"statusCode\":20")) {
            throw new IllegalStateException("the function answered " + answer);
        }
        return api.awaitNext();
    }
}
