package tr.edu.metu.ico.benchmarks.coldstart;

import java.util.List;
import java.util.function.ToLongFunction;

/**
 * One start of a function; times are processor time in nanoseconds.
 *
 * @param init         from the start of the virtual machine until the function waits, priming included
 * @param restore      from the snapshot until the function waits again; 0 without a snapshot
 * @param first        the first invocation
 * @param second       the second, identical invocation
 * @param classes      loaded when the function waits for the first invocation
 * @param firstClasses loaded by the first invocation
 */
record Measured(long init, long restore, long first, long second, long classes, long firstClasses) {

    /** The median of every figure by itself. */
    static Measured median(List<Measured> runs) {
        return new Measured(
                median(runs, Measured::init),
                median(runs, Measured::restore),
                median(runs, Measured::first),
                median(runs, Measured::second),
                median(runs, Measured::classes),
                median(runs, Measured::firstClasses));
    }

    private static long median(List<Measured> runs, ToLongFunction<Measured> figure) {
        return runs.stream()
                .mapToLong(figure)
                .sorted()
                .skip(runs.size() / 2)
                .findFirst()
                .orElseThrow();
    }
}
