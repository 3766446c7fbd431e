package tr.edu.metu.ico.functions.trials;

import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.comparison.Side;
import tr.edu.metu.ico.functions.milestones.Manifests;
import tr.edu.metu.ico.functions.refusal.Refusal;
import tr.edu.metu.ico.result.Runs;

/** Official runs as something that can be compared; before its publication a run's rows are for nobody here (INV-21). */
final class RunSource {
    private final Runs runs;
    private final Manifests manifests;

    RunSource(Runs runs, Manifests manifests) {
        this.runs = runs;
        this.manifests = manifests;
    }

    Side side(Call call, String id) {
        var run = call.run()
                .filter(found -> found.id().toString().equals(id))
                .orElseThrow(Refusal::notFound);
        if (call.publication().filter(p -> p.run().equals(run.id())).isEmpty()) {
            throw Refusal.notPublished();
        }
        return Side.of(manifests.read(call, run.manifest()), runs.rows(call.id(), run.id()));
    }
}
