package tr.edu.metu.ico.benchmarks.coldstart;

import java.util.ArrayList;
import java.util.List;

/** How a virtual machine is started: with Lambda's two settings of the compilers, without and with a snapshot. */
enum Start {
    ON_DEMAND("on demand, C1", List.of("-XX:TieredStopAtLevel=1"), false, false),
    SNAPSHOT("snapshot, C1 and C2", List.of(), true, false),
    PRIMED("snapshot, primed, C1 and C2", List.of(), true, true),
    PRIMED_C1("snapshot, primed, C1", List.of("-XX:TieredStopAtLevel=1"), true, true);

    private static final String HOOKS = "-Dorg.crac.Core.Compat=com.amazonaws.services.lambda.crac";

    private final String title;
    private final List<String> compilers;
    private final boolean snapshot;
    private final boolean primed;

    Start(String title, List<String> compilers, boolean snapshot, boolean primed) {
        this.title = title;
        this.compilers = compilers;
        this.snapshot = snapshot;
        this.primed = primed;
    }

    String title() {
        return title;
    }

    boolean snapshot() {
        return snapshot;
    }

    /** Without the last one the function's hooks are not found, so nothing is primed. */
    List<String> flags() {
        var flags = new ArrayList<>(List.of("-XX:+UseSerialGC", "-Xmx1g"));
        flags.addAll(compilers);
        if (primed) {
            flags.add(HOOKS);
        }
        return flags;
    }
}
