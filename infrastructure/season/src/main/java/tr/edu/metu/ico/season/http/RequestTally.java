package tr.edu.metu.ico.season.http;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;
import tr.edu.metu.ico.season.Unexpected;

/** Counts accepted and refused requests, refusals by reason; a refusal is counted only if it is the expected one. */
public final class RequestTally {
    private final Map<String, LongAdder> accepted = new ConcurrentSkipListMap<>();
    private final Map<String, LongAdder> refused = new ConcurrentSkipListMap<>();

    /** Counts an accepted request, such as {@code submission}. */
    public void accepted(String what) {
        accepted.computeIfAbsent(what, _ -> new LongAdder()).increment();
    }

    /**
     * Counts a refusal.
     *
     * @param field the field that must be named; empty if none is at fault
     */
    public void refused(Answer answer, int status, String code, String field) {
        Unexpected.unless(
                answer.status() == status && answer.names(code, field),
                answer.asked() + " should be refused with " + status + " " + code
                        + (field.isEmpty() ? "" : " at " + field) + ", but was answered " + answer.reported() + ".");
        count(status + " " + code);
    }

    /** Counts a refusal of the gateway itself, which has no code. */
    public void refusedAtTheGate(Answer answer, int status) {
        answer.expecting(status);
        count(status + " Unauthorized");
    }

    /** Counts a refusal of the file store. */
    public void refusedByStore(int found, int status, String what) {
        Unexpected.unlessEqual(status, found, "The status of " + what);
        count(status + " file store, " + what);
    }

    /** Counts a file that is stored and then not accepted. */
    public void refusedFile(String why) {
        count("file " + why);
    }

    private void count(String reason) {
        refused.computeIfAbsent(reason, _ -> new LongAdder()).increment();
    }

    public Map<String, Long> accepted() {
        return sums(accepted);
    }

    public Map<String, Long> refused() {
        return sums(refused);
    }

    private static Map<String, Long> sums(Map<String, LongAdder> counters) {
        var sums = new TreeMap<String, Long>();
        counters.forEach((name, counter) -> sums.put(name, counter.sum()));
        return sums;
    }
}
