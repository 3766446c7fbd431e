package tr.edu.metu.ico.functions.trials;

import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.comparison.Side;
import tr.edu.metu.ico.functions.access.Action;
import tr.edu.metu.ico.functions.access.Guard;
import tr.edu.metu.ico.functions.access.Policy;
import tr.edu.metu.ico.functions.access.Principal;
import tr.edu.metu.ico.functions.access.Target;
import tr.edu.metu.ico.functions.milestones.Manifests;
import tr.edu.metu.ico.functions.refusal.Refusal;
import tr.edu.metu.ico.result.Runs;

/** Official runs as a source for comparisons. */
final class RunSource {
    private final Guard guard;
    private final Runs runs;
    private final Manifests manifests;

    RunSource(Guard guard, Runs runs, Manifests manifests) {
        this.guard = guard;
        this.runs = runs;
        this.manifests = manifests;
    }

    /** @throws Refusal where the call has no such run */
    Side side(Principal reader, Call call, String id) {
        var run = guard.run(reader, Action.COMPARE_RUNS, call.id().value(), id).run();
        return Side.of(manifests.read(call, run.manifest()), runs.rows(call.id(), run.id()));
    }

    /** Whether the reader may see the rows of this run (INV-21). */
    boolean readsRows(Principal reader, Call call, String id) {
        var run = guard.run(reader, Action.COMPARE_RUNS, call.id().value(), id).run();
        return Policy.permits(reader, Action.READ_ROWS, Target.of(call, run));
    }
}
